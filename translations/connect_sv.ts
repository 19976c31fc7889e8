<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Connect</source>
            <translation>&amp;Om Connect</translation>
        </message>
        <message>
            <source>&amp;Add attachment…</source>
            <translation>&amp;Lägg till bilaga…</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Utseende</translation>
        </message>
        <message>
            <source>&amp;Change attachment…</source>
            <translation>&amp;Ändra bilaga…</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>Ku&amp;nder</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Mörkt</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;Export mail that came back…</source>
            <translation>&amp;Exportera studsad e-post…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arkiv</translation>
        </message>
        <message>
            <source>&amp;Files on this PC</source>
            <translation>&amp;Filer på den här datorn</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjälp</translation>
        </message>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Faktura</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Ljust</translation>
        </message>
        <message>
            <source>&amp;Message templates…</source>
            <translation>Me&amp;ddelandemallar…</translation>
        </message>
        <message>
            <source>&amp;Messages</source>
            <translation>&amp;Meddelanden</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>&amp;Kräver åtgärd</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ppna…</translation>
        </message>
        <message>
            <source>&amp;Paste as attachment</source>
            <translation>&amp;Klistra in som bilaga</translation>
        </message>
        <message>
            <source>&amp;Practice: outcomes and inbox…</source>
            <translation>&amp;Övning: utfall och inkorg…</translation>
        </message>
        <message>
            <source>&amp;Practice…</source>
            <translation>&amp;Öva…</translation>
        </message>
        <message>
            <source>&amp;Preview and details</source>
            <translation>Fö&amp;rhandsvisning och detaljer</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Avsluta</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>U&amp;ppdatera</translation>
        </message>
        <message>
            <source>&amp;Registers</source>
            <translation>Re&amp;gister</translation>
        </message>
        <message>
            <source>&amp;Remove attachment</source>
            <translation>&amp;Ta bort bilaga</translation>
        </message>
        <message>
            <source>&amp;Remove file…</source>
            <translation>&amp;Ta bort fil…</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Sök</translation>
        </message>
        <message>
            <source>&amp;Send for real…</source>
            <translation>&amp;Skicka på riktigt…</translation>
        </message>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Skicka markerade</translation>
        </message>
        <message>
            <source>&amp;Sent invoices</source>
            <translation>&amp;Skickade fakturor</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Inställningar…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>Ta till&amp;baka</translation>
        </message>
        <message>
            <source>&amp;Tick or untick</source>
            <translation>&amp;Bocka för eller av</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>V&amp;erktyg</translation>
        </message>
        <message>
            <source>&amp;Upload files…</source>
            <translation>&amp;Ladda upp filer…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Som &amp;systemet</translation>
        </message>
        <message>
            <source>E-&amp;mail list</source>
            <translation>&amp;E-postlista</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>&amp;Väntande filer</translation>
        </message>
        <message>
            <source>Look as &amp;administrator</source>
            <translation>Visa som &amp;administratör</translation>
        </message>
        <message>
            <source>Look as &amp;clerk</source>
            <translation>Visa som &amp;handläggare</translation>
        </message>
        <message>
            <source>Mar&amp;k as read</source>
            <translation>&amp;Markera som läst</translation>
        </message>
        <message>
            <source>Mark a&amp;ll as read</source>
            <translation>Markera &amp;alla som lästa</translation>
        </message>
        <message>
            <source>Read &amp;reports of mail that came back…</source>
            <translation>Läs &amp;rapporter om studsad e-post…</translation>
        </message>
        <message>
            <source>S&amp;ending</source>
            <translation>&amp;Under sändning</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Markera allt</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Skicka &amp;igen…</translation>
        </message>
        <message>
            <source>Send all selected by &amp;e-mail…</source>
            <translation>Skicka alla markerade med &amp;e-post…</translation>
        </message>
        <message>
            <source>Send all to another a&amp;ddress…</source>
            <translation>Skicka alla till en annan &amp;adress…</translation>
        </message>
        <message>
            <source>Send the whole &amp;file</source>
            <translation>Skicka &amp;hela filen</translation>
        </message>
        <message>
            <source>Send to &amp;client…</source>
            <translation>Skicka till ku&amp;nd…</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Skicka det som är förbockat, annars det som är markerat (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n fil kan inte bifogas som den är. Ändra eller ta bort den.</numerusform>
                <numerusform>%n filer kan inte bifogas som de är. Ändra eller ta bort dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Bifoga</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>&amp;Bifoga %n fil</numerusform>
                <numerusform>&amp;Bifoga %n filer</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Välj filer…</translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation>Lägg till bilaga</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Kontrolleras…</translation>
        </message>
        <message>
            <source>Being put into the outbox…</source>
            <translation>Läggs i utkorgen…</translation>
        </message>
        <message>
            <source>Choose files to attach</source>
            <translation>Välj filer att bifoga</translation>
        </message>
        <message>
            <source>Drop files here, or paste files or a picture with Ctrl+V.</source>
            <translation>Släpp filer här, eller klistra in filer eller en bild med Ctrl+V.</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Faktura {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes by {channels}; what you attach is checked for that.</source>
            <translation>Den skickas via {channels}; det du bifogar kontrolleras för det.</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Bild {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Urklipp innehåller varken en fil eller en bild.</translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>These are no e-mail addresses: “{addresses}”.</source>
            <translation>Det här är inga e-postadresser: ”{addresses}”.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCard</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Kontrolleras…</translation>
        </message>
        <message>
            <source>Do not attach this file</source>
            <translation>Bifoga inte den här filen</translation>
        </message>
        <message>
            <source>Do not attach {name}</source>
            <translation>Bifoga inte {name}</translation>
        </message>
        <message>
            <source>{channel}: {sentence}</source>
            <translation>{channel}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCards</name>
        <message>
            <source>Chosen files</source>
            <translation>Valda filer</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>&amp;Bilagor kan läggas till fakturor</translation>
        </message>
        <message>
            <source>Clerks &amp;ask</source>
            <translation>Handläggare &amp;frågar</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>När detta är av skickas fakturor som de kom från affärssystemet, och ingen tillfrågas om saknade bilagor.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%n of them are listed here. </source>
            <translation>
                <numerusform>%n av dem visas här. </numerusform>
                <numerusform>%n av dem visas här. </numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses that the mail server cannot use</source>
            <translation>Adresser som e-postservern inte kan använda</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Filer som inte kunde läsas</translation>
        </message>
        <message>
            <source>Letters that came back</source>
            <translation>Brev som kom i retur</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Rad {line}: {reason}</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>E-post som studsade</translation>
        </message>
        <message>
            <source>No answer came; it may have arrived</source>
            <translation>Inget svar kom; den kan ha kommit fram</translation>
        </message>
        <message>
            <source>Refused by the mail server</source>
            <translation>Avvisade av e-postservern</translation>
        </message>
        <message>
            <source>Refused by the other side</source>
            <translation>Avvisade av motparten</translation>
        </message>
        <message>
            <source>Refused by the recipient</source>
            <translation>Avvisade av mottagaren</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Filen kunde inte läsas.</translation>
        </message>
        <message>
            <source>The recipient cannot receive it in the network</source>
            <translation>Mottagaren kan inte ta emot den i nätverket</translation>
        </message>
        <message>
            <source>The recipient's mailbox is full</source>
            <translation>Mottagarens brevlåda är full</translation>
        </message>
        <message>
            <source>Waiting for your decision</source>
            <translation>Väntar på ditt beslut</translation>
        </message>
        <message>
            <source>{address} ({count})</source>
            <translation>{address} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>{address}, %n invoice(s) came back</source>
            <translation>
                <numerusform>{address}, %n faktura kom tillbaka</numerusform>
                <numerusform>{address}, %n fakturor kom tillbaka</numerusform>
            </translation>
        </message>
        <message>
            <source>{reason} ({count})</source>
            <translation>{reason} ({count})</translation>
        </message>
    </context>
    <context>
        <name>AttentionModel</name>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
    </context>
    <context>
        <name>AttentionView</name>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Invoices that come back, and files that cannot be read, are listed here. A report of mail that came back (.eml) can be dropped on the window.</source>
            <translation>Fakturor som kommer tillbaka och filer som inte kan läsas visas här. En rapport om studsad e-post (.eml) kan släppas på fönstret.</translation>
        </message>
        <message>
            <source>It is there as soon as the gateway answers.</source>
            <translation>Den visas så snart gatewayen svarar.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Kräver åtgärd</translation>
        </message>
        <message>
            <source>Nothing needs your attention.</source>
            <translation>Inget kräver åtgärd.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Inget hittades.</translation>
        </message>
        <message>
            <source>Saves all mail that came back as a table, for CSV or Excel.</source>
            <translation>Sparar all studsad e-post som en tabell, för CSV eller Excel.</translation>
        </message>
        <message>
            <source>Search looks through all of them, and Export… saves all mail that came back.</source>
            <translation>Sök letar bland alla, och Exportera… sparar all studsad e-post.</translation>
        </message>
        <message>
            <source>The first {listed} of {total} are listed; the others move up as these are mended.</source>
            <translation>De första {listed} av {total} visas; de övriga flyttas upp när dessa har åtgärdats.</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Listan kunde inte hämtas.</translation>
        </message>
        <message>
            <source>The list is being loaded…</source>
            <translation>Listan hämtas…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Prova färre bokstäver eller töm sökningen.</translation>
        </message>
    </context>
    <context>
        <name>BouncesPage</name>
        <message>
            <source>&amp;Bounce address</source>
            <translation>A&amp;dress för studsad e-post</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Mapp</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Test the mailbox</source>
            <translation>&amp;Testa brevlådan</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Användarnamn</translation>
        </message>
        <message>
            <source>Each message gets one of its own, such as bounces+4711@example.org, so that a report says which invoice it is about. The mail server must deliver such addresses into the mailbox below.</source>
            <translation>Varje meddelande får en egen adress, till exempel bounces+4711@example.org, så att en rapport visar vilken faktura den gäller. E-postservern måste leverera e-post till sådana adresser i brevlådan nedan.</translation>
        </message>
        <message>
            <source>Enter the server of the mailbox first.</source>
            <translation>Ange först brevlådans server.</translation>
        </message>
        <message>
            <source>Fill in for {provider}</source>
            <translation>Fyll i för {provider}</translation>
        </message>
        <message>
            <source>Mailbox &amp;server (IMAP)</source>
            <translation>Brevlådans &amp;server (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Ingen (bara i ert eget nät)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Lösenord</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Reports of mail that came back are read from {address}.</source>
            <translation>Rapporter om studsad e-post läses från {address}.</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Se&amp;curity</source>
            <translation>S&amp;äkerhet</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Lo&amp;gga in med</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>E-postserverns åtkomsttoken (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for bounces needs a user name.</source>
            <translation>Brevlådan för studsad e-post behöver ett användarnamn.</translation>
        </message>
        <message>
            <source>The mailbox is only read: nothing in it is changed or deleted.</source>
            <translation>Brevlådan läses bara: inget i den ändras eller tas bort.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
    </context>
    <context>
        <name>BulkActions</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Kontrollera igen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Next incomplete</source>
            <translation>&amp;Nästa ofullständiga</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Skicka</translation>
        </message>
        <message>
            <source>&amp;Type address…</source>
            <translation>Skriv &amp;adress…</translation>
        </message>
        <message>
            <source>&amp;Undo remove</source>
            <translation>&amp;Ångra borttagning</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>A&amp;lla</translation>
        </message>
        <message>
            <source>Also sa&amp;ve for this customer</source>
            <translation>S&amp;para även för den här kunden</translation>
        </message>
        <message>
            <source>By &amp;post instead</source>
            <translation>Med p&amp;osten i stället</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>I&amp;ncomplete</source>
            <translation>Of&amp;ullständiga</translation>
        </message>
        <message>
            <source>Pre&amp;vious incomplete</source>
            <translation>F&amp;öregående ofullständiga</translation>
        </message>
        <message>
            <source>Rea&amp;dy</source>
            <translation>&amp;Klara</translation>
        </message>
        <message>
            <source>Remove t&amp;hese</source>
            <translation>Ta bort &amp;dessa</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Markera allt</translation>
        </message>
        <message>
            <source>Send by e-&amp;mail all the same</source>
            <translation>Skicka ändå med &amp;e-post</translation>
        </message>
        <message>
            <source>Send it a second &amp;time</source>
            <translation>Skicka den en andra &amp;gång</translation>
        </message>
        <message>
            <source>T&amp;ick or untick</source>
            <translation>&amp;Bocka för eller av</translation>
        </message>
        <message>
            <source>Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)</source>
            <translation>Ta ut allt ofullständigt ur den här sändningen; inget raderas (Ctrl+Shift+Del)</translation>
        </message>
        <message>
            <source>Take what is chosen out of this send; nothing is deleted (Del)</source>
            <translation>Ta ut det valda ur den här sändningen; inget raderas (Del)</translation>
        </message>
    </context>
    <context>
        <name>BulkPress</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n faktura lämnas in…</numerusform>
                <numerusform>%n fakturor lämnas in…</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps the gateway has taken the send. Press Send again: nothing goes out twice.</source>
            <translation>Gatewayen kan ha tagit emot sändningen. Tryck på Skicka en gång till: inget skickas två gånger.</translation>
        </message>
    </context>
    <context>
        <name>BulkWindow</name>
        <message>
            <source>Send all selected by e-mail</source>
            <translation>Skicka alla markerade med e-post</translation>
        </message>
        <message>
            <source>What you typed is kept; press F5 to check again.</source>
            <translation>Det du har skrivit finns kvar; tryck på F5 för att kontrollera igen.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Address is wrong</source>
            <translation>Fel adress</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Attachment missing</source>
            <translation>Bilaga saknas</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Kan inte skickas</translation>
        </message>
        <message>
            <source>Changed: please look</source>
            <translation>Ändrad: titta på den</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Close and forget what you typed for this send?</source>
            <translation>Stänga och glömma det du har skrivit för den här sändningen?</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>Bara e-faktura</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelska</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tyska</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Adress saknas</translation>
        </message>
        <message>
            <source>No mail server</source>
            <translation>E-postserver saknas</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Mall saknas</translation>
        </message>
        <message>
            <source>Nothing is sent from this window.</source>
            <translation>Inget skickas från det här fönstret.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number sent before</source>
            <translation>Numret redan skickat</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Ready, by post</source>
            <translation>Klar, med posten</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänska</translation>
        </message>
        <message>
            <source>Sent already</source>
            <translation>Redan skickad</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mall</translation>
        </message>
        <message>
            <source>The send is on its way to the gateway. Close all the same?</source>
            <translation>Sändningen är på väg till gatewayen. Stänga ändå?</translation>
        </message>
        <message>
            <source>Wants invoices by post</source>
            <translation>Vill ha fakturor med posten</translation>
        </message>
        <message>
            <source>Wants post</source>
            <translation>Vill ha med posten</translation>
        </message>
        <message>
            <source>What the gateway has taken is sent; look under Sending.</source>
            <translation>Det som gatewayen har tagit emot skickas; titta i listan Under sändning.</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>egen text</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>{reason}: {count} of {all}</source>
            <translation>{reason}: {count} av {all}</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– ingen –</translation>
        </message>
    </context>
    <context>
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Ändra bilaga</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>(not in the file)</source>
            <translation>(finns inte i filen)</translation>
        </message>
        <message>
            <source>The &amp;first row names the columns</source>
            <translation>Första &amp;raden anger kolumnernas namn</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n leverans togs tillbaka; fakturan väntar igen.</numerusform>
                <numerusform>%n leveranser togs tillbaka; fakturorna väntar igen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had begun already and goes on.</source>
            <translation>
                <numerusform>%n hade redan börjat och fortsätter.</numerusform>
                <numerusform>%n hade redan börjat och fortsätter.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>En sändning har inte börjat ännu. Stänga ändå?</translation>
        </message>
        <message>
            <source>About Connect</source>
            <translation>Om Connect</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings. Your administrator can switch them on.</source>
            <translation>Bilagor är avstängda i inställningarna. Din administratör kan slå på dem.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
        </message>
        <message>
            <source>Invoice files (*.xml *.pdf *.zip)</source>
            <translation>Fakturafiler (*.xml *.pdf *.zip)</translation>
        </message>
        <message>
            <source>It will not be sent. You can add it again.</source>
            <translation>Den skickas inte. Du kan lägga till den igen.</translation>
        </message>
        <message>
            <source>Nothing is lost: it goes on when Connect is opened again.</source>
            <translation>Inget går förlorat: den fortsätter när Connect öppnas igen.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Öva</translation>
        </message>
        <message>
            <source>Practise on this computer?</source>
            <translation>Öva på den här datorn?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Remove {name} from the invoice?</source>
            <translation>Ta bort {name} från fakturan?</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Ta bort {name}?</translation>
        </message>
        <message>
            <source>Send for real</source>
            <translation>Skicka på riktigt</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Skicka riktiga fakturor från den här datorn?</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Skickar ett företags fakturor med bilagor. Öppen källkod under Apache License 2.0.</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Urklipp innehåller varken en fil eller en bild.</translation>
        </message>
        <message>
            <source>The file is not where it was. Upload it once more, then say what stands in it.</source>
            <translation>Filen finns inte där den låg. Ladda upp den en gång till och ange sedan vad som står i den.</translation>
        </message>
        <message numerus="yes">
            <source>The file, its %n invoice(s) and their attachments are removed here. </source>
            <translation>
                <numerusform>Filen, dess faktura och bilagorna tas bort här. </numerusform>
                <numerusform>Filen, dess %n fakturor och deras bilagor tas bort här. </numerusform>
            </translation>
        </message>
        <message>
            <source>The original on your computer stays where it is.</source>
            <translation>Originalet på din dator ligger kvar.</translation>
        </message>
        <message>
            <source>The window opens again in an amber frame; nothing leaves this computer then.</source>
            <translation>Fönstret öppnas igen med gul ram; då lämnar inget den här datorn.</translation>
        </message>
        <message>
            <source>The window opens again without the amber frame. What you practised with stays there.</source>
            <translation>Fönstret öppnas igen utan gul ram. Det du övade med stannar där.</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Ladda upp filer</translation>
        </message>
        <message>
            <source>{name} was removed from the invoice.</source>
            <translation>{name} togs bort från fakturan.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} togs bort.</translation>
        </message>
    </context>
    <context>
        <name>CompanyPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Department</source>
            <translation>Av&amp;delning</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>S&amp;pråk för fakturor som inte anger något</translation>
        </message>
        <message>
            <source>&amp;Sender's name</source>
            <translation>&amp;Avsändarens namn</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>En sändning kan &amp;ångras i</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>skicka genast</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Utseende</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Språk</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Lägg till…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are uploaded by themselves:</source>
            <translation>Nya filer i de här &amp;mapparna laddas upp av sig själva:</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Språket byts när programmet startas om.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Bevaka en mapp</translation>
        </message>
    </context>
    <context>
        <name>CustomerDialog</name>
        <message>
            <source>&amp;Add it again</source>
            <translation>Lägg till &amp;igen</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>&amp;Behåll min ändring</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>&amp;Ta den andras</translation>
        </message>
        <message>
            <source>Customer {name}</source>
            <translation>Kund {name}</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Ny kund</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>The customer was changed meanwhile by somebody else: {fields}.</source>
            <translation>Kunden har ändrats av någon annan under tiden: {fields}.</translation>
        </message>
        <message>
            <source>The customer was deleted meanwhile by somebody else.</source>
            <translation>Kunden har tagits bort av någon annan under tiden.</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Du får titta men inte ändra något.</translation>
        </message>
    </context>
    <context>
        <name>CustomerForm</name>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;råk</translation>
        </message>
        <message>
            <source>Attachments that every invoice needs</source>
            <translation>Bilagor som varje faktura måste ha</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation>&amp;Kanal</translation>
        </message>
        <message>
            <source>Co&amp;untry</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>Customer &amp;no.</source>
            <translation>Kund&amp;nr</translation>
        </message>
        <message>
            <source>E-&amp;mail as</source>
            <translation>&amp;E-post som</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-postadresser</translation>
        </message>
        <message>
            <source>Invoice by &amp;post</source>
            <translation>Faktura med &amp;posten</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>Na&amp;mn</translation>
        </message>
        <message>
            <source>Or&amp;ganisation no.</source>
            <translation>Or&amp;g.nr</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>Post&amp;adress</translation>
        </message>
        <message>
            <source>Postal code, city</source>
            <translation>Postnummer, ort</translation>
        </message>
    </context>
    <context>
        <name>DeliveriesPanel</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Leveranser</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>R&amp;elease</source>
            <translation>F&amp;rigör</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Skicka &amp;igen…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>Ta till&amp;baka</translation>
        </message>
        <message>
            <source>The page was opened on {day}.</source>
            <translation>Sidan öppnades {day}.</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Försök</translation>
        </message>
        <message>
            <source>{state}; sent again</source>
            <translation>{state}; skickad igen</translation>
        </message>
    </context>
    <context>
        <name>DescriptionFields</name>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Anteckning</translation>
        </message>
        <message>
            <source>Document &amp;type</source>
            <translation>Dokument&amp;typ</translation>
        </message>
        <message>
            <source>The &amp;file stays inside the company</source>
            <translation>&amp;Filen stannar inom företaget</translation>
        </message>
        <message>
            <source>The n&amp;ote stays inside the company</source>
            <translation>A&amp;nteckningen stannar inom företaget</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Choose an invoice to see its details.</source>
            <translation>Välj en faktura för att se detaljerna.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
        </message>
    </context>
    <context>
        <name>DocumentType</name>
        <message>
            <source>Bill of lading</source>
            <translation>Konossement</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Mängdförteckning</translation>
        </message>
        <message>
            <source>Certificate of analysis</source>
            <translation>Analyscertifikat</translation>
        </message>
        <message>
            <source>Certificate of conformity</source>
            <translation>Intyg om överensstämmelse</translation>
        </message>
        <message>
            <source>Certificate of origin</source>
            <translation>Ursprungsintyg</translation>
        </message>
        <message>
            <source>Certificate of quality</source>
            <translation>Kvalitetsintyg</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Följesedel</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Leveransavisering</translation>
        </message>
        <message>
            <source>Goods receipt</source>
            <translation>Godsmottagning</translation>
        </message>
        <message>
            <source>Inspection report</source>
            <translation>Besiktningsprotokoll</translation>
        </message>
        <message>
            <source>Interim application for payment</source>
            <translation>Delbetalningsansökan</translation>
        </message>
        <message>
            <source>Invoice copy</source>
            <translation>Fakturakopia</translation>
        </message>
        <message>
            <source>Metered consumption report</source>
            <translation>Förbrukningsrapport</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Offert</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Beställning</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Orderbekräftelse</translation>
        </message>
        <message>
            <source>Other related document</source>
            <translation>Annat tillhörande dokument</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Packlista</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kvitto</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>CMR-fraktsedel</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoutdrag</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Villkor</translation>
        </message>
        <message>
            <source>Test report</source>
            <translation>Provningsrapport</translation>
        </message>
        <message>
            <source>Time sheet</source>
            <translation>Tidrapport</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Fraktsedel</translation>
        </message>
    </context>
    <context>
        <name>DocumentTypeBox</name>
        <message>
            <source>Document type</source>
            <translation>Dokumenttyp</translation>
        </message>
    </context>
    <context>
        <name>EmailListView</name>
        <message>
            <source>Import a list, paste rows from a spreadsheet, or add the first one (Ctrl+N).</source>
            <translation>Importera en lista, klistra in rader från ett kalkylblad eller lägg till den första (Ctrl+N).</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source> days</source>
            <translation> dagar</translation>
        </message>
        <message>
            <source>&amp;Notices go to</source>
            <translation>&amp;Aviseringar går till</translation>
        </message>
        <message>
            <source>&amp;One address only in each row of the e-mail list</source>
            <translation>Bara &amp;en adress på varje rad i e-postlistan</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>&amp;Offentlig adress</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>&amp;Svar går till</translation>
        </message>
        <message>
            <source>A &amp;link is good for</source>
            <translation>En &amp;länk gäller i</translation>
        </message>
        <message>
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Handläggare får låta svar gå till dessa, till adressen ovan och till adresser på den domän som e-posten skickas från. Skilj flera åt med semikolon.</translation>
        </message>
        <message>
            <source>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</source>
            <translation>Så når kunderna den här gatewayen. Med adressen kan ett meddelande ha en länk till en sida med fakturan; utan den bifogas alltid PDF-filen.</translation>
        </message>
        <message>
            <source>Notices say which mail came back.</source>
            <translation>Aviseringar talar om vilken e-post som har studsat.</translation>
        </message>
        <message>
            <source>Replies &amp;may also go to</source>
            <translation>Svar får &amp;även gå till</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>Den offentliga adressen börjar med https:// eller http://.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
    </context>
    <context>
        <name>EmailRow</name>
        <message>
            <source>E-mail address</source>
            <translation>E-postadress</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Går till</translation>
        </message>
        <message>
            <source>Remove this address</source>
            <translation>Ta bort den här adressen</translation>
        </message>
        <message>
            <source>name@company.com</source>
            <translation>namn@foretag.se</translation>
        </message>
    </context>
    <context>
        <name>EmailRows</name>
        <message>
            <source>Add a&amp;ddress</source>
            <translation>Lägg till a&amp;dress</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Amount and dates</source>
            <translation>Belopp och datum</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Credit note {number}</source>
            <translation>Kreditfaktura {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundnummer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Förfaller</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Så skickas den</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Faktura {number}</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Fakturadatum</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Nätverksadress</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Organisationsnummer</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Ursprung</translation>
        </message>
        <message>
            <source>Page opened</source>
            <translation>Sidan öppnad</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Plats i filen</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>Säljare</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickad</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Att betala</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totalt</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Momsregistreringsnummer</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Bra att veta</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Er referens</translation>
        </message>
        <message>
            <source>came inside the invoice</source>
            <translation>kom inuti fakturan</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>stannar inom företaget</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} till {address}</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n faktura</numerusform>
                <numerusform>%n fakturor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Dokumenttyp</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Mottagen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>all with attachments</source>
            <translation>alla med bilagor</translation>
        </message>
        <message>
            <source>none with attachments</source>
            <translation>ingen med bilagor</translation>
        </message>
        <message>
            <source>{count} with attachments</source>
            <translation>{count} med bilagor</translation>
        </message>
        <message>
            <source>{name} (came inside the invoice)</source>
            <translation>{name} (kom inuti fakturan)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>”{note}” (stannar här)</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All channels</source>
            <translation>Alla kanaler</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Alla datum</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Alla statusar</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Kom tillbaka</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Rensa filter</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundnummer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Senaste 7 dagarna</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Förra månaden</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Öppnad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Sent, not opened</source>
            <translation>Skickad, inte öppnad</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Denna månad</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>I år</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>Practice on this computer</source>
            <translation>Öva på den här datorn</translation>
        </message>
        <message>
            <source>Send from this computer</source>
            <translation>Skicka från den här datorn</translation>
        </message>
        <message>
            <source>Send real invoices with your own mail server, or to a printer's folder.</source>
            <translation>Skicka riktiga fakturor med din egen e-postserver, eller till en skrivares mapp.</translation>
        </message>
        <message>
            <source>Try everything with sample invoices. Nothing leaves this computer; an amber frame says so.</source>
            <translation>Prova allt med exempelfakturor. Inget lämnar datorn; en gul ram visar det.</translation>
        </message>
        <message>
            <source>Welcome to Connect</source>
            <translation>Välkommen till Connect</translation>
        </message>
        <message>
            <source>What would you like to do on this computer?</source>
            <translation>Vad vill du göra på den här datorn?</translation>
        </message>
        <message>
            <source>You can change this at any time in the menu File.</source>
            <translation>Du kan ändra detta när som helst i menyn Arkiv.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%n incomplete</source>
            <translation>
                <numerusform>%n ofullständig</numerusform>
                <numerusform>%n ofullständiga</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.</source>
            <translation>
                <numerusform>%n faktura kan inte skickas ännu: rätta den, ta bort bocken eller tryck på Ta bort dessa.</numerusform>
                <numerusform>%n fakturor kan inte skickas ännu: rätta dem, ta bort bockarna eller tryck på Ta bort dessa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) changed since they were listed. Nothing was sent.</source>
            <translation>
                <numerusform>%n faktura har ändrats sedan listan gjordes. Inget har skickats.</numerusform>
                <numerusform>%n fakturor har ändrats sedan listan gjordes. Inget har skickats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n faktura vald</numerusform>
                <numerusform>%n fakturor valda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n brev</numerusform>
                <numerusform>%n brev</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n e-postmeddelande</numerusform>
                <numerusform>%n e-postmeddelanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ticked</source>
            <translation>
                <numerusform>%n utan bock</numerusform>
                <numerusform>%n utan bock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n klar</numerusform>
                <numerusform>%n klara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n borttagen</numerusform>
                <numerusform>%n borttagna</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>T&amp;illbaka till listan</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Skicka %n faktura</numerusform>
                <numerusform>&amp;Skicka %n fakturor</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Kontrolleras…</translation>
        </message>
        <message>
            <source>Exactly what is listed and ticked is sent.</source>
            <translation>Exakt det som visas och är förbockat skickas.</translation>
        </message>
        <message>
            <source>Look at what is marked, then send again.</source>
            <translation>Titta på de märkta raderna och skicka sedan en gång till.</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>Det finns inget kvar att skicka.</translation>
        </message>
        <message>
            <source>Numbers of this send</source>
            <translation>Antal i den här sändningen</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are, since they were changed after that.</source>
            <translation>
                <numerusform>%Ln rad blir kvar som den är, eftersom den har ändrats efter det.</numerusform>
                <numerusform>%Ln rader blir kvar som de är, eftersom de har ändrats efter det.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Gjort om: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Ångrat: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln are the same already</source>
            <translation>
                <numerusform>%Ln är redan likadan</numerusform>
                <numerusform>%Ln är redan likadana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken, so nothing was imported.</source>
            <translation>
                <numerusform>%Ln rad kan inte tas emot, så inget har importerats.</numerusform>
                <numerusform>%Ln rader kan inte tas emot, så inget har importerats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken.</source>
            <translation>
                <numerusform>%Ln rad kan inte tas emot.</numerusform>
                <numerusform>%Ln rader kan inte tas emot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be added</source>
            <translation>
                <numerusform>%Ln rad läggs till</numerusform>
                <numerusform>%Ln rader läggs till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be changed</source>
            <translation>
                <numerusform>%Ln ändras</numerusform>
                <numerusform>%Ln ändras</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns of the file…</source>
            <translation>Filens &amp;kolumner…</translation>
        </message>
        <message>
            <source>&amp;Import all</source>
            <translation>&amp;Importera alla</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Importera kunder</translation>
        </message>
        <message>
            <source>Import into the e-mail list</source>
            <translation>Importera till e-postlistan</translation>
        </message>
        <message numerus="yes">
            <source>Import only the %Ln &amp;good row(s)</source>
            <translation>
                <numerusform>Importera bara %Ln &amp;godkänd rad</numerusform>
                <numerusform>Importera bara %Ln &amp;godkända rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Importerar {name}…</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Inget har importerats ännu.</translation>
        </message>
        <message>
            <source>Only the first rows of each list are shown.</source>
            <translation>Bara de första raderna i varje lista visas.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
        </message>
        <message>
            <source>Reading {name} ({size})…</source>
            <translation>Läser {name} ({size})…</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Det finns inget att importera.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>Det gick inte att se på rubrikerna vilken kolumn som är vilken. Välj själv.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Added ({count})</source>
            <translation>Tillagda ({count})</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>Cannot be taken ({count})</source>
            <translation>Kan inte tas emot ({count})</translation>
        </message>
        <message>
            <source>Changed ({count})</source>
            <translation>Ändrade ({count})</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>Det som läggs till</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>Varför den inte kan tas emot</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n message(s) arrived. None of them left this computer.</source>
            <translation>
                <numerusform>%n meddelande kom fram. Det lämnade inte den här datorn.</numerusform>
                <numerusform>%n meddelanden kom fram. Inget av dem lämnade den här datorn.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Parts</source>
            <translation>&amp;Delar</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Spara som…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Kom fram</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>Nothing has arrived yet. Send something first.</source>
            <translation>Inget har kommit fram ännu. Skicka något först.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
        <message>
            <source>Text of the part</source>
            <translation>Delens text</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Vad som kom fram</translation>
        </message>
    </context>
    <context>
        <name>InvoiceColumns</name>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n bilaga</numerusform>
                <numerusform>%n bilagor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n kom tillbaka</numerusform>
                <numerusform>%n kom tillbaka</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n avvisad</numerusform>
                <numerusform>%n avvisade</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Kom tillbaka</translation>
        </message>
        <message>
            <source>Came back, needs attention: {reason}</source>
            <translation>Kom tillbaka, kräver åtgärd: {reason}</translation>
        </message>
        <message>
            <source>Cannot be sent yet</source>
            <translation>Kan inte skickas ännu</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Förfaller</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number used before</source>
            <translation>Numret är redan använt</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Öppnad</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Titta på den</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickad</translation>
        </message>
        <message>
            <source>Sent on {day}</source>
            <translation>Skickad {day}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The page was opened on {day}</source>
            <translation>Sidan öppnades {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} (credit note)</source>
            <translation>{number} (kreditfaktura)</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;täng</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Sparas…</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Leveranser</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Faktura {number}</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Faktura {number} · {customer}</translation>
        </message>
        <message>
            <source>Save &amp;PDF…</source>
            <translation>Spara &amp;PDF…</translation>
        </message>
        <message>
            <source>Save &amp;evidence…</source>
            <translation>Spara &amp;bevis…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
        <message>
            <source>Send to c&amp;lient…</source>
            <translation>Skicka till &amp;kund…</translation>
        </message>
        <message>
            <source>Send to client (Ctrl+E)</source>
            <translation>Skicka till kund (Ctrl+E)</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Fakturan</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Det som visas</translation>
        </message>
        <message>
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Det som skickades, byte för byte, med kvittenser, tidslinje och kontrollsummor, som en zip-fil</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>faktura</translation>
        </message>
    </context>
    <context>
        <name>LetterAttachments</name>
        <message>
            <source>&amp;More files…</source>
            <translation>Fler fi&amp;ler…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings.</source>
            <translation>Bilagor är avstängda i inställningarna.</translation>
        </message>
        <message>
            <source>The invoice has no attachment.</source>
            <translation>Fakturan har ingen bilaga.</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>stannar inom företaget</translation>
        </message>
        <message>
            <source>{name} is on its way to the gateway…</source>
            <translation>{name} är på väg till gatewayen…</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} avvisades: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>&amp;Attach the invoice as PDF</source>
            <translation>&amp;Bifoga fakturan som PDF</translation>
        </message>
        <message>
            <source>&amp;BCC</source>
            <translation>&amp;Hemlig kopia</translation>
        </message>
        <message>
            <source>&amp;CC</source>
            <translation>&amp;Kopia</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-post</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Från</translation>
        </message>
        <message>
            <source>&amp;Network</source>
            <translation>&amp;Nätverk</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>Sva&amp;r går till</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Till</translation>
        </message>
        <message>
            <source>A link in its place needs the gateway's public address, which stands in the settings under E-mail.</source>
            <translation>En länk i stället kräver gatewayens offentliga adress, som anges i inställningarna under E-post.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>Hemlig kopia</translation>
        </message>
        <message>
            <source>By itself it goes by {channel}: {reason}</source>
            <translation>Av sig själv skickas den via {channel}: {reason}</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>Kopia</translation>
        </message>
        <message>
            <source>Enter an address in To.</source>
            <translation>Ange en adress i Till.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Replies go to</source>
            <translation>Svar går till</translation>
        </message>
        <message>
            <source>Tick E-mail or Network.</source>
            <translation>Bocka för E-post eller Nätverk.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Without it the message carries a link to a page with the invoice.</source>
            <translation>Utan den har meddelandet en länk till en sida med fakturan.</translation>
        </message>
        <message>
            <source>several addresses apart by a comma or semicolon</source>
            <translation>skilj flera adresser åt med komma eller semikolon</translation>
        </message>
    </context>
    <context>
        <name>LetterMessage</name>
        <message>
            <source>C&amp;hange message, this time only</source>
            <translation>Än&amp;dra meddelandet, bara den här gången</translation>
        </message>
        <message>
            <source>No message goes by e-mail yet.</source>
            <translation>Inget meddelande skickas med e-post ännu.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Ämne</translation>
        </message>
        <message>
            <source>The message as it will arrive</source>
            <translation>Meddelandet så som det kommer fram</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Meddelandet är tomt.</translation>
        </message>
        <message>
            <source>The message is too long: {limit} characters are the limit.</source>
            <translation>Meddelandet är för långt: gränsen är {limit} tecken.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Ämnet är tomt.</translation>
        </message>
    </context>
    <context>
        <name>LineMessage</name>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>Message of {number}</source>
            <translation>Meddelande för {number}</translation>
        </message>
        <message>
            <source>The address is wrong. Type another one in the list (F2) to see the message.</source>
            <translation>Adressen är fel. Skriv en annan i listan (F2) för att se meddelandet.</translation>
        </message>
        <message>
            <source>The message is being put together…</source>
            <translation>Meddelandet sätts ihop…</translation>
        </message>
        <message>
            <source>There is no address yet. Type one in the list (F2) to see the message.</source>
            <translation>Det finns ingen adress ännu. Skriv en i listan (F2) för att se meddelandet.</translation>
        </message>
        <message>
            <source>This invoice goes by post, so there is no message.</source>
            <translation>Den här fakturan skickas med posten, så det finns inget meddelande.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Choose a customer above.</source>
            <translation>Välj en kund ovan.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter customer, number, address… (Ctrl+F)</source>
            <translation>Filtrera på kund, nummer, adress… (Ctrl+F)</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Inga fakturor att visa.</translation>
        </message>
        <message>
            <source>Nobody to show.</source>
            <translation>Inga kunder att visa.</translation>
        </message>
        <message>
            <source>Type less into the filter, or choose All.</source>
            <translation>Skriv färre tecken i filtret eller välj Alla.</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Loading…</source>
            <translation>Hämtar…</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Listan kunde inte hämtas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
    </context>
    <context>
        <name>MailServerPage</name>
        <message>
            <source> per hour</source>
            <translation> per timme</translation>
        </message>
        <message>
            <source> per minute</source>
            <translation> per minut</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Från</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>&amp;Högst</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Fungerar det?</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Ingen (bara i ert eget nät)</translation>
        </message>
        <message>
            <source>Pro&amp;vider</source>
            <translation>Le&amp;verantör</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Se&amp;curity</source>
            <translation>S&amp;äkerhet</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>Skicka ett testm&amp;eddelande till mig</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server needs an e-mail address to send from.</source>
            <translation>E-postservern behöver en adress att skicka från.</translation>
        </message>
        <message>
            <source>The test message went to {address}. Look whether it has arrived.</source>
            <translation>Testmeddelandet har skickats till {address}. Se efter om det har kommit fram.</translation>
        </message>
        <message>
            <source>What goes faster than the provider allows is refused, so leave some room.</source>
            <translation>Det som skickas fortare än leverantören tillåter avvisas, så lämna lite marginal.</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Din adress</translation>
        </message>
        <message>
            <source>Your own or another</source>
            <translation>Egen eller annan</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>obegränsat antal</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>din adress</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Connect – Practice mode</source>
            <translation>Connect – Övningsläge</translation>
        </message>
        <message>
            <source>Everyday commands</source>
            <translation>Vardagens kommandon</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%n address(es) saved in the e-mail list.</source>
            <translation>
                <numerusform>%n adress har sparats i e-postlistan.</numerusform>
                <numerusform>%n adresser har sparats i e-postlistan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) are back in the list.</source>
            <translation>
                <numerusform>%n faktura är tillbaka i listan.</numerusform>
                <numerusform>%n fakturor är tillbaka i listan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) removed from this send; they wait as before.</source>
            <translation>
                <numerusform>%n faktura har tagits bort ur den här sändningen; den väntar som förut.</numerusform>
                <numerusform>%n fakturor har tagits bort ur den här sändningen; de väntar som förut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo remove (Ctrl+Z) brings them back.</source>
            <translation>Med Ångra borttagning (Ctrl+Z) kommer de tillbaka i listan.</translation>
        </message>
    </context>
    <context>
        <name>MessageColumns</name>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who can mend it</source>
            <translation>Vem kan rätta det</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>oläst</translation>
        </message>
    </context>
    <context>
        <name>MessageNews</name>
        <message numerus="yes">
            <source>%n new message(s). The newest: {sentence}</source>
            <translation>
                <numerusform>%n nytt meddelande: {sentence}</numerusform>
                <numerusform>%n nya meddelanden. Det senaste: {sentence}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
    </context>
    <context>
        <name>MessagePane</name>
        <message>
            <source>CC</source>
            <translation>Kopia</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Går till</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Svar till</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Ämne</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mall</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Meddelandets text</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
    </context>
    <context>
        <name>MessagesView</name>
        <message>
            <source>Choose a message above to read all of it.</source>
            <translation>Välj ett meddelande ovan för att läsa hela.</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Faktura {number}</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Markera alla som lästa</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Markera som läst</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meddelanden</translation>
        </message>
        <message>
            <source>No messages.</source>
            <translation>Inga meddelanden.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>When something goes wrong, it is said here, with who can mend it.</source>
            <translation>När något går fel står det här, med vem som kan rätta det.</translation>
        </message>
    </context>
    <context>
        <name>MissingAttachmentsQuestion</name>
        <message numerus="yes">
            <source>%n of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%n av de {selected} valda fakturorna har ingen bilaga.</numerusform>
                <numerusform>%n av de {selected} valda fakturorna har ingen bilaga.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nej, gå tillbaka</translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Ja, skicka</translation>
        </message>
        <message>
            <source>Do you want to send all the same?</source>
            <translation>Vill du skicka ändå?</translation>
        </message>
        <message>
            <source>Invoices without attachments</source>
            <translation>Fakturor utan bilagor</translation>
        </message>
        <message>
            <source>The chosen invoice has no attachment.</source>
            <translation>Den valda fakturan har ingen bilaga.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>E-mail list</source>
            <translation>E-postlista</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Filer på den här datorn</translation>
        </message>
        <message>
            <source>Files waiting</source>
            <translation>Väntande filer</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meddelanden</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Kräver åtgärd</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>Utgående</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Under sändning</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Skickade fakturor</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>Vart du kan gå</translation>
        </message>
    </context>
    <context>
        <name>NotSendableDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) cannot be sent as they are.</source>
            <translation>
                <numerusform>%n faktura kan inte skickas som den är.</numerusform>
                <numerusform>%n fakturor kan inte skickas som de är.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Gå tillbaka</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Skicka %n faktura</numerusform>
                <numerusform>&amp;Skicka %n fakturor</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Invoices that cannot be sent</source>
            <translation>Fakturor som inte kan skickas</translation>
        </message>
        <message>
            <source>Not everything can be sent</source>
            <translation>Allt kan inte skickas</translation>
        </message>
        <message>
            <source>Nothing has been sent yet, and nothing was changed.</source>
            <translation>Inget har skickats ännu och inget har ändrats.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Tick it to send it all the same</source>
            <translation>Bocka för den för att skicka ändå</translation>
        </message>
        <message>
            <source>Tick what you mean to send all the same.</source>
            <translation>Bocka för det du ändå vill skicka.</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>Vad som hindrar</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n tecken kvar</numerusform>
                <numerusform>%n tecken kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>A few words about the file, such as “week 11”</source>
            <translation>Några ord om filen, till exempel ”vecka 11”</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Close this notice</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>OutboxColumns</name>
        <message>
            <source>Attachment</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Kunde inte läsas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Invoice file</source>
            <translation>Fakturafil</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Uploading, {percent} %</source>
            <translation>Laddas upp, {percent} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Was there already</source>
            <translation>Fanns redan</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Svar</translation>
        </message>
    </context>
    <context>
        <name>OutboxView</name>
        <message>
            <source>Everything has reached the gateway.</source>
            <translation>Allt har nått gatewayen.</translation>
        </message>
        <message>
            <source>Files and attachments that you add are kept here until the gateway has them.</source>
            <translation>Filer och bilagor som du lägger till sparas här tills gatewayen har dem.</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Filer på den här datorn</translation>
        </message>
        <message>
            <source>No folder is watched. Choose one under Tools, Settings…, This computer.</source>
            <translation>Ingen mapp bevakas. Välj en under Verktyg, Inställningar…, Den här datorn.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Ange vad som står i den…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Watched folders: {folders}</source>
            <translation>Bevakade mappar: {folders}</translation>
        </message>
    </context>
    <context>
        <name>OutcomesPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Add a rule</source>
            <translation>&amp;Lägg till regel</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Use these rules</source>
            <translation>&amp;Använd reglerna</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Here you choose how the other side behaves. The first rule that fits an address decides; * stands for anything, as in *@example.org. What no rule fits arrives.</source>
            <translation>Här väljer du hur motparten beter sig. Den första regeln som passar en adress avgör; * står för vad som helst, som i *@example.org. Det som ingen regel passar kommer fram.</translation>
        </message>
        <message>
            <source>In use from now on.</source>
            <translation>Används från och med nu.</translation>
        </message>
        <message>
            <source>Not in use yet.</source>
            <translation>Används inte ännu.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
        </message>
        <message>
            <source>arrives</source>
            <translation>kommer fram</translation>
        </message>
        <message>
            <source>arrives, but the answer is lost</source>
            <translation>kommer fram, men svaret försvinner</translation>
        </message>
        <message>
            <source>every channel</source>
            <translation>alla kanaler</translation>
        </message>
        <message>
            <source>is accepted, then comes back</source>
            <translation>tas emot och kommer sedan tillbaka</translation>
        </message>
        <message>
            <source>is refused</source>
            <translation>avvisas</translation>
        </message>
        <message>
            <source>meets a full mailbox</source>
            <translation>möter en full brevlåda</translation>
        </message>
        <message>
            <source>meets a server that is down</source>
            <translation>möter en server som är nere</translation>
        </message>
        <message>
            <source>meets no answer at all</source>
            <translation>får inget svar alls</translation>
        </message>
        <message>
            <source>must be tried again later</source>
            <translation>måste försökas igen senare</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Fit the width</source>
            <translation>Anpassa till bredden</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PartyTable</name>
        <message>
            <source>Customers of this send</source>
            <translation>Kunder i den här sändningen</translation>
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation>Bocka för alla som visas</translation>
        </message>
        <message>
            <source>Tick or untick all that are listed</source>
            <translation>Bocka för eller av alla som visas</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>Outcomes and inbox…</source>
            <translation>Utfall och inkorg…</translation>
        </message>
        <message>
            <source>Practice mode – nothing leaves this computer.</source>
            <translation>Övningsläge – inget lämnar den här datorn.</translation>
        </message>
    </context>
    <context>
        <name>PracticeWindow</name>
        <message>
            <source>Practice</source>
            <translation>Övning</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Vad som kom fram</translation>
        </message>
        <message>
            <source>What shall happen</source>
            <translation>Vad som ska hända</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose an invoice or an attachment to see it here.</source>
            <translation>Välj en faktura eller en bilaga för att se den här.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>The page is being made</source>
            <translation>Sidan görs i ordning</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Välj…</translation>
        </message>
        <message>
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Mapp för skrivaren</translation>
        </message>
        <message>
            <source>Folder for the printer</source>
            <translation>Mapp för skrivaren</translation>
        </message>
        <message>
            <source>Print the business system's &amp;own PDF</source>
            <translation>Skriv ut affärssystemets &amp;egen PDF</translation>
        </message>
        <message>
            <source>Then only PDF files can be attached to invoices that are printed.</source>
            <translation>Då kan bara PDF-filer bifogas fakturor som skrivs ut.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n invoice(s) checked…</source>
            <translation>
                <numerusform>{done} av %n faktura kontrollerad…</numerusform>
                <numerusform>{done} av %n fakturor kontrollerade…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Choose a reason, or write your own</source>
            <translation>Välj en orsak eller skriv en egen</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>Den kom inte fram</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>The address was wrong</source>
            <translation>Adressen var fel</translation>
        </message>
        <message>
            <source>The mailbox has room again</source>
            <translation>Brevlådan har plats igen</translation>
        </message>
        <message>
            <source>The recipient asked for it again</source>
            <translation>Mottagaren bad om den igen</translation>
        </message>
        <message>
            <source>The recipient could not open it</source>
            <translation>Mottagaren kunde inte öppna den</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) selected</source>
            <translation>
                <numerusform>%n faktura vald</numerusform>
                <numerusform>%n fakturor valda</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted by the other side</source>
            <translation>Mottagna av motparten</translation>
        </message>
        <message>
            <source>Being handed over</source>
            <translation>Lämnas över</translation>
        </message>
        <message>
            <source>Delivered, with a receipt</source>
            <translation>Levererade, med kvittens</translation>
        </message>
        <message>
            <source>Held until you decide</source>
            <translation>Hålls tills du beslutar</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnade</translation>
        </message>
        <message>
            <source>No answer yet, being asked after</source>
            <translation>Inget svar ännu, efterfrågas</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kvittens</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisade</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Valda</translation>
        </message>
        <message>
            <source>Sent {when}. Everything is settled.</source>
            <translation>Skickat {when}. Allt är avklarat.</translation>
        </message>
        <message>
            <source>Sent {when}. It goes on by itself.</source>
            <translation>Skickat {when}. Det fortsätter av sig självt.</translation>
        </message>
        <message>
            <source>Show what &amp;needs attention</source>
            <translation>Visa det som &amp;kräver åtgärd</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tillbakatagna</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Försöks igen av sig självt</translation>
        </message>
        <message>
            <source>Waiting to begin</source>
            <translation>Väntar på att börja</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Lägg till</translation>
        </message>
        <message>
            <source>&amp;Customer…</source>
            <translation>&amp;Kund…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Edit cell</source>
            <translation>&amp;Redigera cell</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importera…</translation>
        </message>
        <message>
            <source>&amp;Open customer…</source>
            <translation>Ö&amp;ppna kund…</translation>
        </message>
        <message>
            <source>&amp;Paste rows…</source>
            <translation>Klistra in ra&amp;der…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>&amp;Exportera…</translation>
        </message>
    </context>
    <context>
        <name>RegisterColumns</name>
        <message>
            <source>A mail came back on {day}. Check the address.</source>
            <translation>E-post kom tillbaka {day}. Kontrollera adressen.</translation>
        </message>
        <message>
            <source>CC and BCC</source>
            <translation>Kopia och hemlig kopia</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-postadresser</translation>
        </message>
        <message>
            <source>Last came back</source>
            <translation>Kom senast tillbaka</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Senast använd</translation>
        </message>
        <message>
            <source>Never came back</source>
            <translation>Har aldrig kommit tillbaka</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Warning: a mail came back on {day}</source>
            <translation>Varning: e-post kom tillbaka {day}</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommands</name>
        <message numerus="yes">
            <source>%Ln row(s) in the registers are not saved. Close all the same?</source>
            <translation>
                <numerusform>%Ln rad i registren är inte sparad. Stänga ändå?</numerusform>
                <numerusform>%Ln rader i registren är inte sparade. Stänga ändå?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>&amp;Redo: {what}</source>
            <translation>&amp;Gör om: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Undo: {what}</source>
            <translation>&amp;Ångra: {what}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>The invoice names no customer number, so it belongs to no customer of the register.</source>
            <translation>Fakturan anger inget kundnummer, så den hör inte till någon kund i registret.</translation>
        </message>
        <message>
            <source>What was typed there would be lost.</source>
            <translation>Det som har skrivits där går då förlorat.</translation>
        </message>
        <message>
            <source>{number} was changed.</source>
            <translation>{number} har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>%Ln row(s) were left out.</source>
            <translation>
                <numerusform>%Ln rad utelämnades.</numerusform>
                <numerusform>%Ln rader utelämnades.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importera</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln row(s).</source>
            <translation>
                <numerusform>%Ln rad har importerats.</numerusform>
                <numerusform>%Ln rader har importerats.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt)</source>
            <translation>Listor (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
            <translation>Urklipp innehåller inga rader. Kopiera dem i kalkylbladet först.</translation>
        </message>
        <message>
            <source>The list was saved as {name}.</source>
            <translation>Listan har sparats som {name}.</translation>
        </message>
        <message>
            <source>import of {name}</source>
            <translation>import av {name}</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>urklipp</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>It is being saved.</source>
            <translation>Raden sparas.</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Raden är inte sparad ännu.</translation>
        </message>
        <message>
            <source>It was changed meanwhile by somebody else.</source>
            <translation>Raden har ändrats av någon annan under tiden.</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message numerus="yes">
            <source>%Ln row(s) deleted.</source>
            <translation>
                <numerusform>%Ln rad har tagits bort.</numerusform>
                <numerusform>%Ln rader har tagits bort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay:</source>
            <translation>
                <numerusform>%Ln rad blir kvar:</numerusform>
                <numerusform>%Ln rader blir kvar:</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importera…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Du får titta men inte ändra något.</translation>
        </message>
        <message>
            <source>adding of {number}</source>
            <translation>tillägg av {number}</translation>
        </message>
        <message>
            <source>change of {number}</source>
            <translation>ändring av {number}</translation>
        </message>
        <message numerus="yes">
            <source>deletion of %Ln row(s)</source>
            <translation>
                <numerusform>borttagning av %Ln rad</numerusform>
                <numerusform>borttagning av %Ln rader</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} was added.</source>
            <translation>{number} har lagts till.</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>As the company</source>
            <translation>Som företaget</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatiskt</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>Hemlig kopia</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Med posten</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>Kopia</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>Bara e-faktura</translation>
        </message>
        <message>
            <source>E-invoice, else e-mail</source>
            <translation>E-faktura, annars e-post</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>E-mail and e-invoice</source>
            <translation>E-post och e-faktura</translation>
        </message>
        <message>
            <source>E-mail only</source>
            <translation>Bara e-post</translation>
        </message>
        <message>
            <source>Invoice by post</source>
            <translation>Faktura med posten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>One merged PDF</source>
            <translation>En sammanslagen PDF</translation>
        </message>
        <message>
            <source>Organisation no.</source>
            <translation>Org.nr</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Paketering</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postadress</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postnummer</translation>
        </message>
        <message>
            <source>Required attachments</source>
            <translation>Obligatoriska bilagor</translation>
        </message>
        <message>
            <source>Separate files</source>
            <translation>Separata filer</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Gatuadress</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>XML and PDF</source>
            <translation>XML och PDF</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>E-mail distribution list</source>
            <translation>E-postlista</translation>
        </message>
        <message>
            <source>Import a list, or add the first one (Ctrl+N).</source>
            <translation>Importera en lista eller lägg till den första (Ctrl+N).</translation>
        </message>
        <message>
            <source>No addresses yet.</source>
            <translation>Inga adresser ännu.</translation>
        </message>
        <message>
            <source>No customer was found.</source>
            <translation>Ingen kund hittades.</translation>
        </message>
        <message>
            <source>No customers yet.</source>
            <translation>Inga kunder ännu.</translation>
        </message>
        <message>
            <source>No row was found.</source>
            <translation>Ingen rad hittades.</translation>
        </message>
        <message>
            <source>Try fewer letters or figures.</source>
            <translation>Prova färre bokstäver eller siffror.</translation>
        </message>
    </context>
    <context>
        <name>RemedyPanel</name>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}.</source>
            <translation>
                <numerusform>%n faktura kom tillbaka från {address}.</numerusform>
                <numerusform>%n fakturor kom tillbaka från {address}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Fråga kunden vart e-posten ska gå nu och skicka sedan alla dit på en gång.</translation>
        </message>
        <message>
            <source>By {channel} to {address}, {day}:</source>
            <translation>Via {channel} till {address}, {day}:</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Välj en rad ovan för att se vad som kan göras.</translation>
        </message>
        <message>
            <source>Choose a line below to see what can be done.</source>
            <translation>Välj en rad nedanför för att se vad som kan göras.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Frigör</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Ange vad som står i den…</translation>
        </message>
        <message>
            <source>Send all to another address…</source>
            <translation>Skicka alla till en annan adress…</translation>
        </message>
        <message>
            <source>Send to another address…</source>
            <translation>Skicka till en annan adress…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Filen är sparad, inget av den har skickats. Gör om den i affärssystemet eller ta bort den.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Mail (*.eml *.mbox)</source>
            <translation>E-post (*.eml *.mbox)</translation>
        </message>
        <message>
            <source>Read reports</source>
            <translation>Läs rapporter</translation>
        </message>
        <message>
            <source>{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that.</source>
            <translation>{name} är ett meddelande från Outlook (.msg), som inte kan läsas. Spara det som .eml och släpp den filen i stället.</translation>
        </message>
    </context>
    <context>
        <name>ReportsDialog</name>
        <message numerus="yes">
            <source>%n arrived.</source>
            <translation>
                <numerusform>%n kom fram.</numerusform>
                <numerusform>%n kom fram.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed nothing, for the reasons below.</source>
            <translation>
                <numerusform>%n ändrade inget, av orsaken nedan.</numerusform>
                <numerusform>%n ändrade inget, av orsakerna nedan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n kunde inte läsas.</numerusform>
                <numerusform>%n kunde inte läsas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read.</source>
            <translation>
                <numerusform>%n fil har lästs.</numerusform>
                <numerusform>%n filer har lästs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back and stand under Needs attention.</source>
            <translation>
                <numerusform>%n faktura kom tillbaka och finns under Kräver åtgärd.</numerusform>
                <numerusform>%n fakturor kom tillbaka och finns under Kräver åtgärd.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show the invoice</source>
            <translation>&amp;Visa fakturan</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Kom fram</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Kom tillbaka</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Lästa filer</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Inte läst</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Inget ändrat</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message numerus="yes">
            <source>Reading: {done} of %n file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Läser: {done} av %n fil. Filen blir kvar där den är.</numerusform>
                <numerusform>Läser: {done} av %n filer. Filerna blir kvar där de är.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports of mail that came back</source>
            <translation>Rapporter om studsad e-post</translation>
        </message>
        <message>
            <source>The rest was not read: {reason}</source>
            <translation>Resten lästes inte: {reason}</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Vad den säger</translation>
        </message>
        <message>
            <source>What the reports came to</source>
            <translation>Vad rapporterna ledde till</translation>
        </message>
    </context>
    <context>
        <name>ResendAllDialog</name>
        <message numerus="yes">
            <source>%n in all.</source>
            <translation>
                <numerusform>Totalt %n.</numerusform>
                <numerusform>Totalt %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}. They are sent again as they were.</source>
            <translation>
                <numerusform>%n faktura kom tillbaka från {address}. Den skickas igen oförändrad.</numerusform>
                <numerusform>%n fakturor kom tillbaka från {address}. De skickas igen oförändrade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent again to {address}.</source>
            <translation>
                <numerusform>%n faktura har skickats igen till {address}.</numerusform>
                <numerusform>%n fakturor har skickats igen till {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, for the reasons below.</source>
            <translation>
                <numerusform>%n utelämnades, av orsaken nedan.</numerusform>
                <numerusform>%n utelämnades, av orsakerna nedan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than are listed here.</source>
            <translation>
                <numerusform>%n fler än de som visas här.</numerusform>
                <numerusform>%n fler än de som visas här.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;täng</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Orsak</translation>
        </message>
        <message numerus="yes">
            <source>Also &amp;save for these %n customers</source>
            <translation>
                <numerusform>S&amp;para även för den här %n kunden</numerusform>
                <numerusform>S&amp;para även för de här %n kunderna</numerusform>
            </translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>S&amp;para även för den här kunden (kundnumret är inte känt)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>S&amp;para även för den här kunden ({customer})</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Skickas…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Invoices that came back</source>
            <translation>Fakturor som kom tillbaka</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnade</translation>
        </message>
        <message>
            <source>New a&amp;ddress</source>
            <translation>Ny a&amp;dress</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Send a&amp;ll</source>
            <translation>Skicka a&amp;lla</translation>
        </message>
        <message>
            <source>Send all to another address</source>
            <translation>Skicka alla till en annan adress</translation>
        </message>
        <message>
            <source>The register says the new address from now on.</source>
            <translation>Registret har den nya adressen från och med nu.</translation>
        </message>
        <message>
            <source>The register was not changed.</source>
            <translation>Registret har inte ändrats.</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Varför den utelämnades</translation>
        </message>
        <message>
            <source>the new address</source>
            <translation>den nya adressen</translation>
        </message>
    </context>
    <context>
        <name>ResendDialog</name>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Kanal</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Orsak</translation>
        </message>
        <message>
            <source>A new delivery takes the place of the one by {channel} to {address}.</source>
            <translation>En ny leverans ersätter den via {channel} till {address}.</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dress</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>S&amp;para även för den här kunden (kundnumret är inte känt)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>S&amp;para även för den här kunden ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Skicka i&amp;gen</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Skicka igen</translation>
        </message>
        <message>
            <source>The recipient may then have it twice.</source>
            <translation>Mottagaren kan då få den två gånger.</translation>
        </message>
        <message>
            <source>as the invoice says, if left empty</source>
            <translation>som fakturan säger, om det lämnas tomt</translation>
        </message>
    </context>
    <context>
        <name>SaidField</name>
        <message>
            <source>That is too much: the field takes {limit} characters.</source>
            <translation>Det är för mycket: fältet rymmer {limit} tecken.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Search number, customer, reference… (Ctrl+K)</source>
            <translation>Sök nummer, kund, referens… (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>kept; type to change it</source>
            <translation>finns sparat; skriv för att ändra</translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n faktura lämnas in…</numerusform>
                <numerusform>%n fakturor lämnas in…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) need(s) attention</source>
            <translation>
                <numerusform>%n faktura kräver åtgärd</numerusform>
                <numerusform>%n fakturor kräver åtgärd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent: {delivered} delivered, {accepted} accepted.</source>
            <translation>
                <numerusform>%n faktura skickad: {delivered} levererade, {accepted} mottagna.</numerusform>
                <numerusform>%n fakturor skickade: {delivered} levererade, {accepted} mottagna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) will be sent in {seconds} s.</source>
            <translation>
                <numerusform>%n faktura skickas om {seconds} s.</numerusform>
                <numerusform>%n fakturor skickas om {seconds} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n skickad</numerusform>
                <numerusform>%n skickade</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Receipt…</source>
            <translation>&amp;Kvittens…</translation>
        </message>
        <message>
            <source>&amp;Stop the rest</source>
            <translation>&amp;Stoppa resten</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Tas tillbaka…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Stäng raden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Skickar</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %n invoice(s)</source>
            <translation>
                <numerusform>Skickar: {done} av %n faktura</numerusform>
                <numerusform>Skickar: {done} av %n fakturor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) wait again as before.</source>
            <translation>
                <numerusform>Tillbakataget: %n faktura väntar igen som förut.</numerusform>
                <numerusform>Tillbakataget: %n fakturor väntar igen som förut.</numerusform>
            </translation>
        </message>
        <message>
            <source>The send is being prepared…</source>
            <translation>Sändningen förbereds…</translation>
        </message>
    </context>
    <context>
        <name>SendToClientDialog</name>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Skicka</translation>
        </message>
        <message>
            <source>Being handed in…</source>
            <translation>Lämnas in…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>E-mail sett&amp;ings…</source>
            <translation>E-post&amp;inställningar…</translation>
        </message>
        <message>
            <source>I mean to send this n&amp;umber a second time</source>
            <translation>Jag vill skicka det här n&amp;umret en andra gång</translation>
        </message>
        <message>
            <source>It is sent once the files have reached the gateway.</source>
            <translation>Det skickas när filerna har nått gatewayen.</translation>
        </message>
        <message>
            <source>It is sent once the message has been checked.</source>
            <translation>Det skickas när meddelandet har kontrollerats.</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Skicka (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Skicka i&amp;gen…</translation>
        </message>
        <message>
            <source>Send to client</source>
            <translation>Skicka till kund</translation>
        </message>
        <message>
            <source>Send to client: invoice {number} · {customer}</source>
            <translation>Skicka till kund: faktura {number} · {customer}</translation>
        </message>
    </context>
    <context>
        <name>SendingView</name>
        <message>
            <source>Nothing is being sent.</source>
            <translation>Inget skickas just nu.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Under sändning</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ta tillbaka</translation>
        </message>
        <message>
            <source>Takes the chosen invoices back, as far as they have not begun.</source>
            <translation>Tar tillbaka de valda fakturorna, så länge de inte har börjat skickas.</translation>
        </message>
        <message>
            <source>What you send is listed here until it has arrived.</source>
            <translation>Det du skickar visas här tills det har kommit fram.</translation>
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Choose files or invoices under Files waiting and press Send selected (Ctrl+Enter).</source>
            <translation>Välj filer eller fakturor under Väntande filer och tryck på Skicka markerade (Ctrl+Enter).</translation>
        </message>
        <message>
            <source>No sent invoice was found.</source>
            <translation>Ingen skickad faktura hittades.</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Skickade fakturor</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Prova färre bokstäver eller rensa filtren.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>En PDF utan data kan inte skickas som e-faktura.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>Ett kundnummer har högst {limit} tecken och inga styrtecken.</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>En rad för varje: nummer, adress och orsak</translation>
        </message>
        <message>
            <source>A name or number has no control characters.</source>
            <translation>Ett namn eller nummer har inga styrtecken.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>En sida på {found} mm förminskas för att få plats på papperet.</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>Allt detta kom tillbaka från {address}. Ange varför det skickas dit en gång till.</translation>
        </message>
        <message>
            <source>An attachment that you chose is no longer there. Look at the attachments again.</source>
            <translation>En bilaga som du valde finns inte längre. Se över bilagorna igen.</translation>
        </message>
        <message>
            <source>An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice.</source>
            <translation>En faktura med numret {number} från samma säljare har kommit tidigare. Se till att den inte skickas två gånger.</translation>
        </message>
        <message>
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>En annan faktura med numret {number} från samma säljare har skickats. Skicka den här bara om du menar att skicka den en andra gång.</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>Högst {limit} adresser får plats på en rad.</translation>
        </message>
        <message>
            <source>Attachments are switched off for this company. Ask {whom}.</source>
            <translation>Bilagor är avstängda för det här företaget. Fråga {whom}.</translation>
        </message>
        <message>
            <source>Attachments cannot be put into this invoice: {reason}.</source>
            <translation>Bilagor kan inte läggas in i den här fakturan: {reason}.</translation>
        </message>
        <message>
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect är redan öppet på den här datorn, med samma data. Använd det fönstret.</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Kundnummer {number} finns redan i listan. Ändra den raden.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in row {row} already.</source>
            <translation>Kundnummer {number} finns redan på rad {row}.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice har ingen plats för bilagor. Skicka fakturan med e-post eller utskrift, eller utan dem.</translation>
        </message>
        <message>
            <source>Give just one address: what is sent again goes to one recipient.</source>
            <translation>Ange bara en adress: det som skickas igen går till en mottagare.</translation>
        </message>
        <message>
            <source>Give the recipient's electronic address, such as 0088:7300010000001.</source>
            <translation>Ange mottagarens elektroniska adress, till exempel 0088:7300010000001.</translation>
        </message>
        <message>
            <source>Handing over begins.</source>
            <translation>Överlämningen börjar.</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>Hur många fakturor som kom tillbaka</translation>
        </message>
        <message>
            <source>Invoice {number} came back more than once; it goes again once.</source>
            <translation>Faktura {number} kom tillbaka flera gånger; den skickas igen en gång.</translation>
        </message>
        <message>
            <source>Invoice {number} is on its way already.</source>
            <translation>Faktura {number} är redan på väg.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent already. To send it once more, use Send again.</source>
            <translation>Faktura {number} är redan skickad. Använd Skicka igen för att skicka den en gång till.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent and needs attention. Look there what helps.</source>
            <translation>Faktura {number} är skickad och kräver åtgärd. Se där vad som hjälper.</translation>
        </message>
        <message>
            <source>Invoice {number} went to that address by another delivery, so it stays.</source>
            <translation>Faktura {number} har redan skickats till den adressen med en annan leverans, så den skickas inte igen.</translation>
        </message>
        <message>
            <source>It came back from {address}. Say why it is sent there once more.</source>
            <translation>Den kom tillbaka från {address}. Ange varför den skickas dit en gång till.</translation>
        </message>
        <message>
            <source>It has too many parts to be a report.</source>
            <translation>Den har för många delar för att vara en rapport.</translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>Det är ett klagomål på ett e-postmeddelande och säger inget om leveransen.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>Det är ett läskvitto och säger inget om leveransen.</translation>
        </message>
        <message>
            <source>It is about no mail that this company sent.</source>
            <translation>Den gäller inget e-postmeddelande som det här företaget har skickat.</translation>
        </message>
        <message>
            <source>It is about {address}, but that mail went to {other}.</source>
            <translation>Den gäller {address}, men e-postmeddelandet gick till {other}.</translation>
        </message>
        <message>
            <source>It is an automatic reply, such as out of office, and no report about delivery.</source>
            <translation>Det är ett automatiskt svar, till exempel om frånvaro, och ingen rapport om leveransen.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but no address that failed.</source>
            <translation>Den anger ett av våra e-postmeddelanden, men ingen adress som det kom tillbaka från.</translation>
        </message>
        <message>
            <source>It names more than one mail of ours, so it is not clear which came back.</source>
            <translation>Den anger flera av våra e-postmeddelanden, så det framgår inte vilket som kom tillbaka.</translation>
        </message>
        <message>
            <source>It names no mail of ours.</source>
            <translation>Den anger inget av våra e-postmeddelanden.</translation>
        </message>
        <message>
            <source>It reached {address}: {detail}</source>
            <translation>E-posten nådde {address}: {detail}</translation>
        </message>
        <message>
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>Det har ändrats under tiden. Titta på det igen och ändra sedan.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Den lämnades över och inget svar kom, och motparten kan inte tillfrågas. Fråga mottagaren om den har kommit fram, och skicka den sedan igen eller låt den vara.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>Det var redan känt: läget för e-posten till {address} är ”{state}”.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Dess åtgärd är ”{action}”, vilket inte avgör något.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Dess delar är inkapslade i för många nivåer för en rapport.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Dess struktur kan inte läsas.</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Rad {line}: det finns ingen variabel ”{name}”.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Mer än {limit} MB kan inte tas emot. Inget sparades.</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Inget svar kom, och motparten har den inte.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Ingen kanal når den här kunden. Välj en för denna sändning.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Ingen e-fakturaoperatör är inställd. En administratör väljer en i inställningarna.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Ingen e-postserver är inställd. En administratör anger den i inställningarna under E-postserver.</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Ingen utskriftsmapp är inställd. En administratör väljer en i inställningarna under Utskrift.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Du har inget företag att skicka för. Fråga din administratör.</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Inget som kom tillbaka från den här adressen väntar längre. Det kan redan ha skickats igen.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Inget är valt. Välj filer eller fakturor att skicka.</translation>
        </message>
        <message>
            <source>One message goes to at most {limit} addresses; these are {count}.</source>
            <translation>Ett meddelande går till högst {limit} adresser; dessa är {count}.</translation>
        </message>
        <message>
            <source>One of its header lines is too long for a report.</source>
            <translation>En rad i dess meddelandehuvud är för lång för en rapport.</translation>
        </message>
        <message>
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Bara en administratör får ändra den här inställningen. Fråga {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Bara en administratör får testa en annan e-postserver.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Företagets inställningar tillåter bara en adress per kund.</translation>
        </message>
        <message>
            <source>Released by a person.</source>
            <translation>Frigjord för hand.</translation>
        </message>
        <message>
            <source>Replies go to one address. Choose which.</source>
            <translation>Svar går till en adress. Välj vilken.</translation>
        </message>
        <message>
            <source>Replies may not go to {address}. An administrator can allow it in the settings under E-mail.</source>
            <translation>Svar får inte gå till {address}. En administratör kan tillåta det i inställningarna under E-post.</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Skickad igen.</translation>
        </message>
        <message>
            <source>Sent again: {reason}</source>
            <translation>Skickad igen: {reason}</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Skickad med Skicka markerade.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Inloggad som {user}.</translation>
        </message>
        <message>
            <source>Something of this file was sent, so it stays. Nothing was deleted.</source>
            <translation>Något i den här filen har skickats, så den blir kvar. Inget togs bort.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. Nothing was lost; please try once more.</source>
            <translation>Något oväntat hände i programmet. Inget har gått förlorat; försök en gång till.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Något oväntat hände med den här filen.</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Något gick fel i gatewayen. Inget av detta anrop sparades; dess logg säger mer.</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Tillbakatagen innan den började.</translation>
        </message>
        <message>
            <source>Taken back by a person.</source>
            <translation>Tillbakatagen för hand.</translation>
        </message>
        <message>
            <source>The Excel file has no sheet with cells.</source>
            <translation>Excelfilen har inget blad med celler.</translation>
        </message>
        <message>
            <source>The Excel file holds definitions that Excel never writes.</source>
            <translation>Excelfilen innehåller definitioner som Excel aldrig skriver.</translation>
        </message>
        <message>
            <source>The Excel file is damaged. Open it in Excel and save it anew.</source>
            <translation>Excelfilen är skadad. Öppna den i Excel och spara den på nytt.</translation>
        </message>
        <message>
            <source>The Excel file is protected with a password.</source>
            <translation>Excelfilen är skyddad med lösenord.</translation>
        </message>
        <message>
            <source>The Excel file is too large when it is unpacked. Split the list.</source>
            <translation>Excelfilen är för stor när den packas upp. Dela upp listan.</translation>
        </message>
        <message>
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>PDF-filen kan inte visas: den är skadad eller skyddad.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>PDF-filen är skadad och kan inte öppnas. Gör om den i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>PDF-filen är skyddad med lösenord. Spara den utan skydd och välj den igen.</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>XML-filen innehåller en dokumenttypsdeklaration (DOCTYPE), som aldrig godtas. Låt affärssystemet skriva filen utan den.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>Adressen till mottagarens sida, tom när fakturan är bifogad</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>Adressen att skriva till med frågor</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Beloppet har ingen valuta.</translation>
        </message>
        <message>
            <source>The archive holds no files.</source>
            <translation>Arkivet innehåller inga filer.</translation>
        </message>
        <message>
            <source>The archive holds no invoices.</source>
            <translation>Arkivet innehåller inga fakturor.</translation>
        </message>
        <message>
            <source>The archive is damaged or cut off. Make it or fetch it again.</source>
            <translation>Arkivet är skadat eller avklippt. Gör om det eller hämta det igen.</translation>
        </message>
        <message>
            <source>The archive is protected with a password. Make it without one.</source>
            <translation>Arkivet är skyddat med lösenord. Gör det utan.</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Bilagorna är för många eller för stora tillsammans ({size} MB).</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Datorn är för upptagen för att kontrollera filen. Försök igen.</translation>
        </message>
        <message>
            <source>The connection is safe ({version}).</source>
            <translation>Anslutningen är säker ({version}).</translation>
        </message>
        <message>
            <source>The connection is safe.</source>
            <translation>Anslutningen är säker.</translation>
        </message>
        <message>
            <source>The connection to the gateway is not secure: its certificate is not trusted.</source>
            <translation>Anslutningen till gatewayen är inte säker: dess certifikat är inte betrott.</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost after the mail was handed over and before it answered.</source>
            <translation>Anslutningen till e-postservern bröts efter överlämningen men innan den svarade.</translation>
        </message>
        <message>
            <source>The connection to the printer was lost before it answered.</source>
            <translation>Anslutningen till skrivaren bröts innan den svarade.</translation>
        </message>
        <message>
            <source>The connection was lost before the network answered.</source>
            <translation>Anslutningen bröts innan nätverket svarade.</translation>
        </message>
        <message>
            <source>The customer has no electronic address for e-invoices. Choose another channel.</source>
            <translation>Kunden har ingen elektronisk adress för e-fakturor. Välj en annan kanal.</translation>
        </message>
        <message>
            <source>The customer number is missing.</source>
            <translation>Kundnumret saknas.</translation>
        </message>
        <message>
            <source>The customer's name on the invoice</source>
            <translation>Kundens namn på fakturan</translation>
        </message>
        <message>
            <source>The customer's number</source>
            <translation>Kundnumret</translation>
        </message>
        <message>
            <source>The delivery is still under way. Take it back first, or wait.</source>
            <translation>Leveransen pågår fortfarande. Ta tillbaka den först eller vänta.</translation>
        </message>
        <message>
            <source>The department from the settings</source>
            <translation>Avdelningen från inställningarna</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Disken är full, så {name} togs inte emot. Själva filen är orörd: gör plats och lägg till den igen.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Dokumentet är skyddat med lösenord. Spara det utan skydd och välj det igen.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>E-postadressen saknas.</translation>
        </message>
        <message>
            <source>The file breaks off before its end. Fetch or write the whole file again.</source>
            <translation>Filen slutar för tidigt. Hämta eller skriv hela filen igen.</translation>
        </message>
        <message>
            <source>The file breaks off in line {line}, before its end. Fetch or write the whole file again.</source>
            <translation>Filen slutar på rad {line}, för tidigt. Hämta eller skriv hela filen igen.</translation>
        </message>
        <message>
            <source>The file came inside the invoice and belongs to it; it stays.</source>
            <translation>Filen kom inuti fakturan och hör till den; den blir kvar.</translation>
        </message>
        <message>
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>Filen kan inte läsas som CSV: en cell i den är för lång. Saknas ett citattecken?</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Filen kunde inte kontrolleras inom {seconds} sekunder; den är skadad eller gjord för att skada.</translation>
        </message>
        <message>
            <source>The file could not be stored ({cause}). Nothing was kept; free some room.</source>
            <translation>Filen kunde inte sparas ({cause}). Inget behölls; frigör utrymme.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>Filen har fler än {limit} rader. Inget har ändrats. Dela upp den i mindre filer.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Filen är på {size} MB; gränsen är {limit} MB.</translation>
        </message>
        <message>
            <source>The file holds attachments only (ObjectEnvelope) and no invoice that they belong to.</source>
            <translation>Filen innehåller bara bilagor (ObjectEnvelope) och ingen faktura som de hör till.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Filen är XML, men det finns ingen faktura i känt format i den (den börjar med ”{root}”).</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Filen är en webbsida (HTML), ingen faktura.</translation>
        </message>
        <message>
            <source>The file is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.</source>
            <translation>Filen är en gammal eller skyddad Excelfil. Spara den som .xlsx utan lösenord, eller som CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Filen är skadad: den får läsaren att krascha.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen är tom.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed.</source>
            <translation>Filen är tom. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The file is neither XML nor anything else that invoices are read from.</source>
            <translation>Filen är varken XML eller något annat som fakturor kan läsas från.</translation>
        </message>
        <message>
            <source>The file is no Excel file. Save the list as .xlsx or as CSV.</source>
            <translation>Filen är ingen Excelfil. Spara listan som .xlsx eller som CSV.</translation>
        </message>
        <message>
            <source>The file is no table. Save the list as CSV or as .xlsx.</source>
            <translation>Filen är ingen tabell. Spara listan som CSV eller som .xlsx.</translation>
        </message>
        <message>
            <source>The file is no text. Save the list as CSV or as .xlsx.</source>
            <translation>Filen är ingen text. Spara listan som CSV eller som .xlsx.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Filen är inte välformad XML: rad {line}, kolumn {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Filen tar mer minne än ett dokument får.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Filen {name} kan inte läsas.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read. Check that it is still there.</source>
            <translation>Filen {name} kan inte läsas. Kontrollera att den finns kvar.</translation>
        </message>
        <message>
            <source>The file {name} is still being written. Try again in a moment.</source>
            <translation>Filen {name} skrivs fortfarande. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>Mappen ”{folder}” innehåller {count} meddelanden. De läses, men ändras eller tas aldrig bort.</translation>
        </message>
        <message>
            <source>The gateway answered with error {status}.</source>
            <translation>Gatewayen svarade med fel {status}.</translation>
        </message>
        <message>
            <source>The gateway does not answer. Nothing was lost; the program goes on when it is back.</source>
            <translation>Gatewayen svarar inte. Inget har gått förlorat; programmet fortsätter när den är tillbaka.</translation>
        </message>
        <message>
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Gatewayen har andra data för {name} än de som skickades.</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Gatewayen på den här datorn startar fortfarande. Vänta en stund.</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Fakturan anger ingen köpare.</translation>
        </message>
        <message>
            <source>The invoice has no customer number, so no address can be saved for it.</source>
            <translation>Fakturan har inget kundnummer, så ingen adress kan sparas för den.</translation>
        </message>
        <message>
            <source>The invoice has no number. Have the business system give it one.</source>
            <translation>Fakturan har inget nummer. Låt affärssystemet ge den ett.</translation>
        </message>
        <message>
            <source>The invoice has no readable amount to pay.</source>
            <translation>Fakturan har inget läsbart belopp att betala.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Fakturan är på väg eller skickad; dess bilagor förblir som de är.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({name}) that is not in the file.</source>
            <translation>Fakturan anger en bilaga ({name}) som inte finns i filen.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Fakturan har nått mottagarens system.</translation>
        </message>
        <message>
            <source>The invoice's date</source>
            <translation>Fakturadatumet</translation>
        </message>
        <message>
            <source>The invoice's number</source>
            <translation>Fakturanumret</translation>
        </message>
        <message>
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Den sparade kopian av {name} är skadad. Lägg till filen en gång till.</translation>
        </message>
        <message>
            <source>The last day of payment</source>
            <translation>Sista betalningsdag</translation>
        </message>
        <message>
            <source>The letter came back: it could not be delivered at this address. Send it another way.</source>
            <translation>Brevet kom i retur: det kunde inte delas ut på adressen. Skicka på ett annat sätt.</translation>
        </message>
        <message>
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>Filens tecken kan inte läsas. Spara den som CSV i UTF-8.</translation>
        </message>
        <message>
            <source>The mail does not match its invoice, so it was not sent. Please report this.</source>
            <translation>E-posten hör inte ihop med sin faktura, så den skickades inte. Rapportera detta.</translation>
        </message>
        <message>
            <source>The mail gets {size} MB large; not every mail server takes that.</source>
            <translation>E-posten blir {size} MB stor; det tar inte alla e-postservrar emot.</translation>
        </message>
        <message>
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>E-postservern bröt innan meddelandet var överlämnat: {cause}.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {code} {answer}</source>
            <translation>E-postservern avvisade meddelandet: {code} {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>E-postservern {host} kan inte nås: {cause}.</translation>
        </message>
        <message>
            <source>The mail server {host} refused the access token.</source>
            <translation>E-postservern {host} godtog inte åtkomsttoken.</translation>
        </message>
        <message>
            <source>The mail server {host} refused the user name or the password.</source>
            <translation>E-postservern {host} godtog inte användarnamnet eller lösenordet.</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>E-postserverns lösenord är inte känt här. Ange det igen i inställningarna.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: there is no such address ({detail}). Send it to another one.</source>
            <translation>E-posten till {address} kom tillbaka: adressen finns inte ({detail}). Skicka till en annan.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: {detail}</source>
            <translation>E-posten till {address} kom tillbaka: {detail}</translation>
        </message>
        <message>
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Namnet säger PDF, men innehållet är något annat. Exportera filen igen.</translation>
        </message>
        <message>
            <source>The names of the attached files, apart by commas</source>
            <translation>De bifogade filernas namn, åtskilda med kommatecken</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Nätverket kan inte nås.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Nätverket svarade inte i tid.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Nätverket är upptaget och ber om ett nytt försök.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Nätverket avvisade fakturan: mottagaren tar inte emot den.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Anteckningen har {length} tecken; gränsen är {limit}.</translation>
        </message>
        <message>
            <source>The other side does not have it: it goes now.</source>
            <translation>Motparten har den inte: den skickas nu.</translation>
        </message>
        <message>
            <source>The other side has it: it had arrived without an answer.</source>
            <translation>Motparten har den: den hade kommit fram utan svar.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Bilden kan inte visas: den är skadad.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Bilden har för många bildpunkter för att visas.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Bilden har {width} × {height} bildpunkter, fler än som kan hanteras. Spara den i mindre storlek.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Övningsnätverket tog emot fakturan.</translation>
        </message>
        <message>
            <source>The print file and its job ticket were put into the folder.</source>
            <translation>Utskriftsfilen och dess jobbsedel lades i mappen.</translation>
        </message>
        <message>
            <source>The print folder cannot be reached.</source>
            <translation>Utskriftsmappen kan inte nås.</translation>
        </message>
        <message>
            <source>The print folder cannot be written to ({cause}). Check the folder.</source>
            <translation>Det går inte att skriva i utskriftsmappen ({cause}). Kontrollera mappen.</translation>
        </message>
        <message>
            <source>The print house refused the job: the address is not whole.</source>
            <translation>Tryckeriet avvisade jobbet: adressen är ofullständig.</translation>
        </message>
        <message>
            <source>The printer did not answer in time.</source>
            <translation>Skrivaren svarade inte i tid.</translation>
        </message>
        <message>
            <source>The printer is busy and asks to come again.</source>
            <translation>Skrivaren är upptagen och ber om ett nytt försök.</translation>
        </message>
        <message>
            <source>The program cannot follow what the gateway does. It tries again.</source>
            <translation>Programmet kan inte följa vad gatewayen gör. Det försöker igen.</translation>
        </message>
        <message>
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Programmet kan inte skriva i sin egen mapp ({cause}), så {name} togs inte emot. Själva filen är orörd.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Programmet avslutades medan detta lämnades över; motparten tillfrågas.</translation>
        </message>
        <message>
            <source>The recipient's system sent the invoice back. Ask the recipient what is wrong with it.</source>
            <translation>Mottagarens system skickade tillbaka fakturan. Fråga mottagaren vad som är fel.</translation>
        </message>
        <message>
            <source>The recipient's system takes nothing at the moment. Ask the recipient, then send again.</source>
            <translation>Mottagarens system tar inte emot något just nu. Fråga mottagaren och skicka sedan igen.</translation>
        </message>
        <message>
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>Registren har andra adresser för kund {number}. Ändra adressen där.</translation>
        </message>
        <message>
            <source>The row has more cells than the first row has columns. Put a cell with a separator in it, such as several addresses, in quotation marks.</source>
            <translation>Raden har fler celler än den första raden har kolumner. Sätt citattecken runt en cell med skiljetecken i, till exempel flera adresser.</translation>
        </message>
        <message>
            <source>The sender's name from the settings, else the seller on the invoice</source>
            <translation>Avsändarens namn från inställningarna, annars säljaren på fakturan</translation>
        </message>
        <message>
            <source>The server took the message: {answer}</source>
            <translation>Servern tog emot meddelandet: {answer}</translation>
        </message>
        <message>
            <source>The template cannot be filled in for this invoice: {reason}</source>
            <translation>Mallen kan inte fyllas i för den här fakturan: {reason}</translation>
        </message>
        <message>
            <source>The template makes a text over {limit} characters.</source>
            <translation>Mallen ger en text på mer än {limit} tecken.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>Mallen tar för lång tid. Upprepar den något utan slut?</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Uppladdningen avbröts. Filen på den här datorn är orörd.</translation>
        </message>
        <message>
            <source>The value of {field} is not one that is known, or is too long.</source>
            <translation>Värdet för {field} är okänt eller för långt.</translation>
        </message>
        <message>
            <source>The watched folder {folder} cannot be read ({cause}). It is tried again.</source>
            <translation>Den bevakade mappen {folder} kan inte läsas ({cause}). Nytt försök görs.</translation>
        </message>
        <message>
            <source>The word for invoice or credit note, in the template's language</source>
            <translation>Ordet för faktura eller kreditfaktura, på mallens språk</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>Filen innehåller {count} meddelanden; högst {most} tas emot på en gång. Inget har ändrats. Lämna in den i delar.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>Det finns redan en kund med numret {number}.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Det finns ingen e-postadress för den här kunden.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>Det finns ingen e-postadress i Till. Ange en.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>Det finns ingen ny adress att spara. Ange en eller skicka utan att spara.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Det finns ingen förhandsvisning för den här sortens fil.</translation>
        </message>
        <message>
            <source>This customer wants a document of the type {document_type} with every invoice. Add it first.</source>
            <translation>Den här kunden vill ha ett dokument av typen {document_type} med varje faktura. Lägg till det först.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Den här leveransen har redan skickats igen; se den nya.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>Den här filen innehåller ingen e-post. Lämna in rapporten som .eml, som mbox eller som text.</translation>
        </message>
        <message>
            <source>This has begun and may have arrived, so it cannot be taken back.</source>
            <translation>Detta har börjat och kan ha kommit fram, så det kan inte tas tillbaka.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Den här importen har redan ångrats.</translation>
        </message>
        <message>
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Den här fakturan är en PDF utan data och kan inte skickas som e-faktura.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>Det här är en fil från Outlook (.msg), som inte kan läsas. Spara rapporten som .eml eller som text i stället.</translation>
        </message>
        <message>
            <source>This is too long to be kept. Please make it shorter.</source>
            <translation>Det här är för långt för att sparas. Gör det kortare.</translation>
        </message>
        <message>
            <source>This may have arrived already. Say why it is sent once more.</source>
            <translation>Detta kan redan ha kommit fram. Ange varför det skickas en gång till.</translation>
        </message>
        <message>
            <source>This may have arrived, so it is not sent again as it is. Ask the recipient, then use Send again.</source>
            <translation>Detta kan ha kommit fram, så det skickas inte om som det är. Fråga mottagaren och använd sedan Skicka igen.</translation>
        </message>
        <message>
            <source>Tried again by a person.</source>
            <translation>Nytt försök för hand.</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>Sant för en kreditfaktura</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>Det som ska betalas, med valuta</translation>
        </message>
        <message>
            <source>Without TLS.</source>
            <translation>Utan TLS.</translation>
        </message>
        <message>
            <source>Without sign-in.</source>
            <translation>Utan inloggning.</translation>
        </message>
        <message>
            <source>You chose this channel for this send.</source>
            <translation>Du valde den här kanalen för denna sändning.</translation>
        </message>
        <message>
            <source>You may look, not change anything. Ask the administrator for the role of a clerk.</source>
            <translation>Du får titta men inte ändra något. Be administratören om rollen handläggare.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} svarar.</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} kunde inte sparas där ({cause}). Välj en annan plats.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>”{address}” är ingen e-postadress: domänen saknar punkt.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}</source>
            <translation>”{address}” är ingen e-postadress: {cause}</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>”{address}…” är för långt för en e-postadress.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>”{text}” är ingen dokumenttyp.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Sparas…</translation>
        </message>
        <message>
            <source>Bounces</source>
            <translation>Studsad e-post</translation>
        </message>
        <message>
            <source>Company and sending</source>
            <translation>Företag och sändning</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>E-postserver</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Utskrift</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Somebody else changed the settings meanwhile. They are shown as they are now.</source>
            <translation>Någon annan har ändrat inställningarna under tiden. De visas som de är nu.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Den här datorn</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Only an administrator can change this. Ask your administrator.</source>
            <translation>Bara en administratör kan ändra detta. Fråga din administratör.</translation>
        </message>
        <message>
            <source>Only an administrator can change this. Ask {contact}.</source>
            <translation>Bara en administratör kan ändra detta. Fråga {contact}.</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Invoice {number}</source>
            <translation>Faktura {number}</translation>
        </message>
    </context>
    <context>
        <name>SignInFields</name>
        <message>
            <source>&amp;Refresh token</source>
            <translation>Upp&amp;dateringstoken</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Användarnamn</translation>
        </message>
        <message>
            <source>Access token from a command (XOAUTH2)</source>
            <translation>Åtkomsttoken från ett kommando (XOAUTH2)</translation>
        </message>
        <message>
            <source>Access token from the provider (XOAUTH2)</source>
            <translation>Åtkomsttoken från leverantören (XOAUTH2)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Klient-&amp;ID</translation>
        </message>
        <message>
            <source>Client s&amp;ecret</source>
            <translation>Klienthe&amp;mlighet</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Klienthemlighet</translation>
        </message>
        <message>
            <source>Comman&amp;d</source>
            <translation>&amp;Kommando</translation>
        </message>
        <message>
            <source>Enter the client ID that the provider gave you.</source>
            <translation>Ange det klient-ID som du har fått av leverantören.</translation>
        </message>
        <message>
            <source>Enter the command that gives the access token.</source>
            <translation>Ange kommandot som ger åtkomsttoken.</translation>
        </message>
        <message>
            <source>Enter the refresh token that the provider gave you.</source>
            <translation>Ange den uppdateringstoken som du har fått av leverantören.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Lösenord</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Uppdateringstoken</translation>
        </message>
        <message>
            <source>Sc&amp;ope</source>
            <translation>&amp;Omfång</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Hemligheter sparas i nyckelringen på datorn som skickar, aldrig i en fil.</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Lo&amp;gga in med</translation>
        </message>
        <message>
            <source>Signing in by access token needs the user name of the mailbox.</source>
            <translation>Inloggning med åtkomsttoken kräver brevlådans användarnamn.</translation>
        </message>
        <message>
            <source>The token address begins with https://.</source>
            <translation>Tokenadressen börjar med https://.</translation>
        </message>
        <message>
            <source>Token &amp;address</source>
            <translation>&amp;Tokenadress</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Connected</source>
            <translation>Ansluten</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Ansluter…</translation>
        </message>
        <message>
            <source>No connection; what you do is kept</source>
            <translation>Ingen anslutning; det du gör sparas</translation>
        </message>
        <message>
            <source>Practice mode</source>
            <translation>Övningsläge</translation>
        </message>
        <message>
            <source>as administrator</source>
            <translation>som administratör</translation>
        </message>
        <message>
            <source>as clerk</source>
            <translation>som handläggare</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>&amp;Variables: double click or Enter puts one into the text</source>
            <translation>&amp;Variabler: dubbelklick eller Enter infogar en i texten</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exempel</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Betydelse</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Ämne</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Ämne</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Ämnet är tomt.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Texten är tom.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters are the limit.</source>
            <translation>Texten är för lång: gränsen är {limit} tecken.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabler</translation>
        </message>
    </context>
    <context>
        <name>TemplateFoot</name>
        <message>
            <source>&amp;Back to the program's text</source>
            <translation>Till&amp;baka till programmets text</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Stän&amp;g</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>Bring your own text back</source>
            <translation>Hämta tillbaka din egen text</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Spara (Ctrl+S)</translation>
        </message>
    </context>
    <context>
        <name>TemplateKind</name>
        <message>
            <source>Message to the customer</source>
            <translation>Meddelande till kunden</translation>
        </message>
        <message>
            <source>Notice of mail that came back</source>
            <translation>Avisering om studsad e-post</translation>
        </message>
    </context>
    <context>
        <name>TemplateList</name>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Meddelandemallar</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the program's</source>
            <translation>programmets</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>egen</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreviewPane</name>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Faktura</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exempel</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>Så ser det ut</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Search an invoice</source>
            <translation>Sök en faktura</translation>
        </message>
        <message>
            <source>Search: number or customer</source>
            <translation>Sök: nummer eller kund</translation>
        </message>
        <message>
            <source>Subject as it will arrive</source>
            <translation>Ämnet så som det kommer fram</translation>
        </message>
        <message>
            <source>Text as it will arrive</source>
            <translation>Texten så som den kommer fram</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Being saved…</source>
            <translation>Sparas…</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Meddelandemallar</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Sparat.</translation>
        </message>
        <message>
            <source>Somebody else changed this template meanwhile. Your words still stand here; Save puts them in place of theirs.</source>
            <translation>Någon annan har ändrat den här mallen under tiden. Din text står kvar här; Spara ersätter den andras text med din.</translation>
        </message>
        <message>
            <source>The template stays as it was saved last.</source>
            <translation>Mallen förblir som den senast sparades.</translation>
        </message>
        <message>
            <source>This is the program's text again.</source>
            <translation>Nu gäller programmets text igen.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Kasta</translation>
        </message>
        <message>
            <source>Throw away what you wrote?</source>
            <translation>Kasta det du har skrivit?</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>Ett tecken på att fakturan har setts; det säger inte av vem.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referens: {reference}</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>Sidan för {address} öppnades</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} till {address}: {state}</translation>
        </message>
    </context>
    <context>
        <name>TrialPanel</name>
        <message>
            <source>It is being tried…</source>
            <translation>Testas…</translation>
        </message>
        <message>
            <source>The server takes messages of up to {size}.</source>
            <translation>Servern tar emot meddelanden på upp till {size}.</translation>
        </message>
    </context>
    <context>
        <name>TroubleCommands</name>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export mail that came back</source>
            <translation>Exportera studsad e-post</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
        <message>
            <source>The invoice that this message is about is not here any more.</source>
            <translation>Fakturan som det här meddelandet gäller finns inte längre här.</translation>
        </message>
        <message>
            <source>came-back.xlsx</source>
            <translation>studsad-e-post.xlsx</translation>
        </message>
    </context>
    <context>
        <name>TroubleStrip</name>
        <message numerus="yes">
            <source>%n invoice(s) incomplete:</source>
            <translation>
                <numerusform>%n ofullständig faktura:</numerusform>
                <numerusform>%n ofullständiga fakturor:</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the next one</source>
            <translation>Gå till nästa</translation>
        </message>
        <message>
            <source>What is incomplete</source>
            <translation>Det som är ofullständigt</translation>
        </message>
        <message>
            <source>{reason} · {count}</source>
            <translation>{reason} · {count}</translation>
        </message>
    </context>
    <context>
        <name>UnsavedBar</name>
        <message numerus="yes">
            <source>%Ln more row(s) are not saved either.</source>
            <translation>
                <numerusform>%Ln rad till är inte heller sparad.</numerusform>
                <numerusform>%Ln rader till är inte heller sparade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Lägg till igen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kasta</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Behåll min ändring</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>Ny rad</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Inte sparat</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Ta den andras</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>{row} is not saved yet. Still missing: {what}.</source>
            <translation>{row} är inte sparad ännu. Saknas ännu: {what}.</translation>
        </message>
        <message>
            <source>{row} is not saved: {reason}</source>
            <translation>{row} är inte sparad: {reason}</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} har ändrats av någon annan under tiden. Du skrev {mine}. Nu står det {theirs}.</translation>
        </message>
        <message>
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} har tagits bort av någon annan under tiden. Du skrev {mine}.</translation>
        </message>
    </context>
    <context>
        <name>UploadPdfDialog</name>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Kund</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>För&amp;faller</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-post</translation>
        </message>
        <message>
            <source>&amp;Issued</source>
            <translation>&amp;Fakturadatum</translation>
        </message>
        <message>
            <source>&amp;To pay</source>
            <translation>&amp;Att betala</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>&amp;Ladda upp</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Customer nu&amp;mber</source>
            <translation>Kundnu&amp;mmer</translation>
        </message>
        <message>
            <source>Data of {name}</source>
            <translation>Uppgifter om {name}</translation>
        </message>
        <message>
            <source>Invoice n&amp;umber</source>
            <translation>Faktura&amp;nummer</translation>
        </message>
        <message>
            <source>It is a credit &amp;note</source>
            <translation>Det är en &amp;kreditfaktura</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation>Saknas ännu: {what}</translation>
        </message>
        <message>
            <source>This PDF carries no data that the program can read. What does it say?</source>
            <translation>Den här PDF-filen har inga data som programmet kan läsa. Vad står det i den?</translation>
        </message>
        <message>
            <source>the amount</source>
            <translation>beloppet</translation>
        </message>
        <message>
            <source>the customer</source>
            <translation>kunden</translation>
        </message>
        <message>
            <source>the invoice number</source>
            <translation>fakturanumret</translation>
        </message>
    </context>
    <context>
        <name>UploadStatus</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) waiting for the gateway</source>
            <translation>
                <numerusform>%n uppladdning väntar på gatewayen</numerusform>
                <numerusform>%n uppladdningar väntar på gatewayen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Uppladdning</translation>
        </message>
        <message>
            <source>Uploading {name}, {sent} of {size}</source>
            <translation>Laddar upp {name}, {sent} av {size}</translation>
        </message>
    </context>
    <context>
        <name>Uploads</name>
        <message numerus="yes">
            <source>%n file(s) from last time are being uploaded now.</source>
            <translation>
                <numerusform>%n fil från förra gången laddas upp nu.</numerusform>
                <numerusform>%n filer från förra gången laddas upp nu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from last time were refused.</source>
            <translation>
                <numerusform>%n fil från förra gången avvisades.</numerusform>
                <numerusform>%n filer från förra gången avvisades.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Ange vad som står i den…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>{name} was received.</source>
            <translation>{name} har tagits emot.</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} avvisades: {reason}</translation>
        </message>
        <message>
            <source>{name} was there already; nothing was added.</source>
            <translation>{name} fanns redan; inget lades till.</translation>
        </message>
        <message>
            <source>{reason} The file was kept.</source>
            <translation>{reason} Filen är sparad.</translation>
        </message>
    </context>
    <context>
        <name>WaitingCommands</name>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Skicka markerade</translation>
        </message>
        <message>
            <source>&amp;Send selected ({count})</source>
            <translation>&amp;Skicka markerade ({count})</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanes</name>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Choose a file above to see the invoices in it.</source>
            <translation>Välj en fil ovan för att se fakturorna i den.</translation>
        </message>
        <message>
            <source>Choose an invoice and press Ins, drop a file on it, or paste one.</source>
            <translation>Välj en faktura och tryck på Ins, släpp en fil på den eller klistra in en.</translation>
        </message>
        <message>
            <source>Drop an invoice file from your business system here, or press Upload files… (Ctrl+O).</source>
            <translation>Släpp en fakturafil från affärssystemet här, eller tryck på Ladda upp filer… (Ctrl+O).</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>No attachments yet.</source>
            <translation>Inga bilagor ännu.</translation>
        </message>
        <message>
            <source>No files are waiting.</source>
            <translation>Inga filer väntar.</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Inga fakturor att visa.</translation>
        </message>
        <message>
            <source>No waiting invoice was found.</source>
            <translation>Ingen väntande faktura hittades.</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Prova färre bokstäver eller töm sökningen.</translation>
        </message>
    </context>
    <context>
        <name>WaitingView</name>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Attachments of {number}</source>
            <translation>Bilagor till {number}</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>Invoices in {name}</source>
            <translation>Fakturor i {name}</translation>
        </message>
        <message>
            <source>Waiting invoices that were found</source>
            <translation>Väntande fakturor som hittades</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>A passing fault. It is tried again by itself.</source>
            <translation>Ett övergående fel. Nytt försök görs av sig självt.</translation>
        </message>
        <message>
            <source>Being handed over to the other side.</source>
            <translation>Lämnas över till motparten.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Tillbakatagen</translation>
        </message>
        <message>
            <source>Chosen by you for this invoice.</source>
            <translation>Vald av dig för den här fakturan.</translation>
        </message>
        <message>
            <source>Handed over, but no answer came. The other side is asked before anything is repeated.</source>
            <translation>Överlämnad, men inget svar kom. Motparten tillfrågas innan något upprepas.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Väntar på beslut</translation>
        </message>
        <message>
            <source>It must be mended in the business system.</source>
            <translation>Det måste rättas i affärssystemet.</translation>
        </message>
        <message>
            <source>It reached the recipient's system.</source>
            <translation>Den har nått mottagarens system.</translation>
        </message>
        <message>
            <source>It waits for a person to decide.</source>
            <translation>Den väntar på någons beslut.</translation>
        </message>
        <message>
            <source>It was refused.</source>
            <translation>Den avvisades.</translation>
        </message>
        <message>
            <source>Kept safely, not begun yet.</source>
            <translation>Säkert sparad, inte påbörjad ännu.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Kräver åtgärd</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Ingen elektronisk adress är känd för kunden.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Alla mottagare kan inte öppna {found}; PDF är säkert.</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Program och skript skickas aldrig som bilagor.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Skickas</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickad</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Tillbakatagen innan den började.</translation>
        </message>
        <message>
            <source>The address stands in the customer register.</source>
            <translation>Adressen finns i kundregistret.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Kunden kan nås i nätverket.</translation>
        </message>
        <message>
            <source>The customer number stands in the e-mail list.</source>
            <translation>Kundnumret finns i e-postlistan.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>Kunden tar bara emot e-fakturor.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Kunden vill ha fakturor med posten.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Filen är på {size} MB; gränsen är {limit} MB.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Filen är skadad och kan inte öppnas hel. Gör om den i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen är tom.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Filen är skyddad med lösenord. Spara den utan skydd och välj den igen.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Fakturan anger en e-postadress som elektronisk adress.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Fakturan anger kundens e-postadress.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Namnet säger ”{extension}”, men innehållet är {found}.</translation>
        </message>
        <message>
            <source>The operator of the network must mend it.</source>
            <translation>Nätverkets operatör måste rätta det.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Motparten har tagit emot den.</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Bilden anger inte sin upplösning; utskrift kräver {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Bilden har fler bildpunkter än som kan hanteras säkert. Spara den i mindre storlek.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Bilden har {found} DPI; utskrift kräver {required} DPI i båda riktningarna.</translation>
        </message>
        <message>
            <source>The recipient must mend it; another address may help.</source>
            <translation>Mottagaren måste rätta det; en annan adress kan hjälpa.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>You can mend this here.</source>
            <translation>Du kan rätta detta här.</translation>
        </message>
        <message>
            <source>Your administrator must mend it in the settings.</source>
            <translation>Din administratör måste rätta det i inställningarna.</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ett program</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>mottagen</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>lämnas över</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>kom tillbaka</translation>
        </message>
        <message>
            <source>came back, mailbox full</source>
            <translation>kom tillbaka, full brevlåda</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>tillbakatagen</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>levererad</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>e-faktura</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>held</source>
            <translation>väntar på beslut</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>inget svar ännu</translation>
        </message>
        <message>
            <source>print</source>
            <translation>utskrift</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>i kö</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>avvisad</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>mottagen av e-postservern</translation>
        </message>
        <message>
            <source>the administrator</source>
            <translation>administratören</translation>
        </message>
        <message>
            <source>the business system</source>
            <translation>affärssystemet</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>operatören</translation>
        </message>
        <message>
            <source>the page was opened on {day}</source>
            <translation>sidan öppnades {day}</translation>
        </message>
        <message>
            <source>the recipient</source>
            <translation>mottagaren</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>försöks igen</translation>
        </message>
        <message>
            <source>you</source>
            <translation>du</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} kan inte användas här; tillåtna är {allowed}.</translation>
        </message>
    </context>
</TS>
