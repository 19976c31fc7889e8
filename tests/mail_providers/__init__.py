"""Stand-ins for the large mail providers: their token servers, and Microsoft Graph."""
