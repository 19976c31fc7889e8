; Inno Setup's script: one setup program, for the whole computer or for one user, and silent:
;   connect-setup.exe /VERYSILENT /ALLUSERS            (an administrator's roll-out)
;   connect-setup.exe /VERYSILENT /CURRENTUSER
; Built on Windows out of the folder that PyInstaller made:
;   iscc /DVersion=0.1.0 /DPayload=dist\connect-app packaging\windows\connect.iss
; Untried, since there was no Windows where it was written.

#ifndef Version
  #error Say the version: /DVersion=0.1.0
#endif
#ifndef Payload
  #define Payload "..\..\dist\connect-app"
#endif

[Setup]
AppId={{B1D7A2E0-51C5-4E0C-8A56-5A4A3B0D2F14}
AppName=Connect
AppVersion={#Version}
AppPublisher=The Connect maintainers
DefaultDirName={autopf}\Connect
DefaultGroupName=Connect
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=connect-{#Version}-setup
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
UninstallDisplayIcon={app}\connect.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ro"; MessagesFile: "compiler:Languages\Romanian.isl"

[CustomMessages]
en.Autostart=Open Connect when I sign in
sv.Autostart=Öppna Connect när jag loggar in
de.Autostart=Connect öffnen, wenn ich mich anmelde
ro.Autostart=Deschide Connect când mă autentific
en.InvoiceType=Invoice
sv.InvoiceType=Faktura
de.InvoiceType=Rechnung
ro.InvoiceType=Factură

[Tasks]
Name: "autostart"; Description: "{cm:Autostart}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Payload}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Connect"; Filename: "{app}\connect.exe"
Name: "{autodesktop}\Connect"; Filename: "{app}\connect.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Connect.Invoice"; ValueType: string; ValueData: "{cm:InvoiceType}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Connect.Invoice\DefaultIcon"; ValueType: string; ValueData: "{app}\connect.exe,0"
Root: HKA; Subkey: "Software\Classes\Connect.Invoice\shell\open\command"; ValueType: string; ValueData: """{app}\connect.exe"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\.xml\OpenWithProgids"; ValueType: string; ValueName: "Connect.Invoice"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "Connect"; ValueData: """{app}\connect.exe"""; Flags: uninsdeletevalue; Tasks: autostart

[Run]
Filename: "{app}\connect.exe"; Description: "{cm:LaunchProgram,Connect}"; Flags: nowait postinstall skipifsilent
