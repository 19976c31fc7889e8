<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Connect</source>
            <translation>&amp;Despre Connect</translation>
        </message>
        <message>
            <source>&amp;Add attachment…</source>
            <translation>&amp;Adaugă atașament…</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>As&amp;pect</translation>
        </message>
        <message>
            <source>&amp;Change attachment…</source>
            <translation>&amp;Change attachment…</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>&amp;Customers</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>Î&amp;ntunecat</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editare</translation>
        </message>
        <message>
            <source>&amp;Export mail that came back…</source>
            <translation>&amp;Export mail that came back…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fișier</translation>
        </message>
        <message>
            <source>&amp;Files on this PC</source>
            <translation>&amp;Fișiere pe acest PC</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Ajutor</translation>
        </message>
        <message>
            <source>&amp;Invoice</source>
            <translation>Fa&amp;ctură</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Luminos</translation>
        </message>
        <message>
            <source>&amp;Message templates…</source>
            <translation>&amp;Message templates…</translation>
        </message>
        <message>
            <source>&amp;Messages</source>
            <translation>&amp;Messages</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>&amp;Necesită atenție</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Deschide…</translation>
        </message>
        <message>
            <source>&amp;Paste as attachment</source>
            <translation>&amp;Lipește ca atașament</translation>
        </message>
        <message>
            <source>&amp;Practice: outcomes and inbox…</source>
            <translation>&amp;Exercițiu: rezultate și cutie poștală…</translation>
        </message>
        <message>
            <source>&amp;Practice…</source>
            <translation>E&amp;xersează…</translation>
        </message>
        <message>
            <source>&amp;Preview and details</source>
            <translation>&amp;Previzualizare și detalii</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Ieșire</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Act&amp;ualizează</translation>
        </message>
        <message>
            <source>&amp;Registers</source>
            <translation>&amp;Registers</translation>
        </message>
        <message>
            <source>&amp;Remove attachment</source>
            <translation>&amp;Elimină atașamentul</translation>
        </message>
        <message>
            <source>&amp;Remove file…</source>
            <translation>&amp;Elimină fișierul…</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Caută</translation>
        </message>
        <message>
            <source>&amp;Send for real…</source>
            <translation>Trimite pe &amp;bune…</translation>
        </message>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Trimite selecția</translation>
        </message>
        <message>
            <source>&amp;Sent invoices</source>
            <translation>Facturi &amp;trimise</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Setări…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Retrage</translation>
        </message>
        <message>
            <source>&amp;Tick or untick</source>
            <translation>&amp;Bifează sau debifează</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Instrumente</translation>
        </message>
        <message>
            <source>&amp;Upload files…</source>
            <translation>Î&amp;ncarcă fișiere…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vizualizare</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Ca &amp;sistemul</translation>
        </message>
        <message>
            <source>E-&amp;mail list</source>
            <translation>E-&amp;mail list</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>Fișiere în &amp;așteptare</translation>
        </message>
        <message>
            <source>Look as &amp;administrator</source>
            <translation>Vezi ca a&amp;dministrator</translation>
        </message>
        <message>
            <source>Look as &amp;clerk</source>
            <translation>Vezi ca &amp;operator</translation>
        </message>
        <message>
            <source>Mar&amp;k as read</source>
            <translation>Mar&amp;k as read</translation>
        </message>
        <message>
            <source>Mark a&amp;ll as read</source>
            <translation>Mark a&amp;ll as read</translation>
        </message>
        <message>
            <source>Read &amp;reports of mail that came back…</source>
            <translation>Read &amp;reports of mail that came back…</translation>
        </message>
        <message>
            <source>S&amp;ending</source>
            <translation>În &amp;curs de trimitere</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selectează &amp;tot</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Send a&amp;gain…</translation>
        </message>
        <message>
            <source>Send all selected by &amp;e-mail…</source>
            <translation>Send all selected by &amp;e-mail…</translation>
        </message>
        <message>
            <source>Send all to another a&amp;ddress…</source>
            <translation>Send all to another a&amp;ddress…</translation>
        </message>
        <message>
            <source>Send the whole &amp;file</source>
            <translation>Trimite tot &amp;fișierul</translation>
        </message>
        <message>
            <source>Send to &amp;client…</source>
            <translation>Send to &amp;client…</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Trimite ce este bifat sau, dacă nu, ce este evidențiat (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n fișier nu poate fi atașat așa cum este. Modificați-l sau eliminați-l.</numerusform>
                <numerusform>%n fișiere nu pot fi atașate așa cum sunt. Modificați-le sau eliminați-le.</numerusform>
                <numerusform>%n de fișiere nu pot fi atașate așa cum sunt. Modificați-le sau eliminați-le.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Atașează</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>&amp;Atașează %n fișier</numerusform>
                <numerusform>&amp;Atașează %n fișiere</numerusform>
                <numerusform>&amp;Atașează %n de fișiere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Alege fișiere…</translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation>Adaugă atașament</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Se verifică…</translation>
        </message>
        <message>
            <source>Being put into the outbox…</source>
            <translation>Se pune în cutia de ieșire…</translation>
        </message>
        <message>
            <source>Choose files to attach</source>
            <translation>Alegeți fișierele de atașat</translation>
        </message>
        <message>
            <source>Drop files here, or paste files or a picture with Ctrl+V.</source>
            <translation>Trageți fișiere aici sau lipiți fișiere ori o imagine cu Ctrl+V.</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Factura {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes by {channels}; what you attach is checked for that.</source>
            <translation>Pleacă prin {channels}; ce atașați se verifică pentru aceasta.</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Imagine {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Clipboardul nu conține nici fișier, nici imagine.</translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>These are no e-mail addresses: “{addresses}”.</source>
            <translation>These are no e-mail addresses: “{addresses}”.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>“{address}” is not an e-mail address.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCard</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagină</numerusform>
                <numerusform>%n pagini</numerusform>
                <numerusform>%n de pagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Se verifică…</translation>
        </message>
        <message>
            <source>Do not attach this file</source>
            <translation>Nu atașa acest fișier</translation>
        </message>
        <message>
            <source>Do not attach {name}</source>
            <translation>Nu atașa {name}</translation>
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
            <translation>Fișiere alese</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>Facturilor li se pot adăuga &amp;atașamente</translation>
        </message>
        <message>
            <source>Clerks &amp;ask</source>
            <translation>Operatorii î&amp;ntreabă</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>Cât timp este dezactivat, facturile se trimit așa cum au venit din sistemul de gestiune și nimeni nu este întrebat de atașamente lipsă.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%n of them are listed here. </source>
            <translation>
                <numerusform>%n of them is listed here. </numerusform>
                <numerusform>%n of them are listed here. </numerusform>
                <numerusform>%n of them are listed here. </numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses that the mail server cannot use</source>
            <translation>Addresses that the mail server cannot use</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Fișiere care nu au putut fi citite</translation>
        </message>
        <message>
            <source>Letters that came back</source>
            <translation>Scrisori întoarse</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Linia {line}: {reason}</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>E-mailuri întoarse</translation>
        </message>
        <message>
            <source>No answer came; it may have arrived</source>
            <translation>Nu a venit răspuns; poate că a ajuns</translation>
        </message>
        <message>
            <source>Refused by the mail server</source>
            <translation>Refused by the mail server</translation>
        </message>
        <message>
            <source>Refused by the other side</source>
            <translation>Refuzate de cealaltă parte</translation>
        </message>
        <message>
            <source>Refused by the recipient</source>
            <translation>Refuzate de destinatar</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Fișierul nu a putut fi citit.</translation>
        </message>
        <message>
            <source>The recipient cannot receive it in the network</source>
            <translation>Destinatarul nu o poate primi în rețea</translation>
        </message>
        <message>
            <source>The recipient's mailbox is full</source>
            <translation>Cutia poștală a destinatarului este plină</translation>
        </message>
        <message>
            <source>Waiting for your decision</source>
            <translation>Așteaptă decizia dumneavoastră</translation>
        </message>
        <message>
            <source>{address} ({count})</source>
            <translation>{address} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>{address}, %n invoice(s) came back</source>
            <translation>
                <numerusform>{address}, %n invoice came back</numerusform>
                <numerusform>{address}, %n invoices came back</numerusform>
                <numerusform>{address}, %n invoices came back</numerusform>
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
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce s-a întâmplat</translation>
        </message>
    </context>
    <context>
        <name>AttentionView</name>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Invoices that come back, and files that cannot be read, are listed here. A report of mail that came back (.eml) can be dropped on the window.</source>
            <translation>Invoices that come back, and files that cannot be read, are listed here. A report of mail that came back (.eml) can be dropped on the window.</translation>
        </message>
        <message>
            <source>It is there as soon as the gateway answers.</source>
            <translation>It is there as soon as the gateway answers.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesită atenție</translation>
        </message>
        <message>
            <source>Nothing needs your attention.</source>
            <translation>Nimic nu necesită atenția dumneavoastră.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nu s-a găsit nimic.</translation>
        </message>
        <message>
            <source>Saves all mail that came back as a table, for CSV or Excel.</source>
            <translation>Saves all mail that came back as a table, for CSV or Excel.</translation>
        </message>
        <message>
            <source>Search looks through all of them, and Export… saves all mail that came back.</source>
            <translation>Search looks through all of them, and Export… saves all mail that came back.</translation>
        </message>
        <message>
            <source>The first {listed} of {total} are listed; the others move up as these are mended.</source>
            <translation>The first {listed} of {total} are listed; the others move up as these are mended.</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Lista nu a putut fi încărcată.</translation>
        </message>
        <message>
            <source>The list is being loaded…</source>
            <translation>The list is being loaded…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Încercați mai puține litere sau goliți căutarea.</translation>
        </message>
    </context>
    <context>
        <name>BouncesPage</name>
        <message>
            <source>&amp;Bounce address</source>
            <translation>&amp;Bounce address</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Test the mailbox</source>
            <translation>&amp;Test the mailbox</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;User name</translation>
        </message>
        <message>
            <source>Each message gets one of its own, such as bounces+4711@example.org, so that a report says which invoice it is about. The mail server must deliver such addresses into the mailbox below.</source>
            <translation>Each message gets one of its own, such as bounces+4711@example.org, so that a report says which invoice it is about. The mail server must deliver such addresses into the mailbox below.</translation>
        </message>
        <message>
            <source>Enter the server of the mailbox first.</source>
            <translation>Enter the server of the mailbox first.</translation>
        </message>
        <message>
            <source>Fill in for {provider}</source>
            <translation>Fill in for {provider}</translation>
        </message>
        <message>
            <source>Mailbox &amp;server (IMAP)</source>
            <translation>Mailbox &amp;server (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>None (only inside your own network)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;word</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Reports of mail that came back are read from {address}.</source>
            <translation>Reports of mail that came back are read from {address}.</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Se&amp;curity</source>
            <translation>Se&amp;curity</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Si&amp;gn in with</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>The mail server's access tokens (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for bounces needs a user name.</source>
            <translation>The mailbox for bounces needs a user name.</translation>
        </message>
        <message>
            <source>The mailbox is only read: nothing in it is changed or deleted.</source>
            <translation>The mailbox is only read: nothing in it is changed or deleted.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>“{address}” is not an e-mail address.</translation>
        </message>
    </context>
    <context>
        <name>BulkActions</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Check again</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Next incomplete</source>
            <translation>&amp;Next incomplete</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Send</translation>
        </message>
        <message>
            <source>&amp;Type address…</source>
            <translation>&amp;Type address…</translation>
        </message>
        <message>
            <source>&amp;Undo remove</source>
            <translation>&amp;Undo remove</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>A&amp;ll</translation>
        </message>
        <message>
            <source>Also sa&amp;ve for this customer</source>
            <translation>Also sa&amp;ve for this customer</translation>
        </message>
        <message>
            <source>By &amp;post instead</source>
            <translation>By &amp;post instead</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>I&amp;ncomplete</source>
            <translation>I&amp;ncomplete</translation>
        </message>
        <message>
            <source>Pre&amp;vious incomplete</source>
            <translation>Pre&amp;vious incomplete</translation>
        </message>
        <message>
            <source>Rea&amp;dy</source>
            <translation>Rea&amp;dy</translation>
        </message>
        <message>
            <source>Remove t&amp;hese</source>
            <translation>Remove t&amp;hese</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Select &amp;all</translation>
        </message>
        <message>
            <source>Send by e-&amp;mail all the same</source>
            <translation>Send by e-&amp;mail all the same</translation>
        </message>
        <message>
            <source>Send it a second &amp;time</source>
            <translation>Send it a second &amp;time</translation>
        </message>
        <message>
            <source>T&amp;ick or untick</source>
            <translation>T&amp;ick or untick</translation>
        </message>
        <message>
            <source>Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)</source>
            <translation>Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)</translation>
        </message>
        <message>
            <source>Take what is chosen out of this send; nothing is deleted (Del)</source>
            <translation>Take what is chosen out of this send; nothing is deleted (Del)</translation>
        </message>
    </context>
    <context>
        <name>BulkPress</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n invoice being handed in…</numerusform>
                <numerusform>%n invoices being handed in…</numerusform>
                <numerusform>%n invoices being handed in…</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps the gateway has taken the send. Press Send again: nothing goes out twice.</source>
            <translation>Perhaps the gateway has taken the send. Press Send again: nothing goes out twice.</translation>
        </message>
    </context>
    <context>
        <name>BulkWindow</name>
        <message>
            <source>Send all selected by e-mail</source>
            <translation>Send all selected by e-mail</translation>
        </message>
        <message>
            <source>What you typed is kept; press F5 to check again.</source>
            <translation>What you typed is kept; press F5 to check again.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Address is wrong</source>
            <translation>Address is wrong</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Attachment missing</source>
            <translation>Attachment missing</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Cannot be sent</translation>
        </message>
        <message>
            <source>Changed: please look</source>
            <translation>Changed: please look</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close and forget what you typed for this send?</source>
            <translation>Close and forget what you typed for this send?</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>E-invoice only</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Invoices</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>No address</translation>
        </message>
        <message>
            <source>No mail server</source>
            <translation>No mail server</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>No template</translation>
        </message>
        <message>
            <source>Nothing was sent. The invoices wait as before.</source>
            <translation>Nothing was sent. The invoices wait as before.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Number sent before</source>
            <translation>Number sent before</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Ready, by post</source>
            <translation>Ready, by post</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Romanian</translation>
        </message>
        <message>
            <source>Sent already</source>
            <translation>Sent already</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>The send is on its way to the gateway. Close all the same?</source>
            <translation>The send is on its way to the gateway. Close all the same?</translation>
        </message>
        <message>
            <source>Wants invoices by post</source>
            <translation>Wants invoices by post</translation>
        </message>
        <message>
            <source>Wants post</source>
            <translation>Wants post</translation>
        </message>
        <message>
            <source>What the gateway has taken is sent; look under Sending.</source>
            <translation>What the gateway has taken is sent; look under Sending.</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>own text</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>{reason}: {count} of {all}</source>
            <translation>{reason}: {count} of {all}</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– none –</translation>
        </message>
    </context>
    <context>
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Change attachment</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>(not in the file)</source>
            <translation>(not in the file)</translation>
        </message>
        <message>
            <source>The &amp;first row names the columns</source>
            <translation>The &amp;first row names the columns</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n livrare retrasă; factura așteaptă din nou.</numerusform>
                <numerusform>%n livrări retrase; facturile așteaptă din nou.</numerusform>
                <numerusform>%n de livrări retrase; facturile așteaptă din nou.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had begun already and goes on.</source>
            <translation>
                <numerusform>%n începuse deja și continuă.</numerusform>
                <numerusform>%n începuseră deja și continuă.</numerusform>
                <numerusform>%n începuseră deja și continuă.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>O trimitere nu a început încă. Închideți totuși?</translation>
        </message>
        <message>
            <source>About Connect</source>
            <translation>Despre Connect</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings. Your administrator can switch them on.</source>
            <translation>Atașamentele sunt dezactivate în setări. Administratorul le poate activa.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
        </message>
        <message>
            <source>Invoice files (*.xml *.pdf *.zip)</source>
            <translation>Fișiere de facturi (*.xml *.pdf *.zip)</translation>
        </message>
        <message>
            <source>It will not be sent. You can add it again.</source>
            <translation>Nu va fi trimis. Îl puteți adăuga din nou.</translation>
        </message>
        <message>
            <source>Nothing is lost: it goes on when Connect is opened again.</source>
            <translation>Nimic nu se pierde: continuă când se deschide din nou Connect.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Exersează</translation>
        </message>
        <message>
            <source>Practise on this computer?</source>
            <translation>Exersați pe acest calculator?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Remove {name} from the invoice?</source>
            <translation>Eliminați {name} de pe factură?</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Eliminați {name}?</translation>
        </message>
        <message>
            <source>Send for real</source>
            <translation>Trimite pe bune</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Trimiteți facturi reale de pe acest calculator?</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Trimite facturile unei firme împreună cu atașamentele lor. Sursă deschisă, sub Apache License 2.0.</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Clipboardul nu conține nici fișier, nici imagine.</translation>
        </message>
        <message>
            <source>The file is not where it was. Upload it once more, then say what stands in it.</source>
            <translation>Fișierul nu mai este unde era. Încărcați-l încă o dată, apoi precizați ce conține.</translation>
        </message>
        <message numerus="yes">
            <source>The file, its %n invoice(s) and their attachments are removed here. </source>
            <translation>
                <numerusform>Fișierul, factura lui și atașamentele se elimină de aici. </numerusform>
                <numerusform>Fișierul, cele %n facturi ale lui și atașamentele lor se elimină de aici. </numerusform>
                <numerusform>Fișierul, cele %n de facturi ale lui și atașamentele lor se elimină de aici. </numerusform>
            </translation>
        </message>
        <message>
            <source>The original on your computer stays where it is.</source>
            <translation>Originalul de pe calculatorul dumneavoastră rămâne la locul lui.</translation>
        </message>
        <message>
            <source>The window opens again in an amber frame; nothing leaves this computer then.</source>
            <translation>Fereastra se redeschide cu ramă galbenă; atunci nimic nu părăsește acest calculator.</translation>
        </message>
        <message>
            <source>The window opens again without the amber frame. What you practised with stays there.</source>
            <translation>Fereastra se redeschide fără ramă galbenă. Ce ați exersat rămâne acolo.</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Încarcă fișiere</translation>
        </message>
        <message>
            <source>{name} was removed from the invoice.</source>
            <translation>{name} a fost eliminat de pe factură.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} a fost eliminat.</translation>
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
            <translation>&amp;Departament</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>&amp;Limba facturilor care nu o precizează</translation>
        </message>
        <message>
            <source>&amp;Sender's name</source>
            <translation>Numele &amp;expeditorului</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>O trimitere poate fi an&amp;ulată timp de</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>trimite imediat</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>As&amp;pect</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Limbă</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Elimină</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>A&amp;daugă…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Ca sistemul</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Întunecat</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luminos</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are uploaded by themselves:</source>
            <translation>Fișierele noi din aceste &amp;dosare se încarcă singure:</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Limba se schimbă la repornirea programului.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Urmărește un dosar</translation>
        </message>
    </context>
    <context>
        <name>CustomerDialog</name>
        <message>
            <source>&amp;Add it again</source>
            <translation>&amp;Add it again</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>&amp;Keep mine</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>&amp;Take theirs</translation>
        </message>
        <message>
            <source>Customer {name}</source>
            <translation>Customer {name}</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>New customer</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>The customer was changed meanwhile by somebody else: {fields}.</source>
            <translation>The customer was changed meanwhile by somebody else: {fields}.</translation>
        </message>
        <message>
            <source>The customer was deleted meanwhile by somebody else.</source>
            <translation>The customer was deleted meanwhile by somebody else.</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>You may look, not change anything.</translation>
        </message>
    </context>
    <context>
        <name>CustomerForm</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Attachments that every invoice needs</source>
            <translation>Attachments that every invoice needs</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation>C&amp;hannel</translation>
        </message>
        <message>
            <source>Co&amp;untry</source>
            <translation>Co&amp;untry</translation>
        </message>
        <message>
            <source>Customer &amp;no.</source>
            <translation>Customer &amp;no.</translation>
        </message>
        <message>
            <source>E-&amp;mail as</source>
            <translation>E-&amp;mail as</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-mail addresses</translation>
        </message>
        <message>
            <source>Invoice by &amp;post</source>
            <translation>Invoice by &amp;post</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>N&amp;ame</translation>
        </message>
        <message>
            <source>Or&amp;ganisation no.</source>
            <translation>Or&amp;ganisation no.</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>Postal a&amp;ddress</translation>
        </message>
        <message>
            <source>Postal code, city</source>
            <translation>Postal code, city</translation>
        </message>
    </context>
    <context>
        <name>DeliveriesPanel</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificat</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Livrări</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>R&amp;elease</source>
            <translation>&amp;Eliberează</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Trimite &amp;din nou…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Retrage</translation>
        </message>
        <message>
            <source>The page was opened on {day}.</source>
            <translation>The page was opened on {day}.</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Încercări</translation>
        </message>
        <message>
            <source>{state}; sent again</source>
            <translation>{state}; sent again</translation>
        </message>
    </context>
    <context>
        <name>DescriptionFields</name>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Document &amp;type</source>
            <translation>Document &amp;type</translation>
        </message>
        <message>
            <source>The &amp;file stays inside the company</source>
            <translation>The &amp;file stays inside the company</translation>
        </message>
        <message>
            <source>The n&amp;ote stays inside the company</source>
            <translation>The n&amp;ote stays inside the company</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Choose an invoice to see its details.</source>
            <translation>Alegeți o factură pentru a-i vedea detaliile.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalii</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Cronologie</translation>
        </message>
    </context>
    <context>
        <name>DocumentType</name>
        <message>
            <source>Bill of lading</source>
            <translation>Conosament</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Deviz de cantități</translation>
        </message>
        <message>
            <source>Certificate of analysis</source>
            <translation>Certificat de analiză</translation>
        </message>
        <message>
            <source>Certificate of conformity</source>
            <translation>Certificat de conformitate</translation>
        </message>
        <message>
            <source>Certificate of origin</source>
            <translation>Certificat de origine</translation>
        </message>
        <message>
            <source>Certificate of quality</source>
            <translation>Certificat de calitate</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Aviz de livrare</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Aviz de expediție</translation>
        </message>
        <message>
            <source>Goods receipt</source>
            <translation>Notă de recepție</translation>
        </message>
        <message>
            <source>Inspection report</source>
            <translation>Proces-verbal de inspecție</translation>
        </message>
        <message>
            <source>Interim application for payment</source>
            <translation>Situație de plată parțială</translation>
        </message>
        <message>
            <source>Invoice copy</source>
            <translation>Copie de factură</translation>
        </message>
        <message>
            <source>Metered consumption report</source>
            <translation>Raport de consum contorizat</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Ofertă</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Comandă</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Confirmare de comandă</translation>
        </message>
        <message>
            <source>Other related document</source>
            <translation>Alt document aferent</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Listă de colisaj</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotografie</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Chitanță</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>Scrisoare de transport rutier (CMR)</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extras de cont</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiții</translation>
        </message>
        <message>
            <source>Test report</source>
            <translation>Raport de încercări</translation>
        </message>
        <message>
            <source>Time sheet</source>
            <translation>Fișă de pontaj</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Scrisoare de transport</translation>
        </message>
    </context>
    <context>
        <name>DocumentTypeBox</name>
        <message>
            <source>Document type</source>
            <translation>Tipul documentului</translation>
        </message>
    </context>
    <context>
        <name>EmailListView</name>
        <message>
            <source>Import a list, paste rows from a spreadsheet, or add the first one (Ctrl+N).</source>
            <translation>Import a list, paste rows from a spreadsheet, or add the first one (Ctrl+N).</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source>&amp;Notices go to</source>
            <translation>&amp;Notices go to</translation>
        </message>
        <message>
            <source>&amp;One address only in each row of the e-mail list</source>
            <translation>&amp;One address only in each row of the e-mail list</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>&amp;Public address</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>&amp;Replies go to</translation>
        </message>
        <message>
            <source>A &amp;link is good for</source>
            <translation>A &amp;link is good for</translation>
        </message>
        <message>
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</translation>
        </message>
        <message>
            <source>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</source>
            <translation>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</translation>
        </message>
        <message>
            <source>Notices say which mail came back.</source>
            <translation>Notices say which mail came back.</translation>
        </message>
        <message>
            <source>Replies &amp;may also go to</source>
            <translation>Replies &amp;may also go to</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>The public address begins with https:// or http://.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>“{address}” is not an e-mail address.</translation>
        </message>
    </context>
    <context>
        <name>EmailRow</name>
        <message>
            <source>E-mail address</source>
            <translation>E-mail address</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>Remove this address</source>
            <translation>Remove this address</translation>
        </message>
        <message>
            <source>name@company.com</source>
            <translation>name@company.com</translation>
        </message>
    </context>
    <context>
        <name>EmailRows</name>
        <message>
            <source>Add a&amp;ddress</source>
            <translation>Add a&amp;ddress</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Amount and dates</source>
            <translation>Sumă și date</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Credit note {number}</source>
            <translation>Nota de credit {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Număr de client</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadență</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Cum pleacă</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Factura {number}</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Data emiterii</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Limbă</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Adresă în rețea</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Comandă</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Număr de înregistrare</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Proveniență</translation>
        </message>
        <message>
            <source>Page opened</source>
            <translation>Page opened</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Locul în fișier</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>Vânzător</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Trimisă</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>De plată</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Cod de TVA</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>De știut</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Referința dumneavoastră</translation>
        </message>
        <message>
            <source>came inside the invoice</source>
            <translation>a venit în factură</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>rămâne în firmă</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} către {address}</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n factură</numerusform>
                <numerusform>%n facturi</numerusform>
                <numerusform>%n de facturi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagină</numerusform>
                <numerusform>%n pagini</numerusform>
                <numerusform>%n de pagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Atașament</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Tipul documentului</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagini</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Primit</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Mărime</translation>
        </message>
        <message>
            <source>all with attachments</source>
            <translation>toate cu atașamente</translation>
        </message>
        <message>
            <source>none with attachments</source>
            <translation>niciuna cu atașamente</translation>
        </message>
        <message>
            <source>{count} with attachments</source>
            <translation>{count} cu atașamente</translation>
        </message>
        <message>
            <source>{name} (came inside the invoice)</source>
            <translation>{name} (a venit în factură)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>„{note}” (rămâne aici)</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All channels</source>
            <translation>Toate canalele</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Orice dată</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Orice stare</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Întoarsă</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Șterge filtrele</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Număr de client</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimele 7 zile</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Luna trecută</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Deschisă</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Perioadă</translation>
        </message>
        <message>
            <source>Sent, not opened</source>
            <translation>Trimisă, nedeschisă</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Luna aceasta</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Anul acesta</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>Practice on this computer</source>
            <translation>Exersează pe acest calculator</translation>
        </message>
        <message>
            <source>Send from this computer</source>
            <translation>Trimite de pe acest calculator</translation>
        </message>
        <message>
            <source>Send real invoices with your own mail server, or to a printer's folder.</source>
            <translation>Trimiteți facturi reale prin propriul server de e-mail sau în dosarul unei imprimante.</translation>
        </message>
        <message>
            <source>Try everything with sample invoices. Nothing leaves this computer; an amber frame says so.</source>
            <translation>Încercați totul cu facturi de probă. Nimic nu părăsește acest calculator; o ramă galbenă arată asta.</translation>
        </message>
        <message>
            <source>Welcome to Connect</source>
            <translation>Bine ați venit la Connect</translation>
        </message>
        <message>
            <source>What would you like to do on this computer?</source>
            <translation>Ce doriți să faceți pe acest calculator?</translation>
        </message>
        <message>
            <source>You can change this at any time in the menu File.</source>
            <translation>Puteți schimba oricând în meniul Fișier.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%n incomplete</source>
            <translation>
                <numerusform>%n incomplete</numerusform>
                <numerusform>%n incomplete</numerusform>
                <numerusform>%n incomplete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.</source>
            <translation>
                <numerusform>%n invoice cannot go yet: mend it, untick it, or press Remove these.</numerusform>
                <numerusform>%n invoices cannot go yet: mend them, untick them, or press Remove these.</numerusform>
                <numerusform>%n invoices cannot go yet: mend them, untick them, or press Remove these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) changed since they were listed. Nothing was sent.</source>
            <translation>
                <numerusform>%n invoice changed since it was listed. Nothing was sent.</numerusform>
                <numerusform>%n invoices changed since they were listed. Nothing was sent.</numerusform>
                <numerusform>%n invoices changed since they were listed. Nothing was sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n invoice chosen</numerusform>
                <numerusform>%n invoices chosen</numerusform>
                <numerusform>%n invoices chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n mail</numerusform>
                <numerusform>%n mails</numerusform>
                <numerusform>%n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ticked</source>
            <translation>
                <numerusform>%n not ticked</numerusform>
                <numerusform>%n not ticked</numerusform>
                <numerusform>%n not ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n ready</numerusform>
                <numerusform>%n ready</numerusform>
                <numerusform>%n ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Back to the list</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Send %n invoice</numerusform>
                <numerusform>&amp;Send %n invoices</numerusform>
                <numerusform>&amp;Send %n invoices</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Being checked…</translation>
        </message>
        <message>
            <source>Exactly what is listed and ticked is sent.</source>
            <translation>Exactly what is listed and ticked is sent.</translation>
        </message>
        <message>
            <source>Look at what is marked, then send again.</source>
            <translation>Look at what is marked, then send again.</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>Nothing is left to send.</translation>
        </message>
        <message>
            <source>Numbers of this send</source>
            <translation>Numbers of this send</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are, since they were changed after that.</source>
            <translation>
                <numerusform>%Ln row stays as it is, since it was changed after that.</numerusform>
                <numerusform>%Ln rows stay as they are, since they were changed after that.</numerusform>
                <numerusform>%Ln rows stay as they are, since they were changed after that.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Done again: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Undone: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln are the same already</source>
            <translation>
                <numerusform>%Ln is the same already</numerusform>
                <numerusform>%Ln are the same already</numerusform>
                <numerusform>%Ln are the same already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken, so nothing was imported.</source>
            <translation>
                <numerusform>%Ln row cannot be taken, so nothing was imported.</numerusform>
                <numerusform>%Ln rows cannot be taken, so nothing was imported.</numerusform>
                <numerusform>%Ln rows cannot be taken, so nothing was imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken.</source>
            <translation>
                <numerusform>%Ln row cannot be taken.</numerusform>
                <numerusform>%Ln rows cannot be taken.</numerusform>
                <numerusform>%Ln rows cannot be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be added</source>
            <translation>
                <numerusform>%Ln row will be added</numerusform>
                <numerusform>%Ln rows will be added</numerusform>
                <numerusform>%Ln rows will be added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be changed</source>
            <translation>
                <numerusform>%Ln will be changed</numerusform>
                <numerusform>%Ln will be changed</numerusform>
                <numerusform>%Ln will be changed</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns of the file…</source>
            <translation>&amp;Columns of the file…</translation>
        </message>
        <message>
            <source>&amp;Import all</source>
            <translation>&amp;Import all</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Import customers</translation>
        </message>
        <message>
            <source>Import into the e-mail list</source>
            <translation>Import into the e-mail list</translation>
        </message>
        <message numerus="yes">
            <source>Import only the %Ln &amp;good row(s)</source>
            <translation>
                <numerusform>Import only the %Ln &amp;good row</numerusform>
                <numerusform>Import only the %Ln &amp;good rows</numerusform>
                <numerusform>Import only the %Ln &amp;good rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Importing {name}…</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Nothing has been imported yet.</translation>
        </message>
        <message>
            <source>Only the first rows of each list are shown.</source>
            <translation>Only the first rows of each list are shown.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Reading {name} ({size})…</source>
            <translation>Reading {name} ({size})…</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>There is nothing to import.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>Which column is which could not be seen by their headings. Please choose.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Added ({count})</source>
            <translation>Added ({count})</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Cannot be taken ({count})</source>
            <translation>Cannot be taken ({count})</translation>
        </message>
        <message>
            <source>Changed ({count})</source>
            <translation>Changed ({count})</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>What is added</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>Why it cannot be taken</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n message(s) arrived. None of them left this computer.</source>
            <translation>
                <numerusform>A sosit %n mesaj. Nu a părăsit acest calculator.</numerusform>
                <numerusform>Au sosit %n mesaje. Niciunul nu a părăsit acest calculator.</numerusform>
                <numerusform>Au sosit %n de mesaje. Niciunul nu a părăsit acest calculator.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Parts</source>
            <translation>&amp;Părți</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Salvează ca…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Sosit</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>Nothing has arrived yet. Send something first.</source>
            <translation>Încă nu a sosit nimic. Trimiteți mai întâi ceva.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvează ca</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>Text of the part</source>
            <translation>Textul părții</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce a sosit</translation>
        </message>
    </context>
    <context>
        <name>InvoiceColumns</name>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n atașament</numerusform>
                <numerusform>%n atașamente</numerusform>
                <numerusform>%n de atașamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Întoarsă</translation>
        </message>
        <message>
            <source>Came back, needs attention: {reason}</source>
            <translation>Întoarsă, necesită atenție: {reason}</translation>
        </message>
        <message>
            <source>Cannot be sent yet</source>
            <translation>Încă nu poate fi trimisă</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadență</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Number used before</source>
            <translation>Număr deja folosit</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Deschisă</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Verificați</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progres</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observație</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Trimisă</translation>
        </message>
        <message>
            <source>Sent on {day}</source>
            <translation>Trimisă la {day}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>The page was opened on {day}</source>
            <translation>The page was opened on {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} (credit note)</source>
            <translation>{number} (notă de credit)</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>Î&amp;nchide</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Arată</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Livrări</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Factura {number}</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Factura {number} · {customer}</translation>
        </message>
        <message>
            <source>Save &amp;PDF…</source>
            <translation>Salvează &amp;PDF…</translation>
        </message>
        <message>
            <source>Save &amp;evidence…</source>
            <translation>Salvează &amp;dovada…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvează ca</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>Send to c&amp;lient…</source>
            <translation>Send to c&amp;lient…</translation>
        </message>
        <message>
            <source>Send to client (Ctrl+E)</source>
            <translation>Send to client (Ctrl+E)</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce se afișează</translation>
        </message>
        <message>
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Ce s-a trimis, octet cu octet, cu confirmări, cronologie și sume de control, ca fișier zip</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factura</translation>
        </message>
    </context>
    <context>
        <name>LetterAttachments</name>
        <message>
            <source>&amp;More files…</source>
            <translation>&amp;More files…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings.</source>
            <translation>Attachments are switched off in the settings.</translation>
        </message>
        <message>
            <source>The invoice has no attachment.</source>
            <translation>The invoice has no attachment.</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>stays inside the company</translation>
        </message>
        <message>
            <source>{name} is on its way to the gateway…</source>
            <translation>{name} is on its way to the gateway…</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} was refused: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>&amp;Attach the invoice as PDF</source>
            <translation>&amp;Attach the invoice as PDF</translation>
        </message>
        <message>
            <source>&amp;BCC</source>
            <translation>&amp;BCC</translation>
        </message>
        <message>
            <source>&amp;CC</source>
            <translation>&amp;CC</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;Network</source>
            <translation>&amp;Network</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>&amp;Replies go to</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>A link in its place needs the gateway's public address, which stands in the settings under E-mail.</source>
            <translation>A link in its place needs the gateway's public address, which stands in the settings under E-mail.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By itself it goes by {channel}: {reason}</source>
            <translation>By itself it goes by {channel}: {reason}</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Enter an address in To.</source>
            <translation>Enter an address in To.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Replies go to</source>
            <translation>Replies go to</translation>
        </message>
        <message>
            <source>Tick E-mail or Network.</source>
            <translation>Tick E-mail or Network.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Without it the message carries a link to a page with the invoice.</source>
            <translation>Without it the message carries a link to a page with the invoice.</translation>
        </message>
        <message>
            <source>several addresses apart by a comma or semicolon</source>
            <translation>several addresses apart by a comma or semicolon</translation>
        </message>
    </context>
    <context>
        <name>LetterMessage</name>
        <message>
            <source>&amp;Change message, this time only</source>
            <translation>&amp;Change message, this time only</translation>
        </message>
        <message>
            <source>From: {sender}</source>
            <translation>From: {sender}</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>No message goes by e-mail yet.</source>
            <translation>No message goes by e-mail yet.</translation>
        </message>
        <message>
            <source>Parts of the message</source>
            <translation>Parts of the message</translation>
        </message>
        <message>
            <source>Size of the whole message: {size}</source>
            <translation>Size of the whole message: {size}</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>The message as it will arrive</source>
            <translation>The message as it will arrive</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>The message is empty.</translation>
        </message>
        <message>
            <source>The message is too long: {limit} characters are the limit.</source>
            <translation>The message is too long: {limit} characters are the limit.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>The subject is empty.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Choose a customer above.</source>
            <translation>Choose a customer above.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter customer, number, address… (Ctrl+F)</source>
            <translation>Filter customer, number, address… (Ctrl+F)</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Invoices</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>No invoices to show.</translation>
        </message>
        <message>
            <source>Nobody to show.</source>
            <translation>Nobody to show.</translation>
        </message>
        <message>
            <source>Type less into the filter, or choose All.</source>
            <translation>Type less into the filter, or choose All.</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Loading…</source>
            <translation>Se încarcă…</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Lista nu a putut fi încărcată.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
    </context>
    <context>
        <name>MailServerPage</name>
        <message>
            <source> per hour</source>
            <translation> per hour</translation>
        </message>
        <message>
            <source> per minute</source>
            <translation> per minute</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De la</translation>
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
            <translation>At &amp;most</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Does it work?</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Niciuna (doar în propria rețea)</translation>
        </message>
        <message>
            <source>Pro&amp;vider</source>
            <translation>Pro&amp;vider</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Se&amp;curity</source>
            <translation>Se&amp;curitate</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>Send a &amp;test message to me</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server needs an e-mail address to send from.</source>
            <translation>Serverul de e-mail are nevoie de o adresă de expediere.</translation>
        </message>
        <message>
            <source>The test message went to {address}. Look whether it has arrived.</source>
            <translation>The test message went to {address}. Look whether it has arrived.</translation>
        </message>
        <message>
            <source>What goes faster than the provider allows is refused, so leave some room.</source>
            <translation>What goes faster than the provider allows is refused, so leave some room.</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Your address</translation>
        </message>
        <message>
            <source>Your own or another</source>
            <translation>Your own or another</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>any number</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>your address</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>“{address}” is not an e-mail address.</translation>
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
            <translation>Connect – Mod exercițiu</translation>
        </message>
        <message>
            <source>Everyday commands</source>
            <translation>Comenzi uzuale</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%n address(es) saved in the e-mail list.</source>
            <translation>
                <numerusform>%n address saved in the e-mail list.</numerusform>
                <numerusform>%n addresses saved in the e-mail list.</numerusform>
                <numerusform>%n addresses saved in the e-mail list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) are back in the list.</source>
            <translation>
                <numerusform>%n invoice is back in the list.</numerusform>
                <numerusform>%n invoices are back in the list.</numerusform>
                <numerusform>%n invoices are back in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) removed from this send; they wait as before.</source>
            <translation>
                <numerusform>%n invoice removed from this send; it waits as before.</numerusform>
                <numerusform>%n invoices removed from this send; they wait as before.</numerusform>
                <numerusform>%n invoices removed from this send; they wait as before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo remove (Ctrl+Z) brings them back.</source>
            <translation>Undo remove (Ctrl+Z) brings them back.</translation>
        </message>
    </context>
    <context>
        <name>MessageColumns</name>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who can mend it</source>
            <translation>Who can mend it</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>unread</translation>
        </message>
    </context>
    <context>
        <name>MessageNews</name>
        <message numerus="yes">
            <source>%n new message(s). The newest: {sentence}</source>
            <translation>
                <numerusform>%n new message. The newest: {sentence}</numerusform>
                <numerusform>%n new messages. The newest: {sentence}</numerusform>
                <numerusform>%n new messages. The newest: {sentence}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>MessagePane</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Message of {number}</source>
            <translation>Message of {number}</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Reply to</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text of the message</translation>
        </message>
        <message>
            <source>The message is being put together…</source>
            <translation>The message is being put together…</translation>
        </message>
        <message>
            <source>There is no address yet. Type one in the list (F2) to see the message.</source>
            <translation>There is no address yet. Type one in the list (F2) to see the message.</translation>
        </message>
        <message>
            <source>This invoice goes by post, so there is no message.</source>
            <translation>This invoice goes by post, so there is no message.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
    </context>
    <context>
        <name>MessagesView</name>
        <message>
            <source>Choose a message above to read all of it.</source>
            <translation>Choose a message above to read all of it.</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Invoice {number}</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Mark all as read</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Mark as read</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>No messages.</source>
            <translation>No messages.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>When something goes wrong, it is said here, with who can mend it.</source>
            <translation>When something goes wrong, it is said here, with who can mend it.</translation>
        </message>
    </context>
    <context>
        <name>MissingAttachmentsQuestion</name>
        <message numerus="yes">
            <source>%n of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%n dintre cele {selected} facturi alese nu are atașament.</numerusform>
                <numerusform>%n dintre cele {selected} facturi alese nu au atașament.</numerusform>
                <numerusform>%n dintre cele {selected} facturi alese nu au atașament.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nu, înapoi</translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Da, trimite</translation>
        </message>
        <message>
            <source>Do you want to send all the same?</source>
            <translation>Doriți să trimiteți totuși?</translation>
        </message>
        <message>
            <source>Invoices without attachments</source>
            <translation>Facturi fără atașamente</translation>
        </message>
        <message>
            <source>The chosen invoice has no attachment.</source>
            <translation>Factura aleasă nu are niciun atașament.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>E-mail list</source>
            <translation>E-mail list</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Fișiere pe acest PC</translation>
        </message>
        <message>
            <source>Files waiting</source>
            <translation>Fișiere în așteptare</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesită atenție</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rețea</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>Ieșiri</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>În curs de trimitere</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Facturi trimise</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>Unde mergeți</translation>
        </message>
    </context>
    <context>
        <name>NotSendableDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) cannot be sent as they are.</source>
            <translation>
                <numerusform>%n factură nu poate fi trimisă așa cum este.</numerusform>
                <numerusform>%n facturi nu pot fi trimise așa cum sunt.</numerusform>
                <numerusform>%n de facturi nu pot fi trimise așa cum sunt.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>Î&amp;napoi</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>&amp;Trimite %n factură</numerusform>
                <numerusform>&amp;Trimite %n facturi</numerusform>
                <numerusform>&amp;Trimite %n de facturi</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Invoices that cannot be sent</source>
            <translation>Facturi care nu pot fi trimise</translation>
        </message>
        <message>
            <source>Not everything can be sent</source>
            <translation>Nu se poate trimite totul</translation>
        </message>
        <message>
            <source>Nothing has been sent yet, and nothing was changed.</source>
            <translation>Încă nu s-a trimis nimic și nimic nu s-a modificat.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Tick it to send it all the same</source>
            <translation>Bifați pentru a o trimite totuși</translation>
        </message>
        <message>
            <source>Tick what you mean to send all the same.</source>
            <translation>Bifați ce doriți să trimiteți totuși.</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>Ce o împiedică</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>a mai rămas %n caracter</numerusform>
                <numerusform>au mai rămas %n caractere</numerusform>
                <numerusform>au mai rămas %n de caractere</numerusform>
            </translation>
        </message>
        <message>
            <source>A few words about the file, such as “week 11”</source>
            <translation>Câteva cuvinte despre fișier, de exemplu „săptămâna 11”</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Close this notice</source>
            <translation>Închide mesajul</translation>
        </message>
    </context>
    <context>
        <name>OutboxColumns</name>
        <message>
            <source>Attachment</source>
            <translation>Atașament</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nu a putut fi citit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Invoice file</source>
            <translation>Fișier de facturi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refuzat</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Mărime</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>Uploading, {percent} %</source>
            <translation>Se încarcă, {percent} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Așteaptă</translation>
        </message>
        <message>
            <source>Was there already</source>
            <translation>Exista deja</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Răspuns</translation>
        </message>
    </context>
    <context>
        <name>OutboxView</name>
        <message>
            <source>Everything has reached the gateway.</source>
            <translation>Totul a ajuns la gateway.</translation>
        </message>
        <message>
            <source>Files and attachments that you add are kept here until the gateway has them.</source>
            <translation>Fișierele și atașamentele adăugate se păstrează aici până le primește gateway-ul.</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Fișiere pe acest PC</translation>
        </message>
        <message>
            <source>No folder is watched. Choose one under Tools, Settings…, This computer.</source>
            <translation>Niciun dosar nu este urmărit. Alegeți unul la Instrumente, Setări…, Acest calculator.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Precizați ce conține…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Watched folders: {folders}</source>
            <translation>Dosare urmărite: {folders}</translation>
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
            <translation>&amp;Adaugă o regulă</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Elimină</translation>
        </message>
        <message>
            <source>&amp;Use these rules</source>
            <translation>&amp;Folosește aceste reguli</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>After</source>
            <translation>După</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Here you choose how the other side behaves. The first rule that fits an address decides; * stands for anything, as in *@example.org. What no rule fits arrives.</source>
            <translation>Aici alegeți cum se comportă cealaltă parte. Decide prima regulă care se potrivește adresei; * ține loc de orice, ca în *@example.org. Ce nu se potrivește nici unei reguli ajunge.</translation>
        </message>
        <message>
            <source>In use from now on.</source>
            <translation>Se folosesc de acum.</translation>
        </message>
        <message>
            <source>Not in use yet.</source>
            <translation>Încă nu se folosesc.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reguli</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce se întâmplă</translation>
        </message>
        <message>
            <source>arrives</source>
            <translation>ajunge</translation>
        </message>
        <message>
            <source>arrives, but the answer is lost</source>
            <translation>ajunge, dar răspunsul se pierde</translation>
        </message>
        <message>
            <source>every channel</source>
            <translation>orice canal</translation>
        </message>
        <message>
            <source>is accepted, then comes back</source>
            <translation>este acceptată, apoi se întoarce</translation>
        </message>
        <message>
            <source>is refused</source>
            <translation>este refuzată</translation>
        </message>
        <message>
            <source>meets a full mailbox</source>
            <translation>găsește cutia poștală plină</translation>
        </message>
        <message>
            <source>meets a server that is down</source>
            <translation>găsește un server oprit</translation>
        </message>
        <message>
            <source>meets no answer at all</source>
            <translation>nu primește niciun răspuns</translation>
        </message>
        <message>
            <source>must be tried again later</source>
            <translation>trebuie reîncercată mai târziu</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Fit the width</source>
            <translation>Potrivește pe lățime</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Mai mare</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Pagina următoare</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Pagina anterioară</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mai mic</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} din {count}</translation>
        </message>
    </context>
    <context>
        <name>PartyTable</name>
        <message>
            <source>Customers of this send</source>
            <translation>Customers of this send</translation>
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation>Tick all that are listed</translation>
        </message>
        <message>
            <source>Tick or untick all that are listed</source>
            <translation>Tick or untick all that are listed</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>Outcomes and inbox…</source>
            <translation>Rezultate și cutie poștală…</translation>
        </message>
        <message>
            <source>Practice mode – nothing leaves this computer.</source>
            <translation>Mod exercițiu – nimic nu părăsește acest calculator.</translation>
        </message>
    </context>
    <context>
        <name>PracticeWindow</name>
        <message>
            <source>Practice</source>
            <translation>Exercițiu</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce a sosit</translation>
        </message>
        <message>
            <source>What shall happen</source>
            <translation>Ce să se întâmple</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose an invoice or an attachment to see it here.</source>
            <translation>Alegeți o factură sau un atașament pentru a-l vedea aici.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagină</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Previzualizare</translation>
        </message>
        <message>
            <source>The page is being made</source>
            <translation>Pagina se pregătește</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Alege…</translation>
        </message>
        <message>
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Dosar pentru imprimantă</translation>
        </message>
        <message>
            <source>Folder for the printer</source>
            <translation>Dosar pentru imprimantă</translation>
        </message>
        <message>
            <source>Print the business system's &amp;own PDF</source>
            <translation>Tipărește PDF-ul &amp;propriu al sistemului de gestiune</translation>
        </message>
        <message>
            <source>Then only PDF files can be attached to invoices that are printed.</source>
            <translation>Atunci facturilor tipărite li se pot atașa doar fișiere PDF.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n invoice(s) checked…</source>
            <translation>
                <numerusform>{done} of %n invoice checked…</numerusform>
                <numerusform>{done} of %n invoices checked…</numerusform>
                <numerusform>{done} of %n invoices checked…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Choose a reason, or write your own</source>
            <translation>Choose a reason, or write your own</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>It did not arrive</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The address was wrong</source>
            <translation>The address was wrong</translation>
        </message>
        <message>
            <source>The mailbox has room again</source>
            <translation>The mailbox has room again</translation>
        </message>
        <message>
            <source>The recipient asked for it again</source>
            <translation>The recipient asked for it again</translation>
        </message>
        <message>
            <source>The recipient could not open it</source>
            <translation>The recipient could not open it</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) selected</source>
            <translation>
                <numerusform>%n factură selectată</numerusform>
                <numerusform>%n facturi selectate</numerusform>
                <numerusform>%n de facturi selectate</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted by the other side</source>
            <translation>Acceptate de cealaltă parte</translation>
        </message>
        <message>
            <source>Being handed over</source>
            <translation>Se predă</translation>
        </message>
        <message>
            <source>Delivered, with a receipt</source>
            <translation>Livrate, cu confirmare</translation>
        </message>
        <message>
            <source>Held until you decide</source>
            <translation>Reținute până decideți</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omise</translation>
        </message>
        <message>
            <source>No answer yet, being asked after</source>
            <translation>Încă fără răspuns, se verifică</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Confirmare</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refuzate</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selectate</translation>
        </message>
        <message>
            <source>Sent {when}. Everything is settled.</source>
            <translation>Trimis {when}. Totul este încheiat.</translation>
        </message>
        <message>
            <source>Sent {when}. It goes on by itself.</source>
            <translation>Trimis {when}. Continuă de la sine.</translation>
        </message>
        <message>
            <source>Show what &amp;needs attention</source>
            <translation>Arată ce &amp;necesită atenție</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retrase</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Se reîncearcă de la sine</translation>
        </message>
        <message>
            <source>Waiting to begin</source>
            <translation>Așteaptă începutul</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>De ce</translation>
        </message>
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>&amp;Customer…</source>
            <translation>&amp;Customer…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>&amp;Edit cell</source>
            <translation>&amp;Edit cell</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>&amp;Open customer…</source>
            <translation>&amp;Open customer…</translation>
        </message>
        <message>
            <source>&amp;Paste rows…</source>
            <translation>&amp;Paste rows…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xport…</translation>
        </message>
    </context>
    <context>
        <name>RegisterColumns</name>
        <message>
            <source>A mail came back on {day}. Check the address.</source>
            <translation>A mail came back on {day}. Check the address.</translation>
        </message>
        <message>
            <source>CC and BCC</source>
            <translation>CC and BCC</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-mail addresses</translation>
        </message>
        <message>
            <source>Last came back</source>
            <translation>Last came back</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Never came back</source>
            <translation>Never came back</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Warning: a mail came back on {day}</source>
            <translation>Warning: a mail came back on {day}</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommands</name>
        <message numerus="yes">
            <source>%Ln row(s) in the registers are not saved. Close all the same?</source>
            <translation>
                <numerusform>%Ln row in the registers is not saved. Close all the same?</numerusform>
                <numerusform>%Ln rows in the registers are not saved. Close all the same?</numerusform>
                <numerusform>%Ln rows in the registers are not saved. Close all the same?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Redo: {what}</source>
            <translation>&amp;Redo: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Undo: {what}</source>
            <translation>&amp;Undo: {what}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The invoice names no customer number, so it belongs to no customer of the register.</source>
            <translation>The invoice names no customer number, so it belongs to no customer of the register.</translation>
        </message>
        <message>
            <source>What was typed there would be lost.</source>
            <translation>What was typed there would be lost.</translation>
        </message>
        <message>
            <source>{number} was changed.</source>
            <translation>{number} was changed.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>%Ln row(s) were left out.</source>
            <translation>
                <numerusform>%Ln row was left out.</numerusform>
                <numerusform>%Ln rows were left out.</numerusform>
                <numerusform>%Ln rows were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
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
            <translation>Export</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln row(s).</source>
            <translation>
                <numerusform>Imported %Ln row.</numerusform>
                <numerusform>Imported %Ln rows.</numerusform>
                <numerusform>Imported %Ln rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt)</source>
            <translation>Lists (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
            <translation>The clipboard holds no rows. Copy them in the spreadsheet first.</translation>
        </message>
        <message>
            <source>The list was saved as {name}.</source>
            <translation>The list was saved as {name}.</translation>
        </message>
        <message>
            <source>import of {name}</source>
            <translation>import of {name}</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>the clipboard</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>It is being saved.</source>
            <translation>It is being saved.</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>It is not saved yet.</translation>
        </message>
        <message>
            <source>It was changed meanwhile by somebody else.</source>
            <translation>It was changed meanwhile by somebody else.</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message numerus="yes">
            <source>%Ln row(s) deleted.</source>
            <translation>
                <numerusform>%Ln row deleted.</numerusform>
                <numerusform>%Ln rows deleted.</numerusform>
                <numerusform>%Ln rows deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay:</source>
            <translation>
                <numerusform>%Ln row stays:</numerusform>
                <numerusform>%Ln rows stay:</numerusform>
                <numerusform>%Ln rows stay:</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>You may look, not change anything.</translation>
        </message>
        <message>
            <source>adding of {number}</source>
            <translation>adding of {number}</translation>
        </message>
        <message>
            <source>change of {number}</source>
            <translation>change of {number}</translation>
        </message>
        <message numerus="yes">
            <source>deletion of %Ln row(s)</source>
            <translation>
                <numerusform>deletion of %Ln row</numerusform>
                <numerusform>deletion of %Ln rows</numerusform>
                <numerusform>deletion of %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} was added.</source>
            <translation>{number} was added.</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>As the company</source>
            <translation>As the company</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>By post</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>E-invoice only</translation>
        </message>
        <message>
            <source>E-invoice, else e-mail</source>
            <translation>E-invoice, else e-mail</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>E-mail and e-invoice</source>
            <translation>E-mail and e-invoice</translation>
        </message>
        <message>
            <source>E-mail only</source>
            <translation>E-mail only</translation>
        </message>
        <message>
            <source>Invoice by post</source>
            <translation>Invoice by post</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>One merged PDF</source>
            <translation>One merged PDF</translation>
        </message>
        <message>
            <source>Organisation no.</source>
            <translation>Organisation no.</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Packing</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postal address</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Required attachments</source>
            <translation>Required attachments</translation>
        </message>
        <message>
            <source>Separate files</source>
            <translation>Separate files</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>XML and PDF</source>
            <translation>XML and PDF</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>E-mail distribution list</source>
            <translation>E-mail distribution list</translation>
        </message>
        <message>
            <source>Import a list, or add the first one (Ctrl+N).</source>
            <translation>Import a list, or add the first one (Ctrl+N).</translation>
        </message>
        <message>
            <source>No addresses yet.</source>
            <translation>No addresses yet.</translation>
        </message>
        <message>
            <source>No customer was found.</source>
            <translation>No customer was found.</translation>
        </message>
        <message>
            <source>No customers yet.</source>
            <translation>No customers yet.</translation>
        </message>
        <message>
            <source>No row was found.</source>
            <translation>No row was found.</translation>
        </message>
        <message>
            <source>Try fewer letters or figures.</source>
            <translation>Try fewer letters or figures.</translation>
        </message>
    </context>
    <context>
        <name>RemedyPanel</name>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}.</source>
            <translation>
                <numerusform>%n invoice came back from {address}.</numerusform>
                <numerusform>%n invoices came back from {address}.</numerusform>
                <numerusform>%n invoices came back from {address}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Ask the customer where their mail goes now, then send all of them there in one go.</translation>
        </message>
        <message>
            <source>By {channel} to {address}, {day}:</source>
            <translation>Prin {channel} către {address}, {day}:</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Alegeți un rând de mai sus pentru a vedea ce se poate face.</translation>
        </message>
        <message>
            <source>Choose a line below to see what can be done.</source>
            <translation>Choose a line below to see what can be done.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Eliberează</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Precizați ce conține…</translation>
        </message>
        <message>
            <source>Send all to another address…</source>
            <translation>Send all to another address…</translation>
        </message>
        <message>
            <source>Send to another address…</source>
            <translation>Trimite la altă adresă…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Fișierul a fost păstrat, nimic din el nu s-a trimis. Generați-l din nou în sistemul de gestiune sau eliminați-l.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Mail (*.eml *.mbox)</source>
            <translation>Mail (*.eml *.mbox)</translation>
        </message>
        <message>
            <source>Read reports</source>
            <translation>Read reports</translation>
        </message>
        <message>
            <source>{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that.</source>
            <translation>{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that.</translation>
        </message>
    </context>
    <context>
        <name>ReportsDialog</name>
        <message numerus="yes">
            <source>%n arrived.</source>
            <translation>
                <numerusform>%n arrived.</numerusform>
                <numerusform>%n arrived.</numerusform>
                <numerusform>%n arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed nothing, for the reasons below.</source>
            <translation>
                <numerusform>%n changed nothing, for the reason below.</numerusform>
                <numerusform>%n changed nothing, for the reasons below.</numerusform>
                <numerusform>%n changed nothing, for the reasons below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n could not be read.</numerusform>
                <numerusform>%n could not be read.</numerusform>
                <numerusform>%n could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read.</source>
            <translation>
                <numerusform>%n file read.</numerusform>
                <numerusform>%n files read.</numerusform>
                <numerusform>%n files read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back and stand under Needs attention.</source>
            <translation>
                <numerusform>%n invoice came back and stands under Needs attention.</numerusform>
                <numerusform>%n invoices came back and stand under Needs attention.</numerusform>
                <numerusform>%n invoices came back and stand under Needs attention.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show the invoice</source>
            <translation>&amp;Show the invoice</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Came back</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Files read</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Not read</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Nothing changed</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message numerus="yes">
            <source>Reading: {done} of %n file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Reading: {done} of %n file. The file stays where it is.</numerusform>
                <numerusform>Reading: {done} of %n files. The files stay where they are.</numerusform>
                <numerusform>Reading: {done} of %n files. The files stay where they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports of mail that came back</source>
            <translation>Reports of mail that came back</translation>
        </message>
        <message>
            <source>The rest was not read: {reason}</source>
            <translation>The rest was not read: {reason}</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <source>What the reports came to</source>
            <translation>What the reports came to</translation>
        </message>
    </context>
    <context>
        <name>ResendAllDialog</name>
        <message numerus="yes">
            <source>%n in all.</source>
            <translation>
                <numerusform>%n in all.</numerusform>
                <numerusform>%n in all.</numerusform>
                <numerusform>%n in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}. They are sent again as they were.</source>
            <translation>
                <numerusform>%n invoice came back from {address}. It is sent again as it was.</numerusform>
                <numerusform>%n invoices came back from {address}. They are sent again as they were.</numerusform>
                <numerusform>%n invoices came back from {address}. They are sent again as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent again to {address}.</source>
            <translation>
                <numerusform>%n invoice sent again to {address}.</numerusform>
                <numerusform>%n invoices sent again to {address}.</numerusform>
                <numerusform>%n invoices sent again to {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, for the reasons below.</source>
            <translation>
                <numerusform>%n left out, for the reason below.</numerusform>
                <numerusform>%n left out, for the reasons below.</numerusform>
                <numerusform>%n left out, for the reasons below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than are listed here.</source>
            <translation>
                <numerusform>%n more than is listed here.</numerusform>
                <numerusform>%n more than are listed here.</numerusform>
                <numerusform>%n more than are listed here.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>&amp;Send all</source>
            <translation>&amp;Send all</translation>
        </message>
        <message numerus="yes">
            <source>Also &amp;save for these %n customers</source>
            <translation>
                <numerusform>Also &amp;save for this customer</numerusform>
                <numerusform>Also &amp;save for these %n customers</numerusform>
                <numerusform>Also &amp;save for these %n customers</numerusform>
            </translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>Also &amp;save for this customer (no customer number is known)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>Also &amp;save for this customer ({customer})</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Being sent…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Invoices that came back</source>
            <translation>Invoices that came back</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>New a&amp;ddress</source>
            <translation>New a&amp;ddress</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Send all to another address</source>
            <translation>Send all to another address</translation>
        </message>
        <message>
            <source>The register says the new address from now on.</source>
            <translation>The register says the new address from now on.</translation>
        </message>
        <message>
            <source>The register was not changed.</source>
            <translation>The register was not changed.</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Why it was left out</translation>
        </message>
        <message>
            <source>the new address</source>
            <translation>the new address</translation>
        </message>
    </context>
    <context>
        <name>ResendDialog</name>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Canal</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motiv</translation>
        </message>
        <message>
            <source>&amp;Send again</source>
            <translation>&amp;Trimite din nou</translation>
        </message>
        <message>
            <source>A new delivery takes the place of the one by {channel} to {address}.</source>
            <translation>O livrare nouă o înlocuiește pe cea prin {channel} către {address}.</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresă</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>Also &amp;save for this customer (no customer number is known)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>Also &amp;save for this customer ({customer})</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Trimite din nou</translation>
        </message>
        <message>
            <source>The recipient may then have it twice.</source>
            <translation>Destinatarul o poate avea atunci de două ori.</translation>
        </message>
        <message>
            <source>as the invoice says, if left empty</source>
            <translation>ca pe factură, dacă rămâne gol</translation>
        </message>
    </context>
    <context>
        <name>SaidField</name>
        <message>
            <source>That is too much: the field takes {limit} characters.</source>
            <translation>That is too much: the field takes {limit} characters.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Căutare</translation>
        </message>
        <message>
            <source>Search number, customer, reference… (Ctrl+K)</source>
            <translation>Caută număr, client, referință… (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>kept; type to change it</source>
            <translation>kept; type to change it</translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>Se depune %n factură…</numerusform>
                <numerusform>Se depun %n facturi…</numerusform>
                <numerusform>Se depun %n de facturi…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) need(s) attention</source>
            <translation>
                <numerusform>%n factură necesită atenție</numerusform>
                <numerusform>%n facturi necesită atenție</numerusform>
                <numerusform>%n de facturi necesită atenție</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent: {delivered} delivered, {accepted} accepted.</source>
            <translation>
                <numerusform>%n factură trimisă: {delivered} livrate, {accepted} acceptate.</numerusform>
                <numerusform>%n facturi trimise: {delivered} livrate, {accepted} acceptate.</numerusform>
                <numerusform>%n de facturi trimise: {delivered} livrate, {accepted} acceptate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) will be sent in {seconds} s.</source>
            <translation>
                <numerusform>%n factură va fi trimisă în {seconds} s.</numerusform>
                <numerusform>%n facturi vor fi trimise în {seconds} s.</numerusform>
                <numerusform>%n de facturi vor fi trimise în {seconds} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n trimisă</numerusform>
                <numerusform>%n trimise</numerusform>
                <numerusform>%n trimise</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Receipt…</source>
            <translation>&amp;Confirmare…</translation>
        </message>
        <message>
            <source>&amp;Stop the rest</source>
            <translation>&amp;Oprește restul</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Î&amp;ncearcă din nou</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>An&amp;ulează</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Se retrage…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Închide rândul</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Trimitere</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %n invoice(s)</source>
            <translation>
                <numerusform>Trimitere: {done} din %n factură</numerusform>
                <numerusform>Trimitere: {done} din %n facturi</numerusform>
                <numerusform>Trimitere: {done} din %n de facturi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) wait again as before.</source>
            <translation>
                <numerusform>Retras: %n factură așteaptă din nou ca înainte.</numerusform>
                <numerusform>Retras: %n facturi așteaptă din nou ca înainte.</numerusform>
                <numerusform>Retras: %n de facturi așteaptă din nou ca înainte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The send is being prepared…</source>
            <translation>Trimiterea se pregătește…</translation>
        </message>
    </context>
    <context>
        <name>SendToClientDialog</name>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Send</translation>
        </message>
        <message>
            <source>Being handed in…</source>
            <translation>Being handed in…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close without sending?</source>
            <translation>Close without sending?</translation>
        </message>
        <message>
            <source>E-mail &amp;settings…</source>
            <translation>E-mail &amp;settings…</translation>
        </message>
        <message>
            <source>I mean to send this &amp;number a second time</source>
            <translation>I mean to send this &amp;number a second time</translation>
        </message>
        <message>
            <source>It is sent once the files have reached the gateway.</source>
            <translation>It is sent once the files have reached the gateway.</translation>
        </message>
        <message>
            <source>It is sent once the message has been checked.</source>
            <translation>It is sent once the message has been checked.</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Send (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Send a&amp;gain…</translation>
        </message>
        <message>
            <source>Send to client</source>
            <translation>Send to client</translation>
        </message>
        <message>
            <source>Send to client: invoice {number} · {customer}</source>
            <translation>Send to client: invoice {number} · {customer}</translation>
        </message>
        <message>
            <source>What you wrote in the message is lost.</source>
            <translation>What you wrote in the message is lost.</translation>
        </message>
    </context>
    <context>
        <name>SendingView</name>
        <message>
            <source>Nothing is being sent.</source>
            <translation>Nu se trimite nimic.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>În curs de trimitere</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retrage</translation>
        </message>
        <message>
            <source>Takes the chosen invoices back, as far as they have not begun.</source>
            <translation>Retrage facturile alese, dacă nu au început.</translation>
        </message>
        <message>
            <source>What you send is listed here until it has arrived.</source>
            <translation>Ce trimiteți apare aici până ajunge.</translation>
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Choose files or invoices under Files waiting and press Send selected (Ctrl+Enter).</source>
            <translation>Alegeți fișiere sau facturi la Fișiere în așteptare și apăsați Trimite selecția (Ctrl+Enter).</translation>
        </message>
        <message>
            <source>No sent invoice was found.</source>
            <translation>Nu s-a găsit nicio factură trimisă.</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Facturi trimise</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Încercați mai puține litere sau ștergeți filtrele.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>Un PDF fără date nu poate fi trimis ca factură electronică.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>A customer number has at most {limit} characters and no control characters.</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>A line for each: number, address and reason</translation>
        </message>
        <message>
            <source>A name or number has no control characters.</source>
            <translation>A name or number has no control characters.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>O pagină de {found} mm se micșorează ca să încapă pe hârtie.</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>All this came back from {address}. Say why it is sent there once more.</translation>
        </message>
        <message>
            <source>An attachment that you chose is no longer there. Look at the attachments again.</source>
            <translation>An attachment that you chose is no longer there. Look at the attachments again.</translation>
        </message>
        <message>
            <source>An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice.</source>
            <translation>O factură cu numărul {number} de la același vânzător a mai venit. Aveți grijă să nu fie trimisă de două ori.</translation>
        </message>
        <message>
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>O altă factură cu numărul {number} de la același vânzător a fost trimisă. Trimiteți-o pe aceasta doar dacă vreți să o trimiteți a doua oară.</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>At most {limit} addresses go in one row.</translation>
        </message>
        <message>
            <source>Attachments are switched off for this company. Ask {whom}.</source>
            <translation>Atașamentele sunt dezactivate pentru această firmă. Întrebați {whom}.</translation>
        </message>
        <message>
            <source>Attachments cannot be put into this invoice: {reason}.</source>
            <translation>În această factură nu se pot pune atașamente: {reason}.</translation>
        </message>
        <message>
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect este deja deschis pe acest calculator, cu aceleași date. Folosiți acea fereastră.</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Customer number {number} is in the list already. Change that row.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in row {row} already.</source>
            <translation>Customer number {number} stands in row {row} already.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice nu are loc pentru atașamente. Trimiteți factura prin e-mail sau tipărită, ori fără ele.</translation>
        </message>
        <message>
            <source>Give just one address: what is sent again goes to one recipient.</source>
            <translation>Give just one address: what is sent again goes to one recipient.</translation>
        </message>
        <message>
            <source>Give the recipient's electronic address, such as 0088:7300010000001.</source>
            <translation>Indicați adresa electronică a destinatarului, de exemplu 0088:7300010000001.</translation>
        </message>
        <message>
            <source>Handing over begins.</source>
            <translation>Predarea începe.</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>How many invoices came back</translation>
        </message>
        <message>
            <source>Invoice {number} came back more than once; it goes again once.</source>
            <translation>Invoice {number} came back more than once; it goes again once.</translation>
        </message>
        <message>
            <source>Invoice {number} is on its way already.</source>
            <translation>Factura {number} este deja pe drum.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent already. To send it once more, use Send again.</source>
            <translation>Factura {number} a fost deja trimisă. Pentru a o trimite încă o dată, folosiți Trimite din nou.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent and needs attention. Look there what helps.</source>
            <translation>Factura {number} a fost trimisă și necesită atenție. Vedeți acolo ce ajută.</translation>
        </message>
        <message>
            <source>Invoice {number} went to that address by another delivery, so it stays.</source>
            <translation>Invoice {number} went to that address by another delivery, so it stays.</translation>
        </message>
        <message>
            <source>It came back from {address}. Say why it is sent there once more.</source>
            <translation>It came back from {address}. Say why it is sent there once more.</translation>
        </message>
        <message>
            <source>It has too many parts to be a report.</source>
            <translation>It has too many parts to be a report.</translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>It is a complaint about a mail, which says nothing about delivery.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>It is a receipt for reading, which says nothing about delivery.</translation>
        </message>
        <message>
            <source>It is about no mail that this company sent.</source>
            <translation>It is about no mail that this company sent.</translation>
        </message>
        <message>
            <source>It is about {address}, but that mail went to {other}.</source>
            <translation>It is about {address}, but that mail went to {other}.</translation>
        </message>
        <message>
            <source>It is an automatic reply, such as out of office, and no report about delivery.</source>
            <translation>It is an automatic reply, such as out of office, and no report about delivery.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but no address that failed.</source>
            <translation>It names a mail of ours, but no address that failed.</translation>
        </message>
        <message>
            <source>It names more than one mail of ours, so it is not clear which came back.</source>
            <translation>It names more than one mail of ours, so it is not clear which came back.</translation>
        </message>
        <message>
            <source>It names no mail of ours.</source>
            <translation>It names no mail of ours.</translation>
        </message>
        <message>
            <source>It reached {address}: {detail}</source>
            <translation>It reached {address}: {detail}</translation>
        </message>
        <message>
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>S-a modificat între timp. Verificați din nou, apoi modificați.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>A fost predată și nu a venit răspuns, iar cealaltă parte nu poate fi întrebată. Întrebați destinatarul dacă a ajuns, apoi trimiteți din nou sau lăsați așa.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>It was known already: the mail to {address} is {state}.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Its action is “{action}”, which decides nothing.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Its parts are nested too deeply for a report.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Its structure cannot be read.</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Line {line}: there is no variable “{name}”.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Nu se pot prelua mai mult de {limit} MB. Nimic nu s-a păstrat.</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Nu a venit răspuns, iar cealaltă parte nu o are.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Niciun canal nu ajunge la acest client. Alegeți unul pentru această trimitere.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Nu este configurat niciun furnizor de facturi electronice. Un administrator îl alege în setări.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Nu este configurat niciun server de e-mail. Un administrator îl introduce în setări, la Server de e-mail.</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Nu este configurat niciun dosar de tipărire. Un administrator îl alege în setări, la Tipărire.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Nu aveți nicio firmă pentru care să trimiteți. Întrebați administratorul.</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Nothing that came back from this address waits any more. It may have been sent again already.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Nu s-a ales nimic. Alegeți fișiere sau facturi de trimis.</translation>
        </message>
        <message>
            <source>One message goes to at most {limit} addresses; these are {count}.</source>
            <translation>One message goes to at most {limit} addresses; these are {count}.</translation>
        </message>
        <message>
            <source>One of its header lines is too long for a report.</source>
            <translation>One of its header lines is too long for a report.</translation>
        </message>
        <message>
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Doar un administrator poate modifica această setare. Întrebați {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Only an administrator may try another mail server.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Only one address per customer is allowed by your company's settings.</translation>
        </message>
        <message>
            <source>Released by a person.</source>
            <translation>Eliberată manual.</translation>
        </message>
        <message>
            <source>Replies go to one address. Choose which.</source>
            <translation>Replies go to one address. Choose which.</translation>
        </message>
        <message>
            <source>Replies may not go to {address}. An administrator can allow it in the settings under E-mail.</source>
            <translation>Replies may not go to {address}. An administrator can allow it in the settings under E-mail.</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Trimisă din nou.</translation>
        </message>
        <message>
            <source>Sent again: {reason}</source>
            <translation>Trimisă din nou: {reason}</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Trimisă cu Trimite selecția.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Signed in as {user}.</translation>
        </message>
        <message>
            <source>Something of this file was sent, so it stays. Nothing was deleted.</source>
            <translation>Ceva din acest fișier a fost trimis, deci rămâne. Nimic nu s-a șters.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. Nothing was lost; please try once more.</source>
            <translation>În program s-a întâmplat ceva neașteptat. Nimic nu s-a pierdut; încercați încă o dată.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Cu acest fișier s-a întâmplat ceva neașteptat.</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Ceva nu a mers în gateway. Nimic din această cerere nu s-a păstrat; jurnalul lui spune mai mult.</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Retrasă înainte de a începe.</translation>
        </message>
        <message>
            <source>Taken back by a person.</source>
            <translation>Retrasă manual.</translation>
        </message>
        <message>
            <source>The Excel file has no sheet with cells.</source>
            <translation>The Excel file has no sheet with cells.</translation>
        </message>
        <message>
            <source>The Excel file holds definitions that Excel never writes.</source>
            <translation>The Excel file holds definitions that Excel never writes.</translation>
        </message>
        <message>
            <source>The Excel file is damaged. Open it in Excel and save it anew.</source>
            <translation>The Excel file is damaged. Open it in Excel and save it anew.</translation>
        </message>
        <message>
            <source>The Excel file is protected with a password.</source>
            <translation>The Excel file is protected with a password.</translation>
        </message>
        <message>
            <source>The Excel file is too large when it is unpacked. Split the list.</source>
            <translation>The Excel file is too large when it is unpacked. Split the list.</translation>
        </message>
        <message>
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>PDF-ul nu poate fi afișat: este deteriorat sau protejat.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>PDF-ul este deteriorat și nu poate fi deschis. Generați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>PDF-ul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>XML-ul conține o declarație de tip de document (DOCTYPE), care nu se acceptă niciodată. Sistemul de gestiune trebuie să scrie fișierul fără ea.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>The address of the recipient's page, empty when the invoice is attached</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>The address to write to with questions</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Suma nu are monedă.</translation>
        </message>
        <message>
            <source>The archive holds no files.</source>
            <translation>Arhiva nu conține fișiere.</translation>
        </message>
        <message>
            <source>The archive holds no invoices.</source>
            <translation>Arhiva nu conține facturi.</translation>
        </message>
        <message>
            <source>The archive is damaged or cut off. Make it or fetch it again.</source>
            <translation>Arhiva este deteriorată sau trunchiată. Creați-o sau descărcați-o din nou.</translation>
        </message>
        <message>
            <source>The archive is protected with a password. Make it without one.</source>
            <translation>Arhiva este protejată cu parolă. Creați-o fără.</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Atașamentele sunt prea multe sau prea mari împreună ({size} MB).</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Calculatorul este prea ocupat pentru a verifica fișierul. Încercați din nou.</translation>
        </message>
        <message>
            <source>The connection is safe ({version}).</source>
            <translation>The connection is safe ({version}).</translation>
        </message>
        <message>
            <source>The connection is safe.</source>
            <translation>The connection is safe.</translation>
        </message>
        <message>
            <source>The connection to the gateway is not secure: its certificate is not trusted.</source>
            <translation>Conexiunea la gateway nu este sigură: certificatul lui nu este de încredere.</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost after the mail was handed over and before it answered.</source>
            <translation>Conexiunea la serverul de e-mail s-a pierdut după predarea mesajului și înainte de răspuns.</translation>
        </message>
        <message>
            <source>The connection to the printer was lost before it answered.</source>
            <translation>Conexiunea cu imprimanta s-a pierdut înainte să răspundă.</translation>
        </message>
        <message>
            <source>The connection was lost before the network answered.</source>
            <translation>Conexiunea s-a pierdut înainte ca rețeaua să răspundă.</translation>
        </message>
        <message>
            <source>The customer has no electronic address for e-invoices. Choose another channel.</source>
            <translation>Clientul nu are adresă electronică pentru facturi electronice. Alegeți alt canal.</translation>
        </message>
        <message>
            <source>The customer number is missing.</source>
            <translation>The customer number is missing.</translation>
        </message>
        <message>
            <source>The customer's name on the invoice</source>
            <translation>The customer's name on the invoice</translation>
        </message>
        <message>
            <source>The customer's number</source>
            <translation>The customer's number</translation>
        </message>
        <message>
            <source>The delivery is still under way. Take it back first, or wait.</source>
            <translation>Livrarea este încă în curs. Retrageți-o mai întâi sau așteptați.</translation>
        </message>
        <message>
            <source>The department from the settings</source>
            <translation>The department from the settings</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Discul este plin, deci {name} nu a fost preluat. Fișierul este neatins: eliberați spațiu și adăugați-l din nou.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Documentul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>The e-mail address is missing.</translation>
        </message>
        <message>
            <source>The file breaks off before its end. Fetch or write the whole file again.</source>
            <translation>Fișierul se întrerupe înainte de sfârșit. Descărcați sau scrieți din nou tot fișierul.</translation>
        </message>
        <message>
            <source>The file breaks off in line {line}, before its end. Fetch or write the whole file again.</source>
            <translation>Fișierul se întrerupe la linia {line}, înainte de sfârșit. Descărcați sau scrieți din nou tot fișierul.</translation>
        </message>
        <message>
            <source>The file came inside the invoice and belongs to it; it stays.</source>
            <translation>Fișierul a venit în factură și îi aparține; rămâne.</translation>
        </message>
        <message>
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Fișierul nu a putut fi verificat în {seconds} secunde; este deteriorat sau făcut să dăuneze.</translation>
        </message>
        <message>
            <source>The file could not be stored ({cause}). Nothing was kept; free some room.</source>
            <translation>Fișierul nu a putut fi stocat ({cause}). Nimic nu s-a păstrat; eliberați spațiu.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Fișierul are {size} MB; limita este {limit} MB.</translation>
        </message>
        <message>
            <source>The file holds attachments only (ObjectEnvelope) and no invoice that they belong to.</source>
            <translation>Fișierul conține doar atașamente (ObjectEnvelope) și nicio factură căreia să îi aparțină.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Fișierul este XML, dar nu conține nicio factură într-un format cunoscut (începe cu „{root}”).</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Fișierul este o pagină web (HTML), nu o factură.</translation>
        </message>
        <message>
            <source>The file is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.</source>
            <translation>The file is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Fișierul este deteriorat: face cititorul să eșueze.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Fișierul este gol.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed.</source>
            <translation>The file is empty. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file is neither XML nor anything else that invoices are read from.</source>
            <translation>Fișierul nu este nici XML, nici altceva din care se citesc facturi.</translation>
        </message>
        <message>
            <source>The file is no Excel file. Save the list as .xlsx or as CSV.</source>
            <translation>The file is no Excel file. Save the list as .xlsx or as CSV.</translation>
        </message>
        <message>
            <source>The file is no table. Save the list as CSV or as .xlsx.</source>
            <translation>The file is no table. Save the list as CSV or as .xlsx.</translation>
        </message>
        <message>
            <source>The file is no text. Save the list as CSV or as .xlsx.</source>
            <translation>The file is no text. Save the list as CSV or as .xlsx.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Fișierul nu este XML bine format: linia {line}, coloana {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Fișierul ocupă mai multă memorie decât este permis unui document.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Fișierul {name} nu poate fi citit.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read. Check that it is still there.</source>
            <translation>Fișierul {name} nu poate fi citit. Verificați dacă mai există.</translation>
        </message>
        <message>
            <source>The file {name} is still being written. Try again in a moment.</source>
            <translation>Fișierul {name} este încă în scriere. Încercați din nou peste o clipă.</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</translation>
        </message>
        <message>
            <source>The gateway answered with error {status}.</source>
            <translation>Gateway-ul a răspuns cu eroarea {status}.</translation>
        </message>
        <message>
            <source>The gateway does not answer. Nothing was lost; the program goes on when it is back.</source>
            <translation>Gateway-ul nu răspunde. Nimic nu s-a pierdut; programul continuă când revine.</translation>
        </message>
        <message>
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Gateway-ul are pentru {name} alte date decât cele trimise.</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Gateway-ul de pe acest calculator încă pornește. Așteptați o clipă.</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Factura nu își numește cumpărătorul.</translation>
        </message>
        <message>
            <source>The invoice has no customer number, so no address can be saved for it.</source>
            <translation>The invoice has no customer number, so no address can be saved for it.</translation>
        </message>
        <message>
            <source>The invoice has no number. Have the business system give it one.</source>
            <translation>Factura nu are număr. Sistemul de gestiune trebuie să îi dea unul.</translation>
        </message>
        <message>
            <source>The invoice has no readable amount to pay.</source>
            <translation>Factura nu are o sumă de plată lizibilă.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Factura este pe drum sau a fost trimisă; atașamentele rămân cum sunt.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({name}) that is not in the file.</source>
            <translation>Factura numește un atașament ({name}) care nu este în fișier.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Factura a ajuns în sistemul destinatarului.</translation>
        </message>
        <message>
            <source>The invoice's date</source>
            <translation>The invoice's date</translation>
        </message>
        <message>
            <source>The invoice's number</source>
            <translation>The invoice's number</translation>
        </message>
        <message>
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Copia păstrată a fișierului {name} este deteriorată. Adăugați fișierul încă o dată.</translation>
        </message>
        <message>
            <source>The last day of payment</source>
            <translation>The last day of payment</translation>
        </message>
        <message>
            <source>The letter came back: it could not be delivered at this address. Send it another way.</source>
            <translation>Scrisoarea s-a întors: nu a putut fi livrată la această adresă. Trimiteți-o altfel.</translation>
        </message>
        <message>
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>The letters of the file cannot be read. Save it as CSV in UTF-8.</translation>
        </message>
        <message>
            <source>The mail does not match its invoice, so it was not sent. Please report this.</source>
            <translation>E-mailul nu corespunde facturii, deci nu a fost trimis. Vă rugăm să raportați.</translation>
        </message>
        <message>
            <source>The mail gets {size} MB large; not every mail server takes that.</source>
            <translation>E-mailul ajunge la {size} MB; nu orice server de e-mail îl primește.</translation>
        </message>
        <message>
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>Serverul de e-mail a întrerupt înainte de predarea mesajului: {cause}.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {code} {answer}</source>
            <translation>Serverul de e-mail a refuzat mesajul: {code} {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>Serverul de e-mail {host} nu este accesibil: {cause}.</translation>
        </message>
        <message>
            <source>The mail server {host} refused the access token.</source>
            <translation>Serverul de e-mail {host} a refuzat tokenul de acces.</translation>
        </message>
        <message>
            <source>The mail server {host} refused the user name or the password.</source>
            <translation>Serverul de e-mail {host} a refuzat numele de utilizator sau parola.</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>Parola serverului de e-mail nu este cunoscută aici. Introduceți-o din nou în setări.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: there is no such address ({detail}). Send it to another one.</source>
            <translation>E-mailul către {address} s-a întors: adresa nu există ({detail}). Trimiteți la alta.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: {detail}</source>
            <translation>E-mailul către {address} s-a întors: {detail}</translation>
        </message>
        <message>
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Numele spune PDF, dar conținutul este altceva. Exportați fișierul din nou.</translation>
        </message>
        <message>
            <source>The names of the attached files, apart by commas</source>
            <translation>The names of the attached files, apart by commas</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Rețeaua nu este accesibilă.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Rețeaua nu a răspuns la timp.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Rețeaua este ocupată și cere o nouă încercare.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Rețeaua a refuzat factura: destinatarul nu o primește.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Nota are {length} caractere; limita este {limit}.</translation>
        </message>
        <message>
            <source>The other side does not have it: it goes now.</source>
            <translation>Cealaltă parte nu o are: pleacă acum.</translation>
        </message>
        <message>
            <source>The other side has it: it had arrived without an answer.</source>
            <translation>Cealaltă parte o are: ajunsese fără răspuns.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Imaginea nu poate fi afișată: este deteriorată.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Imaginea are prea mulți pixeli pentru a fi afișată.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Imaginea are {width} × {height} pixeli, mai mult decât se poate prelucra. Salvați-o la o mărime mai mică.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Rețeaua de exercițiu a preluat factura.</translation>
        </message>
        <message>
            <source>The print file and its job ticket were put into the folder.</source>
            <translation>Fișierul de tipărire și fișa lui au fost puse în dosar.</translation>
        </message>
        <message>
            <source>The print folder cannot be reached.</source>
            <translation>Dosarul de tipărire nu este accesibil.</translation>
        </message>
        <message>
            <source>The print folder cannot be written to ({cause}). Check the folder.</source>
            <translation>În dosarul de tipărire nu se poate scrie ({cause}). Verificați dosarul.</translation>
        </message>
        <message>
            <source>The print house refused the job: the address is not whole.</source>
            <translation>Tipografia a refuzat lucrarea: adresa este incompletă.</translation>
        </message>
        <message>
            <source>The printer did not answer in time.</source>
            <translation>Imprimanta nu a răspuns la timp.</translation>
        </message>
        <message>
            <source>The printer is busy and asks to come again.</source>
            <translation>Imprimanta este ocupată și cere o nouă încercare.</translation>
        </message>
        <message>
            <source>The program cannot follow what the gateway does. It tries again.</source>
            <translation>Programul nu poate urmări gateway-ul. Încearcă din nou.</translation>
        </message>
        <message>
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Programul nu poate scrie în propriul dosar ({cause}), deci {name} nu a fost preluat. Fișierul este neatins.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Programul s-a încheiat în timpul predării; cealaltă parte este întrebată.</translation>
        </message>
        <message>
            <source>The recipient's system sent the invoice back. Ask the recipient what is wrong with it.</source>
            <translation>Sistemul destinatarului a trimis factura înapoi. Întrebați destinatarul ce este greșit.</translation>
        </message>
        <message>
            <source>The recipient's system takes nothing at the moment. Ask the recipient, then send again.</source>
            <translation>Sistemul destinatarului nu primește nimic acum. Întrebați destinatarul, apoi trimiteți din nou.</translation>
        </message>
        <message>
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>The registers have other addresses for customer {number}. Change the address there.</translation>
        </message>
        <message>
            <source>The sender's name from the settings, else the seller on the invoice</source>
            <translation>The sender's name from the settings, else the seller on the invoice</translation>
        </message>
        <message>
            <source>The server took the message: {answer}</source>
            <translation>The server took the message: {answer}</translation>
        </message>
        <message>
            <source>The template cannot be filled in for this invoice: {reason}</source>
            <translation>The template cannot be filled in for this invoice: {reason}</translation>
        </message>
        <message>
            <source>The template makes a text over {limit} characters.</source>
            <translation>The template makes a text over {limit} characters.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>The template takes too long. Does it repeat something endlessly?</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Încărcarea a fost anulată. Fișierul de pe acest calculator este neatins.</translation>
        </message>
        <message>
            <source>The value of {field} is not one that is known, or is too long.</source>
            <translation>The value of {field} is not one that is known, or is too long.</translation>
        </message>
        <message>
            <source>The watched folder {folder} cannot be read ({cause}). It is tried again.</source>
            <translation>Dosarul urmărit {folder} nu poate fi citit ({cause}). Se încearcă din nou.</translation>
        </message>
        <message>
            <source>The word for invoice or credit note, in the template's language</source>
            <translation>The word for invoice or credit note, in the template's language</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>There is a customer with the number {number} already.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Pentru acest client nu există adresă de e-mail.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>There is no e-mail address in To. Enter one.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>There is no new address to save. Enter one, or send without saving.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Pentru acest fel de fișier nu există previzualizare.</translation>
        </message>
        <message>
            <source>This customer wants a document of the type {document_type} with every invoice. Add it first.</source>
            <translation>This customer wants a document of the type {document_type} with every invoice. Add it first.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Această livrare a fost deja retrimisă; vedeți-o pe cea nouă.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>This file holds no mail. Hand the report in as .eml, as mbox or as text.</translation>
        </message>
        <message>
            <source>This has begun and may have arrived, so it cannot be taken back.</source>
            <translation>Aceasta a început și poate a ajuns, deci nu poate fi retrasă.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>This import was taken back already.</translation>
        </message>
        <message>
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Această factură este un PDF fără date și nu poate fi trimisă ca factură electronică.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</translation>
        </message>
        <message>
            <source>This is too long to be kept. Please make it shorter.</source>
            <translation>This is too long to be kept. Please make it shorter.</translation>
        </message>
        <message>
            <source>This may have arrived already. Say why it is sent once more.</source>
            <translation>Aceasta poate a ajuns deja. Spuneți de ce se trimite încă o dată.</translation>
        </message>
        <message>
            <source>This may have arrived, so it is not sent again as it is. Ask the recipient, then use Send again.</source>
            <translation>Aceasta poate a ajuns, deci nu se retrimite ca atare. Întrebați destinatarul, apoi folosiți Trimite din nou.</translation>
        </message>
        <message>
            <source>Tried again by a person.</source>
            <translation>Reîncercată manual.</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>True for a credit note</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>What is to be paid, with its currency</translation>
        </message>
        <message>
            <source>Without TLS.</source>
            <translation>Without TLS.</translation>
        </message>
        <message>
            <source>Without sign-in.</source>
            <translation>Without sign-in.</translation>
        </message>
        <message>
            <source>You chose this channel for this send.</source>
            <translation>Ați ales acest canal pentru această trimitere.</translation>
        </message>
        <message>
            <source>You may look, not change anything. Ask the administrator for the role of a clerk.</source>
            <translation>Puteți vedea, dar nu modifica. Cereți administratorului rolul de operator.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} answers.</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} could not be saved there ({cause}). Choose another place.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>“{address}” is not an e-mail address.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>“{address}” is not an e-mail address: its domain has no dot.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}</source>
            <translation>“{address}” is not an e-mail address: {cause}</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>“{address}…” is too long for an e-mail address.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>“{text}” is no document type.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>Bounces</source>
            <translation>Bounces</translation>
        </message>
        <message>
            <source>Company and sending</source>
            <translation>Firmă și trimitere</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Server de e-mail</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tipărire</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Somebody else changed the settings meanwhile. They are shown as they are now.</source>
            <translation>Altcineva a modificat între timp setările. Sunt afișate așa cum sunt acum.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Acest calculator</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Only an administrator can change this. Ask your administrator.</source>
            <translation>Doar un administrator poate modifica asta. Întrebați administratorul.</translation>
        </message>
        <message>
            <source>Only an administrator can change this. Ask {contact}.</source>
            <translation>Doar un administrator poate modifica asta. Întrebați {contact}.</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Invoice {number}</source>
            <translation>Factura {number}</translation>
        </message>
    </context>
    <context>
        <name>SignInFields</name>
        <message>
            <source>&amp;Refresh token</source>
            <translation>&amp;Refresh token</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;User name</translation>
        </message>
        <message>
            <source>Access token from a command (XOAUTH2)</source>
            <translation>Access token from a command (XOAUTH2)</translation>
        </message>
        <message>
            <source>Access token from the provider (XOAUTH2)</source>
            <translation>Access token from the provider (XOAUTH2)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Client &amp;ID</translation>
        </message>
        <message>
            <source>Client s&amp;ecret</source>
            <translation>Client s&amp;ecret</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Comman&amp;d</source>
            <translation>Comman&amp;d</translation>
        </message>
        <message>
            <source>Enter the client ID that the provider gave you.</source>
            <translation>Enter the client ID that the provider gave you.</translation>
        </message>
        <message>
            <source>Enter the command that gives the access token.</source>
            <translation>Enter the command that gives the access token.</translation>
        </message>
        <message>
            <source>Enter the refresh token that the provider gave you.</source>
            <translation>Enter the refresh token that the provider gave you.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;word</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Refresh token</translation>
        </message>
        <message>
            <source>Sc&amp;ope</source>
            <translation>Sc&amp;ope</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Secrets are kept in the key ring of the computer that sends, never in a file.</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Si&amp;gn in with</translation>
        </message>
        <message>
            <source>Signing in by access token needs the user name of the mailbox.</source>
            <translation>Signing in by access token needs the user name of the mailbox.</translation>
        </message>
        <message>
            <source>The token address begins with https://.</source>
            <translation>The token address begins with https://.</translation>
        </message>
        <message>
            <source>Token &amp;address</source>
            <translation>Token &amp;address</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Connected</source>
            <translation>Conectat</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Se conectează…</translation>
        </message>
        <message>
            <source>No connection; what you do is kept</source>
            <translation>Fără conexiune; ce faceți se păstrează</translation>
        </message>
        <message>
            <source>Practice mode</source>
            <translation>Mod exercițiu</translation>
        </message>
        <message>
            <source>as administrator</source>
            <translation>ca administrator</translation>
        </message>
        <message>
            <source>as clerk</source>
            <translation>ca operator</translation>
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
            <translation>&amp;Variables: double click or Enter puts one into the text</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Example</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Meaning</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>Su&amp;bject</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>The subject is empty.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>The text is empty.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters are the limit.</source>
            <translation>The text is too long: {limit} characters are the limit.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
    </context>
    <context>
        <name>TemplateFoot</name>
        <message>
            <source>&amp;Back to the program's text</source>
            <translation>&amp;Back to the program's text</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>Bring your own text back</source>
            <translation>Bring your own text back</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Save (Ctrl+S)</translation>
        </message>
    </context>
    <context>
        <name>TemplateKind</name>
        <message>
            <source>Message to the customer</source>
            <translation>Message to the customer</translation>
        </message>
        <message>
            <source>Notice of mail that came back</source>
            <translation>Notice of mail that came back</translation>
        </message>
    </context>
    <context>
        <name>TemplateList</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Message templates</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>the program's</source>
            <translation>the program's</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>your own</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreviewPane</name>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Invoice</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>How it reads</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>Search an invoice</source>
            <translation>Search an invoice</translation>
        </message>
        <message>
            <source>Search: number or customer</source>
            <translation>Search: number or customer</translation>
        </message>
        <message>
            <source>Subject as it will arrive</source>
            <translation>Subject as it will arrive</translation>
        </message>
        <message>
            <source>Text as it will arrive</source>
            <translation>Text as it will arrive</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Being saved…</source>
            <translation>Being saved…</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Message templates</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Somebody else changed this template meanwhile. Your words still stand here; Save puts them in place of theirs.</source>
            <translation>Somebody else changed this template meanwhile. Your words still stand here; Save puts them in place of theirs.</translation>
        </message>
        <message>
            <source>The template stays as it was saved last.</source>
            <translation>The template stays as it was saved last.</translation>
        </message>
        <message>
            <source>This is the program's text again.</source>
            <translation>This is the program's text again.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
        <message>
            <source>Throw away what you wrote?</source>
            <translation>Throw away what you wrote?</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>A hint that the invoice was seen; it does not say by whom.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referință: {reference}</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>The page for {address} was opened</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} către {address}: {state}</translation>
        </message>
    </context>
    <context>
        <name>TrialPanel</name>
        <message>
            <source>It is being tried…</source>
            <translation>It is being tried…</translation>
        </message>
        <message>
            <source>The server takes messages of up to {size}.</source>
            <translation>The server takes messages of up to {size}.</translation>
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
            <translation>Export mail that came back</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Saved as {name}.</translation>
        </message>
        <message>
            <source>The invoice that this message is about is not here any more.</source>
            <translation>The invoice that this message is about is not here any more.</translation>
        </message>
        <message>
            <source>came-back.xlsx</source>
            <translation>came-back.xlsx</translation>
        </message>
    </context>
    <context>
        <name>TroubleStrip</name>
        <message numerus="yes">
            <source>%n invoice(s) incomplete:</source>
            <translation>
                <numerusform>%n invoice incomplete:</numerusform>
                <numerusform>%n invoices incomplete:</numerusform>
                <numerusform>%n invoices incomplete:</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the next one</source>
            <translation>Go to the next one</translation>
        </message>
        <message>
            <source>What is incomplete</source>
            <translation>What is incomplete</translation>
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
                <numerusform>%Ln more row is not saved either.</numerusform>
                <numerusform>%Ln more rows are not saved either.</numerusform>
                <numerusform>%Ln more rows are not saved either.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Add it again</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>New row</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>{row} is not saved yet. Still missing: {what}.</source>
            <translation>{row} is not saved yet. Still missing: {what}.</translation>
        </message>
        <message>
            <source>{row} is not saved: {reason}</source>
            <translation>{row} is not saved: {reason}</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.</translation>
        </message>
        <message>
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} was deleted meanwhile by somebody else. You wrote {mine}.</translation>
        </message>
    </context>
    <context>
        <name>UploadPdfDialog</name>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Client</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>&amp;Scadență</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>E-m&amp;ail</translation>
        </message>
        <message>
            <source>&amp;Issued</source>
            <translation>Data &amp;emiterii</translation>
        </message>
        <message>
            <source>&amp;To pay</source>
            <translation>De &amp;plată</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>Î&amp;ncarcă</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monedă</translation>
        </message>
        <message>
            <source>Customer nu&amp;mber</source>
            <translation>Nu&amp;măr de client</translation>
        </message>
        <message>
            <source>Data of {name}</source>
            <translation>Datele fișierului {name}</translation>
        </message>
        <message>
            <source>Invoice n&amp;umber</source>
            <translation>N&amp;umărul facturii</translation>
        </message>
        <message>
            <source>It is a credit &amp;note</source>
            <translation>Este o &amp;notă de credit</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation>Mai lipsește: {what}</translation>
        </message>
        <message>
            <source>This PDF carries no data that the program can read. What does it say?</source>
            <translation>Acest PDF nu conține date pe care programul să le poată citi. Ce scrie în el?</translation>
        </message>
        <message>
            <source>the amount</source>
            <translation>suma</translation>
        </message>
        <message>
            <source>the customer</source>
            <translation>clientul</translation>
        </message>
        <message>
            <source>the invoice number</source>
            <translation>numărul facturii</translation>
        </message>
    </context>
    <context>
        <name>UploadStatus</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>încă %n</numerusform>
                <numerusform>încă %n</numerusform>
                <numerusform>încă %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) waiting for the gateway</source>
            <translation>
                <numerusform>%n încărcare așteaptă gateway-ul</numerusform>
                <numerusform>%n încărcări așteaptă gateway-ul</numerusform>
                <numerusform>%n de încărcări așteaptă gateway-ul</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Încărcare</translation>
        </message>
        <message>
            <source>Uploading {name}, {sent} of {size}</source>
            <translation>Se încarcă {name}, {sent} din {size}</translation>
        </message>
    </context>
    <context>
        <name>Uploads</name>
        <message numerus="yes">
            <source>%n file(s) from last time are being uploaded now.</source>
            <translation>
                <numerusform>%n fișier de data trecută se încarcă acum.</numerusform>
                <numerusform>%n fișiere de data trecută se încarcă acum.</numerusform>
                <numerusform>%n de fișiere de data trecută se încarcă acum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from last time were refused.</source>
            <translation>
                <numerusform>%n fișier de data trecută a fost refuzat.</numerusform>
                <numerusform>%n fișiere de data trecută au fost refuzate.</numerusform>
                <numerusform>%n de fișiere de data trecută au fost refuzate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Precizați ce conține…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>{name} was received.</source>
            <translation>{name} a fost primit.</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} a fost refuzat: {reason}</translation>
        </message>
        <message>
            <source>{name} was there already; nothing was added.</source>
            <translation>{name} exista deja; nu s-a adăugat nimic.</translation>
        </message>
        <message>
            <source>{reason} The file was kept.</source>
            <translation>{reason} Fișierul a fost păstrat.</translation>
        </message>
    </context>
    <context>
        <name>WaitingCommands</name>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Trimite selecția</translation>
        </message>
        <message>
            <source>&amp;Send selected ({count})</source>
            <translation>&amp;Trimite selecția ({count})</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanes</name>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Choose a file above to see the invoices in it.</source>
            <translation>Alegeți mai sus un fișier pentru a-i vedea facturile.</translation>
        </message>
        <message>
            <source>Choose an invoice and press Ins, drop a file on it, or paste one.</source>
            <translation>Alegeți o factură și apăsați Ins, trageți un fișier pe ea sau lipiți unul.</translation>
        </message>
        <message>
            <source>Drop an invoice file from your business system here, or press Upload files… (Ctrl+O).</source>
            <translation>Trageți aici un fișier de facturi din sistemul de gestiune sau apăsați Încarcă fișiere… (Ctrl+O).</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fișiere</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>No attachments yet.</source>
            <translation>Încă niciun atașament.</translation>
        </message>
        <message>
            <source>No files are waiting.</source>
            <translation>Niciun fișier nu așteaptă.</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Nicio factură de afișat.</translation>
        </message>
        <message>
            <source>No waiting invoice was found.</source>
            <translation>Nu s-a găsit nicio factură în așteptare.</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Încercați mai puține litere sau goliți căutarea.</translation>
        </message>
    </context>
    <context>
        <name>WaitingView</name>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Attachments of {number}</source>
            <translation>Atașamentele facturii {number}</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>Invoices in {name}</source>
            <translation>Facturi în {name}</translation>
        </message>
        <message>
            <source>Waiting invoices that were found</source>
            <translation>Facturi în așteptare găsite</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>A passing fault. It is tried again by itself.</source>
            <translation>O defecțiune trecătoare. Se reîncearcă de la sine.</translation>
        </message>
        <message>
            <source>Being handed over to the other side.</source>
            <translation>Se predă celeilalte părți.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Retrasă</translation>
        </message>
        <message>
            <source>Chosen by you for this invoice.</source>
            <translation>Ales de dumneavoastră pentru această factură.</translation>
        </message>
        <message>
            <source>Handed over, but no answer came. The other side is asked before anything is repeated.</source>
            <translation>Predată, dar nu a venit răspuns. Cealaltă parte este întrebată înainte de a repeta ceva.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Reținută</translation>
        </message>
        <message>
            <source>It must be mended in the business system.</source>
            <translation>Trebuie remediat în sistemul de gestiune.</translation>
        </message>
        <message>
            <source>It reached the recipient's system.</source>
            <translation>A ajuns în sistemul destinatarului.</translation>
        </message>
        <message>
            <source>It waits for a person to decide.</source>
            <translation>Așteaptă decizia unei persoane.</translation>
        </message>
        <message>
            <source>It was refused.</source>
            <translation>A fost refuzată.</translation>
        </message>
        <message>
            <source>Kept safely, not begun yet.</source>
            <translation>Păstrată în siguranță, încă neîncepută.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesită atenție</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Nu se cunoaște nicio adresă electronică a clientului.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Nu orice destinatar poate deschide {found}; PDF este sigur.</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Programele și scripturile nu se trimit niciodată ca atașamente.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Se trimite</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Trimisă</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Retrasă înainte de a începe.</translation>
        </message>
        <message>
            <source>The address stands in the customer register.</source>
            <translation>Adresa se află în registrul de clienți.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Clientul este accesibil în rețea.</translation>
        </message>
        <message>
            <source>The customer number stands in the e-mail list.</source>
            <translation>Numărul clientului se află în lista de e-mail.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>The customer takes e-invoices only.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Clientul dorește facturi prin poștă.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Fișierul are {size} MB; limita este {limit} MB.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Fișierul este deteriorat și nu poate fi deschis întreg. Generați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Fișierul este gol.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Fișierul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Factura indică o adresă de e-mail ca adresă electronică.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Factura indică adresa de e-mail a clientului.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Numele spune „{extension}”, dar conținutul este {found}.</translation>
        </message>
        <message>
            <source>The operator of the network must mend it.</source>
            <translation>Operatorul rețelei trebuie să remedieze.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Cealaltă parte a preluat-o.</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Imaginea nu își precizează rezoluția; tipărirea cere {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Imaginea are mai mulți pixeli decât se pot prelucra în siguranță. Salvați-o la o mărime mai mică.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Imaginea are {found} DPI; tipărirea cere {required} DPI pe ambele direcții.</translation>
        </message>
        <message>
            <source>The recipient must mend it; another address may help.</source>
            <translation>Destinatarul trebuie să remedieze; poate ajuta altă adresă.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Așteaptă</translation>
        </message>
        <message>
            <source>You can mend this here.</source>
            <translation>Puteți remedia aici.</translation>
        </message>
        <message>
            <source>Your administrator must mend it in the settings.</source>
            <translation>Administratorul trebuie să remedieze în setări.</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un program</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptată</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>se predă</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>came back</translation>
        </message>
        <message>
            <source>came back, mailbox full</source>
            <translation>came back, mailbox full</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>retrasă</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>livrată</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>factură electronică</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>held</source>
            <translation>reținută</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>încă fără răspuns</translation>
        </message>
        <message>
            <source>print</source>
            <translation>tipărire</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>în coadă</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refuzată</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>taken by the mail server</translation>
        </message>
        <message>
            <source>the administrator</source>
            <translation>the administrator</translation>
        </message>
        <message>
            <source>the business system</source>
            <translation>the business system</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>the operator</translation>
        </message>
        <message>
            <source>the page was opened on {day}</source>
            <translation>the page was opened on {day}</translation>
        </message>
        <message>
            <source>the recipient</source>
            <translation>the recipient</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>se va reîncerca</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} nu se poate folosi aici; sunt permise {allowed}.</translation>
        </message>
    </context>
</TS>
