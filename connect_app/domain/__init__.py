"""What the business is: values, rules and tables without any input or output."""
