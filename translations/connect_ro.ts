<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Oprește</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Închide rândul</translation>
        </message>
    </context>
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
            <translation>A&amp;spect</translation>
        </message>
        <message>
            <source>&amp;Company</source>
            <translation>&amp;Firmă</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>C&amp;lienți</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>Î&amp;ntunecat</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>Diagn&amp;ostic…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editare</translation>
        </message>
        <message>
            <source>&amp;Export mail that came back…</source>
            <translation>E&amp;xportă e-mailurile întoarse…</translation>
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
            <source>&amp;Join my company's gateway…</source>
            <translation>Conectare la &amp;gateway-ul firmei…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Scurtături de la tastatură</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Luminos</translation>
        </message>
        <message>
            <source>&amp;Message templates…</source>
            <translation>Ș&amp;abloane de mesaje…</translation>
        </message>
        <message>
            <source>&amp;Messages</source>
            <translation>&amp;Mesaje</translation>
        </message>
        <message>
            <source>&amp;Move attachment down</source>
            <translation>Mută atașamentul mai &amp;jos</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>&amp;Necesită atenție</translation>
        </message>
        <message>
            <source>&amp;New company…</source>
            <translation>Firmă &amp;nouă…</translation>
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
            <translation>&amp;Registre</translation>
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
            <translation>Trimite facturi &amp;reale…</translation>
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
            <source>&amp;User guide</source>
            <translation>&amp;Ghidul utilizatorului</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vizualizare</translation>
        </message>
        <message>
            <source>&amp;What is new</source>
            <translation>&amp;Noutăți</translation>
        </message>
        <message>
            <source>&amp;What was in the file…</source>
            <translation>&amp;Ce a fost în fișier…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Ca &amp;sistemul</translation>
        </message>
        <message>
            <source>As&amp;k for the recipient…</source>
            <translation>Cere conectarea destinatarul&amp;ui…</translation>
        </message>
        <message>
            <source>Attach a &amp;whole folder…</source>
            <translation>Atașează un d&amp;osar…</translation>
        </message>
        <message>
            <source>Cha&amp;nge attachment…</source>
            <translation>&amp;Modifică atașamentul…</translation>
        </message>
        <message>
            <source>E-mail &amp;list</source>
            <translation>Listă de &amp;e-mail</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>Fișiere în &amp;așteptare</translation>
        </message>
        <message>
            <source>Look as a&amp;dministrator</source>
            <translation>Vezi ca a&amp;dministrator</translation>
        </message>
        <message>
            <source>Look as cler&amp;k</source>
            <translation>Vezi ca &amp;operator</translation>
        </message>
        <message>
            <source>Mar&amp;k as read</source>
            <translation>Marchează ca &amp;citit</translation>
        </message>
        <message>
            <source>Mark a&amp;ll as read</source>
            <translation>Marchează t&amp;oate ca citite</translation>
        </message>
        <message>
            <source>Move attachment u&amp;p</source>
            <translation>Mută ata&amp;șamentul mai sus</translation>
        </message>
        <message>
            <source>Netw&amp;ork</source>
            <translation>Re&amp;țea</translation>
        </message>
        <message>
            <source>Put &amp;back what was removed</source>
            <translation>Pune &amp;înapoi ce a fost eliminat</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>Eli&amp;berează</translation>
        </message>
        <message>
            <source>Read &amp;reports of mail that came back…</source>
            <translation>Citește &amp;rapoarte despre e-mailuri întoarse…</translation>
        </message>
        <message>
            <source>S&amp;ending</source>
            <translation>În &amp;curs de trimitere</translation>
        </message>
        <message>
            <source>Scan onto the in&amp;voice…</source>
            <translation>Scanează o &amp;hârtie…</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selectează &amp;tot</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Trimite din &amp;nou…</translation>
        </message>
        <message>
            <source>Send all selected by &amp;e-mail…</source>
            <translation>Trimite toată selecția &amp;prin e-mail…</translation>
        </message>
        <message>
            <source>Send all to another a&amp;ddress…</source>
            <translation>Trimite toate la a&amp;ltă adresă…</translation>
        </message>
        <message>
            <source>Send as soon as the office is open, or now if it is (Settings)</source>
            <translation>Se trimite când se deschide biroul, sau acum dacă este deschis (Setări)</translation>
        </message>
        <message>
            <source>Send at a chosen hour…</source>
            <translation>Trimite la o oră aleasă…</translation>
        </message>
        <message>
            <source>Send in office hours</source>
            <translation>Trimite în orele de birou</translation>
        </message>
        <message>
            <source>Send the whole &amp;file</source>
            <translation>Trimite tot &amp;fișierul</translation>
        </message>
        <message>
            <source>Send to &amp;client…</source>
            <translation>Trimite &amp;clientului…</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Trimite ce este bifat sau, dacă nu, ce este evidențiat (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Si&amp;gn out…</source>
            <translation>&amp;Deconectare…</translation>
        </message>
        <message>
            <source>T&amp;his is the invoice itself</source>
            <translation>Aceasta este factura propriu-&amp;zisă</translation>
        </message>
        <message>
            <source>This is an attac&amp;hment</source>
            <translation>Ace&amp;sta este un atașament</translation>
        </message>
        <message>
            <source>U&amp;ntick all</source>
            <translation>&amp;Debifează tot</translation>
        </message>
        <message>
            <source>Work without the ga&amp;teway…</source>
            <translation>Lucru fără gate&amp;way…</translation>
        </message>
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) are being changed…</source>
            <translation>
                <numerusform>Se modifică %n fișier…</numerusform>
                <numerusform>Se modifică %n fișiere…</numerusform>
                <numerusform>Se modifică %n de fișiere…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n fișier nu poate fi atașat așa cum este. Modificați-l sau eliminați-l.</numerusform>
                <numerusform>%n fișiere nu pot fi atașate așa cum sunt. Modificați-le sau eliminați-le.</numerusform>
                <numerusform>%n de fișiere nu pot fi atașate așa cum sunt. Modificați-le sau eliminați-le.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be attached. The files themselves stay where they are.</source>
            <translation>
                <numerusform>%n fișier nu va fi atașat. Fișierul însuși rămâne unde este.</numerusform>
                <numerusform>%n fișiere nu vor fi atașate. Fișierele însele rămân unde sunt.</numerusform>
                <numerusform>%n de fișiere nu vor fi atașate. Fișierele însele rămân unde sunt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s): {numbers}</source>
            <translation>
                <numerusform>%n factură: {numbers}</numerusform>
                <numerusform>%n facturi: {numbers}</numerusform>
                <numerusform>%n de facturi: {numbers}</numerusform>
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
        <message numerus="yes">
            <source>&amp;Attach the %n good one(s)</source>
            <translation>
                <numerusform>&amp;Atașează fișierul potrivit</numerusform>
                <numerusform>&amp;Atașează cele %n potrivite</numerusform>
                <numerusform>&amp;Atașează cele %n potrivite</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Alege fișiere…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Corectează %n fișier</numerusform>
                <numerusform>&amp;Corectează %n fișiere</numerusform>
                <numerusform>&amp;Corectează %n de fișiere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>E&amp;limină</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Oprește</translation>
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
            <source>Go on here</source>
            <translation>Continuă aici</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Factura {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes {channels}; what you attach is checked for that.</source>
            <translation>Pleacă {channels}; ce atașați se verifică pentru aceasta.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Părăsește</translation>
        </message>
        <message>
            <source>Leave without attaching?</source>
            <translation>Părăsiți fără a atașa?</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Imagine {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Clipboardul nu conține nici fișier, nici imagine.</translation>
        </message>
        <message>
            <source>They go {channels}; every file is attached to each of them.</source>
            <translation>Ele merg {channels}; fiecare fișier se atașează la toate.</translation>
        </message>
        <message numerus="yes">
            <source>What you say here is for the %n marked file(s).</source>
            <translation>
                <numerusform>Ce indicați aici este pentru fișierul marcat.</numerusform>
                <numerusform>Ce indicați aici este pentru cele %n fișiere marcate.</numerusform>
                <numerusform>Ce indicați aici este pentru cele %n de fișiere marcate.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>These are no e-mail addresses: “{addresses}”.</source>
            <translation>Acestea nu sunt adrese de e-mail: „{addresses}”.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}” nu este o adresă de e-mail.</translation>
        </message>
    </context>
    <context>
        <name>AskManyDialog</name>
        <message numerus="yes">
            <source>%n customer(s) asked so far.</source>
            <translation>
                <numerusform>Până acum a fost întrebat %n client.</numerusform>
                <numerusform>Până acum au fost întrebați %n clienți.</numerusform>
                <numerusform>Până acum au fost întrebați %n de clienți.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) asked. Follow them under Requests.</source>
            <translation>
                <numerusform>%n client a fost întrebat. Urmăriți-l la Cereri.</numerusform>
                <numerusform>%n clienți au fost întrebați. Urmăriți-i la Cereri.</numerusform>
                <numerusform>%n de clienți au fost întrebați. Urmăriți-i la Cereri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more left out meanwhile: see there why.</source>
            <translation>
                <numerusform>%n a fost omis între timp: motivul este acolo.</numerusform>
                <numerusform>%n au fost omiși între timp: motivul este acolo.</numerusform>
                <numerusform>%n au fost omiși între timp: motivul este acolo.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Scrisori</translation>
        </message>
        <message>
            <source>&amp;Letters ({count})</source>
            <translation>&amp;Scrisori ({count})</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Trimite</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n letter(s)</source>
            <translation>
                <numerusform>&amp;Trimite %n scrisoare</numerusform>
                <numerusform>&amp;Trimite %n scrisori</numerusform>
                <numerusform>&amp;Trimite %n de scrisori</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask by e-mail</source>
            <translation>Întreabă prin e-mail</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>Customers who are asked</source>
            <translation>Clienți care sunt întrebați</translation>
        </message>
        <message>
            <source>Customers who are left out</source>
            <translation>Clienți care sunt omiși</translation>
        </message>
        <message>
            <source>Each customer gets a letter of its own, in its language, and is asked for its e-invoice address and its operator. Until e-invoices reach it, its invoices go as PDF or on paper.</source>
            <translation>Fiecare client primește o scrisoare proprie, în limba sa, și este întrebat despre adresa sa de e-facturi și operatorul său. Până când poate primi e-facturi, facturile sale pleacă ca PDF sau pe hârtie.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Limba</translation>
        </message>
        <message>
            <source>Left &amp;out</source>
            <translation>&amp;Omiși</translation>
        </message>
        <message>
            <source>Left &amp;out ({count})</source>
            <translation>&amp;Omiși ({count})</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message numerus="yes">
            <source>Sending… %n customer(s) asked so far.</source>
            <translation>
                <numerusform>Se trimite… Până acum a fost întrebat %n client.</numerusform>
                <numerusform>Se trimite… Până acum au fost întrebați %n clienți.</numerusform>
                <numerusform>Se trimite… Până acum au fost întrebați %n de clienți.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Scrisoarea</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Către</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>De ce nu</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Se scriu scrisorile…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>Facturilor li se pot adăuga &amp;atașamente</translation>
        </message>
        <message>
            <source>&amp;Name or description</source>
            <translation>Nume sau &amp;descriere</translation>
        </message>
        <message>
            <source>A PDF that shows the invoice itself is sent once and is no attachment. This is for invoices that come in from now on; with the command This is the invoice itself you decide about one of them.</source>
            <translation>Un PDF care arată factura propriu-zisă se trimite o singură dată și nu este atașament. Aceasta privește facturile primite de acum înainte; cu comanda Aceasta este factura propriu-zisă hotărâți pentru una anume.</translation>
        </message>
        <message>
            <source>Attachments that invoices need before they go</source>
            <translation>Atașamente de care facturile au nevoie înainte de trimitere</translation>
        </message>
        <message>
            <source>Clerks as&amp;k</source>
            <translation>Operatorii întrea&amp;bă</translation>
        </message>
        <message>
            <source>Customer is a number or a name, reference one of the order or the buyer; * stands for anything, and an empty cell for all. A customer's own needs stand in the register.</source>
            <translation>Client este un număr sau un nume, referința este a comenzii sau a cumpărătorului; * înseamnă orice, iar o celulă goală toate. Ce îi trebuie unui anumit client stă în registrul de clienți.</translation>
        </message>
        <message>
            <source>Files that go with every invoice, such as terms</source>
            <translation>Fișiere care pleacă cu fiecare factură, de exemplu condițiile</translation>
        </message>
        <message>
            <source>Never: make it from the data</source>
            <translation>Niciodată: se generează din date</translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation>Recunoaște-o</translation>
        </message>
        <message>
            <source>Recognise it, also by its name or description</source>
            <translation>Recunoaște-o și după nume sau descriere</translation>
        </message>
        <message>
            <source>The &amp;invoice itself as a PDF inside</source>
            <translation>&amp;Factura propriu-zisă ca PDF inclus</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>Cât timp este dezactivat, facturile se trimit așa cum au venit din sistemul de gestiune și nimeni nu este întrebat de atașamente lipsă.</translation>
        </message>
        <message>
            <source>such as *copy*.pdf</source>
            <translation>de exemplu *copie*.pdf</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%n of them are listed here. </source>
            <translation>
                <numerusform>%n dintre ele apare aici. </numerusform>
                <numerusform>%n dintre ele apar aici. </numerusform>
                <numerusform>%n dintre ele apar aici. </numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses that the mail server cannot use</source>
            <translation>Adrese pe care serverul de e-mail nu le poate folosi</translation>
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
            <source>Refused because of its content or your reputation</source>
            <translation>Refuzate din cauza conținutului sau a reputației expeditorului</translation>
        </message>
        <message>
            <source>Refused because of your company's domain</source>
            <translation>Refuzate din cauza domeniului firmei</translation>
        </message>
        <message>
            <source>Refused because of your company's mail account</source>
            <translation>Refuzate din cauza contului de e-mail al firmei</translation>
        </message>
        <message>
            <source>Refused by the mail server</source>
            <translation>Refuzate de serverul de e-mail</translation>
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
            <source>Stopped by an unexpected error</source>
            <translation>Oprite de o eroare neașteptată</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Fișierul nu a putut fi citit.</translation>
        </message>
        <message>
            <source>The mail server takes nothing for this recipient</source>
            <translation>Serverul de e-mail nu primește nimic pentru acest destinatar</translation>
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
            <source>There is no such address</source>
            <translation>Adresa nu există</translation>
        </message>
        <message>
            <source>Too large for the mail server</source>
            <translation>Prea mari pentru serverul de e-mail</translation>
        </message>
        <message>
            <source>Waiting for a sign-in to the mail account</source>
            <translation>Așteaptă autentificarea la contul de e-mail</translation>
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
                <numerusform>{address}, s-a întors %n factură</numerusform>
                <numerusform>{address}, s-au întors %n facturi</numerusform>
                <numerusform>{address}, s-au întors %n de facturi</numerusform>
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
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Invoices that come back, and files that cannot be read, are listed here. A report of mail that came back (.eml) can be dropped on the window.</source>
            <translation>Aici apar facturile întoarse și fișierele care nu pot fi citite. Un raport despre un e-mail întors (.eml) poate fi tras pe fereastră.</translation>
        </message>
        <message>
            <source>It is there as soon as the gateway answers.</source>
            <translation>Apare imediat ce răspunde gateway-ul.</translation>
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
            <translation>Salvează toate e-mailurile întoarse ca tabel, pentru CSV sau Excel.</translation>
        </message>
        <message>
            <source>Search looks through all of them, and Export… saves all mail that came back.</source>
            <translation>Căutarea se face în toate, iar Exportă… salvează toate e-mailurile întoarse.</translation>
        </message>
        <message>
            <source>The first {listed} of {total} are listed; the others move up as these are mended.</source>
            <translation>Sunt afișate primele {listed} din {total}; celelalte urcă în listă pe măsură ce acestea se remediază.</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Lista nu a putut fi încărcată.</translation>
        </message>
        <message>
            <source>The list is being loaded…</source>
            <translation>Lista se încarcă…</translation>
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
            <translation>&amp;Adresă de întoarcere</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dosar</translation>
        </message>
        <message>
            <source>&amp;Mailbox server (IMAP)</source>
            <translation>&amp;Server cutie poștală (IMAP)</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Test the mailbox</source>
            <translation>&amp;Testează cutia poștală</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nume de &amp;utilizator</translation>
        </message>
        <message>
            <source>Each message gets one of its own, such as bounces+4711@example.org, so that a report says which invoice it is about. The mail server must deliver such addresses into the mailbox below.</source>
            <translation>Fiecare mesaj primește propria adresă, de exemplu bounces+4711@example.org, astfel încât raportul să arate despre ce factură este vorba. Serverul de e-mail trebuie să livreze mesajele către astfel de adrese în cutia poștală de mai jos.</translation>
        </message>
        <message>
            <source>Enter the server of the mailbox first.</source>
            <translation>Introduceți mai întâi serverul cutiei poștale.</translation>
        </message>
        <message>
            <source>Fill in for {provider}</source>
            <translation>Completează pentru {provider}</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Niciuna (doar în propria rețea)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pa&amp;rolă</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parolă</translation>
        </message>
        <message>
            <source>Reports of mail that came back are read from {address}.</source>
            <translation>Rapoartele despre e-mailuri întoarse se citesc din {address}.</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Securit&amp;y</source>
            <translation>Se&amp;curitate</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Autentificar&amp;e prin</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>Tokenurile de acces ale serverului de e-mail (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for bounces needs a user name.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse are nevoie de un nume de utilizator.</translation>
        </message>
        <message>
            <source>The mailbox is only read: nothing in it is changed or deleted.</source>
            <translation>Cutia poștală doar se citește: nimic din ea nu se modifică și nu se șterge.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Are încredere în</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}” nu este o adresă de e-mail.</translation>
        </message>
    </context>
    <context>
        <name>BulkActions</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Verifică din nou</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editare</translation>
        </message>
        <message>
            <source>&amp;File for all…</source>
            <translation>&amp;Fișier pentru toate…</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrează</translation>
        </message>
        <message>
            <source>&amp;Next incomplete</source>
            <translation>Următorul &amp;incomplet</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>E&amp;limină</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Trimite</translation>
        </message>
        <message>
            <source>&amp;Type address…</source>
            <translation>Scrie &amp;adresa…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>An&amp;ulează</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vizualizare</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>T&amp;ot</translation>
        </message>
        <message>
            <source>Also sa&amp;ve for this customer</source>
            <translation>Salvea&amp;ză pentru acest client</translation>
        </message>
        <message>
            <source>By &amp;post instead</source>
            <translation>Prin &amp;poștă</translation>
        </message>
        <message>
            <source>Choose or type what all mails of this send say (Ctrl+Shift+X)</source>
            <translation>Alegeți sau scrieți ce spun toate mesajele din această trimitere (Ctrl+Shift+X)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Hang one file, such as terms, on all that is listed (Ctrl+Shift+F)</source>
            <translation>Atașați un fișier, de exemplu condițiile, la tot ce este în listă (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>I&amp;ncomplete</source>
            <translation>In&amp;complet</translation>
        </message>
        <message>
            <source>Pre&amp;vious incomplete</source>
            <translation>Ante&amp;riorul incomplet</translation>
        </message>
        <message>
            <source>Rea&amp;dy</source>
            <translation>&amp;Gata</translation>
        </message>
        <message>
            <source>Remove t&amp;hese</source>
            <translation>Elimină ace&amp;stea</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selectează &amp;tot</translation>
        </message>
        <message>
            <source>Send by e-&amp;mail all the same</source>
            <translation>Totuși prin e-&amp;mail</translation>
        </message>
        <message>
            <source>Send it a second &amp;time</source>
            <translation>Trimite a &amp;doua oară</translation>
        </message>
        <message>
            <source>T&amp;ick or untick</source>
            <translation>&amp;Bifează sau debifează</translation>
        </message>
        <message>
            <source>Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)</source>
            <translation>Elimină din această trimitere tot ce este incomplet; nimic nu se șterge (Ctrl+Shift+Del)</translation>
        </message>
        <message>
            <source>Take what is chosen out of this send; nothing is deleted (Del)</source>
            <translation>Elimină din această trimitere ce este ales; nimic nu se șterge (Del)</translation>
        </message>
        <message>
            <source>Te&amp;xts…</source>
            <translation>Te&amp;xte…</translation>
        </message>
    </context>
    <context>
        <name>BulkPress</name>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>Se depune %n factură…</numerusform>
                <numerusform>Se depun %n facturi…</numerusform>
                <numerusform>Se depun %n de facturi…</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps the gateway has taken the send. Press Send again: nothing goes out twice.</source>
            <translation>Poate că gateway-ul a preluat trimiterea. Apăsați din nou Trimite: nimic nu pleacă de două ori.</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Așteaptă %n atașament aflat pe drum: {names}</numerusform>
                <numerusform>Așteaptă %n atașamente aflate pe drum: {names}</numerusform>
                <numerusform>Așteaptă %n de atașamente aflate pe drum: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkWindow</name>
        <message>
            <source>Send all selected by e-mail</source>
            <translation>Trimite toată selecția prin e-mail</translation>
        </message>
        <message>
            <source>What you typed is kept; press F5 to check again.</source>
            <translation>Ce ați scris se păstrează; apăsați F5 pentru a verifica din nou.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>Address is wrong</source>
            <translation>Adresă greșită</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Attachment missing</source>
            <translation>Lipsește un atașament</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Nu poate fi trimisă</translation>
        </message>
        <message>
            <source>Changed: please look</source>
            <translation>Modificată: verificați</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Close and forget what you typed for this send?</source>
            <translation>Închideți și renunțați la ce ați scris pentru această trimitere?</translation>
        </message>
        <message>
            <source>Close without sending?</source>
            <translation>Închideți fără a trimite?</translation>
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
            <source>E-invoice only</source>
            <translation>Doar factură electronică</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engleză</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Germană</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Fără adresă</translation>
        </message>
        <message>
            <source>No mail server</source>
            <translation>Fără server de e-mail</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Fără șablon</translation>
        </message>
        <message>
            <source>Nothing is sent from this window.</source>
            <translation>Nu se trimite nimic din această fereastră.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Number sent before</source>
            <translation>Număr deja trimis</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Poștă</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>Ready, by post</source>
            <translation>Gata, prin poștă</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observație</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Română</translation>
        </message>
        <message>
            <source>Sent already</source>
            <translation>Deja trimisă</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Suedeză</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Șablon</translation>
        </message>
        <message>
            <source>The send is on its way to the gateway. Close all the same?</source>
            <translation>Trimiterea este pe drum spre gateway. Închideți totuși?</translation>
        </message>
        <message>
            <source>Wants invoices by post</source>
            <translation>Dorește facturi prin poștă</translation>
        </message>
        <message>
            <source>Wants post</source>
            <translation>Dorește poștă</translation>
        </message>
        <message>
            <source>What the gateway has taken is sent; look under Sending.</source>
            <translation>Ce a preluat gateway-ul se trimite; vedeți la În curs de trimitere.</translation>
        </message>
        <message>
            <source>only for this send</source>
            <translation>doar această trimitere</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>text propriu</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>{language}, {name}</source>
            <translation>{language}, {name}</translation>
        </message>
        <message>
            <source>{names} stays attached to the invoices. Undo (Ctrl+Z) takes it off first.</source>
            <translation>{names} rămâne atașat la facturi. Anulare (Ctrl+Z) îl scoate înainte.</translation>
        </message>
        <message>
            <source>{reason}: {count} of {all}</source>
            <translation>{reason}: {count} din {all}</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– niciuna –</translation>
        </message>
    </context>
    <context>
        <name>CandidatesBox</name>
        <message>
            <source>Which invoice does {name} belong to? Press the figure; 0 leaves it out.</source>
            <translation>Cărei facturi îi aparține {name}? Apăsați cifra; 0 îl lasă deoparte.</translation>
        </message>
        <message>
            <source>{name} is left out. Press the figure of an invoice to attach it all the same.</source>
            <translation>{name} este lăsat deoparte. Apăsați cifra unei facturi pentru a-l atașa totuși.</translation>
        </message>
        <message>
            <source>{name} is to be attached. Press the figure of another invoice to change that; 0 leaves it out.</source>
            <translation>{name} urmează să fie atașat. Apăsați cifra altei facturi pentru a schimba; 0 îl lasă deoparte.</translation>
        </message>
    </context>
    <context>
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Modifică atașamentul</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>Nu&amp;me</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n factură</numerusform>
                <numerusform>%n facturi</numerusform>
                <numerusform>%n de facturi</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, not in sight</source>
            <translation>{count}, nu se văd</translation>
        </message>
        <message>
            <source>{count}, of which {unseen} not in sight</source>
            <translation>{count}, dintre care {unseen} nu se văd</translation>
        </message>
    </context>
    <context>
        <name>ChosenFiles</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagină</numerusform>
                <numerusform>%n pagini</numerusform>
                <numerusform>%n de pagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Being changed…</source>
            <translation>Se modifică…</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Se verifică…</translation>
        </message>
        <message>
            <source>Can be mended</source>
            <translation>Se poate corecta</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Nu se potrivește</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Se potrivește</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>Yes, with a hint</source>
            <translation>Da, cu o indicație</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>rămâne intern</translation>
        </message>
    </context>
    <context>
        <name>ChosenTable</name>
        <message>
            <source>Chosen files</source>
            <translation>Fișiere alese</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n file(s) are still being taken. Close all the same?</source>
            <translation>
                <numerusform>%n fișier este încă în curs de preluare. Închideți totuși?</numerusform>
                <numerusform>%n fișiere sunt încă în curs de preluare. Închideți totuși?</numerusform>
                <numerusform>%n de fișiere sunt încă în curs de preluare. Închideți totuși?</numerusform>
            </translation>
        </message>
        <message>
            <source>Close now</source>
            <translation>Închide acum</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Nu închide</translation>
        </message>
        <message>
            <source>Wait, and Connect closes by itself once they are in. If you close it now, the rest is taken at the next start, as long as the files still lie where they are.</source>
            <translation>Așteptați, iar Connect se închide singur după ce sunt preluate. Dacă închideți acum, restul se preia la următoarea pornire, cât timp fișierele rămân unde sunt.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>&amp;Also read {columns}</source>
            <translation>Citește &amp;și {columns}</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(nu este în fișier)</translation>
        </message>
        <message>
            <source>Row that names the columns</source>
            <translation>Rândul care denumește coloanele</translation>
        </message>
        <message>
            <source>The columns are named in &amp;row</source>
            <translation>Coloanele sunt denumite în &amp;rândul</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n file(s) could not be taken back.</source>
            <translation>
                <numerusform>%n fișier nu a putut fi retras.</numerusform>
                <numerusform>%n fișiere nu au putut fi retrase.</numerusform>
                <numerusform>%n de fișiere nu au putut fi retrase.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were attached.</source>
            <translation>
                <numerusform>%n fișier a fost atașat.</numerusform>
                <numerusform>%n fișiere au fost atașate.</numerusform>
                <numerusform>%n de fișiere au fost atașate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken back.</source>
            <translation>
                <numerusform>%n fișier a fost retras.</numerusform>
                <numerusform>%n fișiere au fost retrase.</numerusform>
                <numerusform>%n de fișiere au fost retrase.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>O trimitere nu a început încă. Închideți totuși?</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Atașează un dosar</translation>
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
            <translation>Trimite facturi reale</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Trimiteți facturi reale de pe acest calculator?</translation>
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
            <source>The invoice itself is what it was before.</source>
            <translation>Factura propriu-zisă este din nou ce era înainte.</translation>
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
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Încarcă fișiere</translation>
        </message>
        <message>
            <source>{name} is an attachment. The invoice itself is made from its data.</source>
            <translation>{name} este un atașament. Factura propriu-zisă se generează din datele ei.</translation>
        </message>
        <message>
            <source>{name} is attached again.</source>
            <translation>{name} este din nou atașat.</translation>
        </message>
        <message>
            <source>{name} is sent as the invoice itself, once, and is no attachment.</source>
            <translation>{name} se trimite ca factura propriu-zisă, o singură dată, și nu este atașament.</translation>
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
        <name>CommonFiles</name>
        <message>
            <source>File for all</source>
            <translation>Fișier pentru toate</translation>
        </message>
        <message>
            <source>Nothing that is listed goes by e-mail.</source>
            <translation>Nimic din listă nu pleacă prin e-mail.</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) takes it off again.</source>
            <translation>Anulare (Ctrl+Z) îl scoate din nou.</translation>
        </message>
        <message numerus="yes">
            <source>{name} goes with %n invoice(s).</source>
            <translation>
                <numerusform>{name} pleacă împreună cu %n factură.</numerusform>
                <numerusform>{name} pleacă împreună cu %n facturi.</numerusform>
                <numerusform>{name} pleacă împreună cu %n de facturi.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is being attached…</source>
            <translation>Se atașează {name}…</translation>
        </message>
        <message>
            <source>{name} is being taken off…</source>
            <translation>Se scoate {name}…</translation>
        </message>
        <message>
            <source>{name} was taken off again.</source>
            <translation>{name} a fost scos din nou.</translation>
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
            <source>&amp;Office hours</source>
            <translation>&amp;Ore de birou</translation>
        </message>
        <message>
            <source>A code to pay with on invoices that are laid out here</source>
            <translation>Cod de plată pe facturile așezate în pagină aici</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>O trimitere poate fi an&amp;ulată timp de</translation>
        </message>
        <message>
            <source>Co&amp;mpany's name</source>
            <translation>Numele &amp;firmei</translation>
        </message>
        <message>
            <source>For euro and IBAN in Austria, Belgium, Finland, Germany and the Netherlands, and for bankgiro and plusgiro in Sweden. The business system's own PDF is never changed.</source>
            <translation>Pentru euro și IBAN în Austria, Belgia, Finlanda, Germania și Țările de Jos și pentru bankgiro și plusgiro în Suedia. PDF-ul propriu al sistemului de gestiune nu este modificat niciodată.</translation>
        </message>
        <message>
            <source>It stands in this window; what recipients read is the sender's name.</source>
            <translation>Apare în această fereastră; destinatarii citesc numele expeditorului.</translation>
        </message>
        <message>
            <source>Names of in&amp;voices' files in mails</source>
            <translation>N&amp;umele fișierelor facturilor în e-mailuri</translation>
        </message>
        <message>
            <source>S&amp;wish number</source>
            <translation>Număr S&amp;wish</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>Numele &amp;expeditorului</translation>
        </message>
        <message>
            <source>Such as: {name}</source>
            <translation>De exemplu: {name}</translation>
        </message>
        <message>
            <source>The office closes at</source>
            <translation>Biroul se închide la</translation>
        </message>
        <message>
            <source>The office opens at</source>
            <translation>Biroul se deschide la</translation>
        </message>
        <message>
            <source>With it, invoices in Swedish kronor have Swish's code as well.</source>
            <translation>Cu el, facturile în coroane suedeze au și codul Swish.</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>trimite imediat</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says.</source>
            <translation>{kind}, {number}, {customer} și {date} stau pentru felul, numărul, clientul și data facturii.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>&amp;Next page</source>
            <translation>Pagina &amp;următoare</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>Pagina &amp;precedentă</translation>
        </message>
        <message>
            <source>After: {name}</source>
            <translation>După: {name}</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Înainte și după</translation>
        </message>
        <message>
            <source>Before: {name}</source>
            <translation>Înainte: {name}</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>A&amp;spect</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Limbă</translation>
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
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Join my company's gateway…</source>
            <translation>Conectare la gateway-ul firmei…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luminos</translation>
        </message>
        <message>
            <source>Not where the program was started with a folder of its own (--data).</source>
            <translation>Nu când programul a fost pornit cu un dosar propriu (--data).</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Limba se schimbă la repornirea programului.</translation>
        </message>
        <message>
            <source>This computer's own</source>
            <translation>Cel al acestui calculator</translation>
        </message>
        <message>
            <source>{host}. Signing out and working without it are in the menu File.</source>
            <translation>{host}. Deconectarea și lucrul fără el se află în meniul Fișier.</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message numerus="yes">
            <source>It holds the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Conține factura și %n atașament: {names}.</numerusform>
                <numerusform>Conține factura și %n atașamente: {names}.</numerusform>
                <numerusform>Conține factura și %n de atașamente: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds the invoice, without attachments.</source>
            <translation>Conține factura, fără atașamente.</translation>
        </message>
        <message numerus="yes">
            <source>What may have been sent: the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Ce este posibil să se fi trimis: factura și %n atașament: {names}.</numerusform>
                <numerusform>Ce este posibil să se fi trimis: factura și %n atașamente: {names}.</numerusform>
                <numerusform>Ce este posibil să se fi trimis: factura și %n de atașamente: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What may have been sent: the invoice, without attachments.</source>
            <translation>Ce este posibil să se fi trimis: factura, fără atașamente.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A copy to {address} is on its way.</source>
            <translation>O copie către {address} este pe drum.</translation>
        </message>
        <message>
            <source>A copy went to {address}.</source>
            <translation>O copie a plecat către {address}.</translation>
        </message>
        <message>
            <source>It is in the mailbox's folder for sent mail.</source>
            <translation>Se află în dosarul cu mesaje trimise al căsuței.</translation>
        </message>
        <message>
            <source>It is not in the folder for sent mail yet.</source>
            <translation>Nu se află încă în dosarul cu mesaje trimise.</translation>
        </message>
        <message>
            <source>It was not put into the folder for sent mail: {reason}</source>
            <translation>Nu a fost pusă în dosarul cu mesaje trimise: {reason}</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy to {address} arrived.</source>
            <translation>Nimeni nu poate spune dacă a ajuns copia către {address}.</translation>
        </message>
        <message>
            <source>The copy to {address} did not arrive: {reason}</source>
            <translation>Copia către {address} nu a ajuns: {reason}</translation>
        </message>
    </context>
    <context>
        <name>CrashWindow</name>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ascunde</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Salvează…</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost, and you can go on working. If something in the window looks wrong, close the program and open it again.</source>
            <translation>Nimic din ce a fost trimis sau preluat nu s-a pierdut și puteți lucra mai departe. Dacă ceva din fereastră nu arată bine, închideți programul și deschideți-l din nou.</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost: it was on the disk already, and what was under way goes on by itself. What you were just typing may have to be typed again.</source>
            <translation>Nimic din ce a fost trimis sau preluat nu s-a pierdut: era deja pe disc, iar ce era în curs continuă de la sine. Ce tocmai scriați trebuie poate scris din nou.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvarea raportului</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>A&amp;rată</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>S-a întâmplat ceva neașteptat</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program.</source>
            <translation>În program s-a întâmplat ceva neașteptat.</translation>
        </message>
        <message>
            <source>The last time, the program stopped in the middle of its work.</source>
            <translation>Data trecută programul s-a oprit în mijlocul lucrului.</translation>
        </message>
        <message>
            <source>The report could not be written; it can be seen and saved here. Nothing was sent.</source>
            <translation>Raportul nu a putut fi scris pe disc, dar poate fi văzut și salvat aici. Nu a fost trimis nicăieri.</translation>
        </message>
        <message>
            <source>The report is on this computer only, as {name} in the program's data folder, without invoices, names, addresses or passwords. It was sent nowhere; whoever helps you may ask you for it.</source>
            <translation>Raportul se află numai pe acest calculator, ca {name} în dosarul de date al programului, fără facturi, nume, adrese sau parole. Nu a fost trimis nicăieri; cine vă ajută vi-l poate cere.</translation>
        </message>
        <message>
            <source>What is known: {what}, in {where}.</source>
            <translation>Ce se știe: {what}, în {where}.</translation>
        </message>
        <message>
            <source>What is known: {what}.</source>
            <translation>Ce se știe: {what}.</translation>
        </message>
    </context>
    <context>
        <name>CustomerDialog</name>
        <message>
            <source>&amp;Add it again</source>
            <translation>Adaugă din n&amp;ou</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>Păstrează &amp;varianta mea</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvează</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>Preia cealaltă var&amp;iantă</translation>
        </message>
        <message>
            <source>Customer {name}</source>
            <translation>Clientul {name}</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Client nou</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>The customer was changed meanwhile by somebody else: {fields}.</source>
            <translation>Clientul a fost modificat între timp de altcineva: {fields}.</translation>
        </message>
        <message>
            <source>The customer was deleted meanwhile by somebody else.</source>
            <translation>Clientul a fost șters între timp de altcineva.</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Puteți vedea, dar nu modifica.</translation>
        </message>
    </context>
    <context>
        <name>CustomerForm</name>
        <message>
            <source>&amp;File names in mails</source>
            <translation>Numele &amp;fișierelor în e-mailuri</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Limbă</translation>
        </message>
        <message>
            <source>As the company</source>
            <translation>Ca la firmă</translation>
        </message>
        <message>
            <source>Attachments that every invoice needs</source>
            <translation>Atașamente necesare la fiecare factură</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation>&amp;Canal</translation>
        </message>
        <message>
            <source>Co&amp;untry</source>
            <translation>Ț&amp;ară</translation>
        </message>
        <message>
            <source>Customer &amp;no.</source>
            <translation>&amp;Nr. client</translation>
        </message>
        <message>
            <source>E-&amp;mail as</source>
            <translation>E-&amp;mail ca</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Adrese de e-mail</translation>
        </message>
        <message>
            <source>Elec&amp;tronic address</source>
            <translation>Adresă elec&amp;tronică</translation>
        </message>
        <message>
            <source>Invoice by &amp;post</source>
            <translation>Factură prin &amp;poștă</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>N&amp;ume</translation>
        </message>
        <message>
            <source>Or&amp;ganisation no.</source>
            <translation>Nr. de în&amp;registrare</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>A&amp;dresă poștală</translation>
        </message>
        <message>
            <source>Postal code, city</source>
            <translation>Cod poștal, localitate</translation>
        </message>
        <message>
            <source>Se&amp;veral invoices</source>
            <translation>Mai m&amp;ulte facturi</translation>
        </message>
        <message>
            <source>VAT number, GLN</source>
            <translation>Cod TVA, GLN</translation>
        </message>
        <message>
            <source>Where the numbers do not say it, such as 0192:986252932</source>
            <translation>Unde numerele nu o spun, de exemplu 0192:986252932</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says, as in the settings.</source>
            <translation>{kind}, {number}, {customer} și {date} stau pentru datele facturii, ca în setări.</translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message>
            <source>&amp;Ask for this customer…</source>
            <translation>&amp;Cereți acest client…</translation>
        </message>
        <message>
            <source>&amp;Check all now</source>
            <translation>&amp;Verificați toți acum</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Opriți</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Toate țările</translation>
        </message>
        <message>
            <source>Ask by &amp;e-mail…</source>
            <translation>Întreabă prin &amp;e-mail…</translation>
        </message>
        <message>
            <source>Ask the chosen customers, or all who cannot be reached, for their e-invoice address</source>
            <translation>Întreabă clienții aleși, sau pe toți cei la care nu se poate ajunge, despre adresa lor de e-facturi</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Check &amp;this one</source>
            <translation>Verificați-l pe aces&amp;ta</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Țara</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>Customers in the network</source>
            <translation>Clienți în rețea</translation>
        </message>
        <message>
            <source>E-invoices</source>
            <translation>E-facturi</translation>
        </message>
        <message>
            <source>Every &amp;week</source>
            <translation>În fiecare &amp;săptămână</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Last looked</source>
            <translation>Ultima verificare</translation>
        </message>
        <message>
            <source>Letters to &amp;print…</source>
            <translation>Scrisori de ti&amp;părit…</translation>
        </message>
        <message>
            <source>Look every week who can be reached</source>
            <translation>Se verifică în fiecare săptămână cine poate fi contactat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>Nobody has come or left since the first look.</source>
            <translation>Nimeni nu a apărut și nu a dispărut de la prima verificare.</translation>
        </message>
        <message>
            <source>One letter to each customer who cannot be reached, in its language</source>
            <translation>Câte o scrisoare fiecărui client care nu poate fi contactat, în limba lui</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operator: {operator}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progres</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvare ca</translation>
        </message>
        <message>
            <source>Save the &amp;list…</source>
            <translation>Salvați &amp;lista…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Din</translation>
        </message>
        <message>
            <source>The letters are being written…</source>
            <translation>Se scriu scrisorile…</translation>
        </message>
        <message>
            <source>There is no such customer.</source>
            <translation>Nu există niciun astfel de client.</translation>
        </message>
        <message>
            <source>Which customers</source>
            <translation>Care clienți</translation>
        </message>
        <message>
            <source>customers in the network</source>
            <translation>clienți în rețea</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>scrisori</translation>
        </message>
    </context>
    <context>
        <name>DamageQuestion</name>
        <message>
            <source>Build the list anew</source>
            <translation>Reconstruiește lista</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide mai târziu</translation>
        </message>
        <message>
            <source>Decide now</source>
            <translation>Decide acum</translation>
        </message>
        <message>
            <source>The list is being built anew from the stored files. That may take a few minutes.</source>
            <translation>Lista se reconstruiește din fișierele păstrate. Poate dura câteva minute.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until you have decided.</source>
            <translation>Lista facturilor este deteriorată. Nu se trimite nimic până nu decideți.</translation>
        </message>
    </context>
    <context>
        <name>DeliveriesPanel</name>
        <message>
            <source>&amp;Try again</source>
            <translation>În&amp;cearcă din nou</translation>
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
            <source>Operator: {operator}.</source>
            <translation>Operator: {operator}.</translation>
        </message>
        <message>
            <source>Put &amp;right…</source>
            <translation>&amp;Rezolvă…</translation>
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
            <source>Send the invoice &amp;anew…</source>
            <translation>Retri&amp;mite factura…</translation>
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
            <source>Taken back: the invoice waits again, and goes out as it is now if it is sent anew.</source>
            <translation>Retrasă: factura așteaptă din nou și pleacă așa cum este acum, dacă se retrimite.</translation>
        </message>
        <message>
            <source>The page was opened on {day}.</source>
            <translation>Pagina a fost deschisă la {day}.</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Încercări</translation>
        </message>
        <message>
            <source>{state}; sent again</source>
            <translation>{state}; trimisă din nou</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCommands</name>
        <message>
            <source>Release</source>
            <translation>Eliberează</translation>
        </message>
        <message>
            <source>Release all deliveries that are listed here?</source>
            <translation>Eliberați toate livrările afișate aici?</translation>
        </message>
        <message numerus="yes">
            <source>Release the deliveries of %n invoice(s)?</source>
            <translation>
                <numerusform>Eliberați livrările pentru %n factură?</numerusform>
                <numerusform>Eliberați livrările pentru %n facturi?</numerusform>
                <numerusform>Eliberați livrările pentru %n de facturi?</numerusform>
            </translation>
        </message>
        <message>
            <source>They go out at once. What may have arrived already is left as it is, with the reason.</source>
            <translation>Pleacă imediat. Ce este posibil să fi ajuns deja rămâne cum este, cu motivul.</translation>
        </message>
    </context>
    <context>
        <name>DescriptionFields</name>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notă</translation>
        </message>
        <message>
            <source>Document &amp;type</source>
            <translation>&amp;Tipul documentului</translation>
        </message>
        <message>
            <source>The &amp;file stays inside the company</source>
            <translation>&amp;Fișierul rămâne în firmă</translation>
        </message>
        <message>
            <source>The n&amp;ote stays inside the company</source>
            <translation>N&amp;ota rămâne în firmă</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The settings of this computer cannot be read now; they hold again when they can be.</source>
            <translation>Setările acestui calculator nu pot fi citite acum; sunt din nou valabile când se pot citi.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged and begin anew. No folder is watched any more; choose it under Tools, Settings…, This computer.</source>
            <translation>Setările acestui calculator erau deteriorate și încep de la zero. Niciun dosar nu mai este urmărit; alegeți-l la Instrumente, Setări…, Acest calculator.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged; those from before their last change hold.</source>
            <translation>Setările acestui calculator erau deteriorate; sunt valabile cele dinaintea ultimei modificări.</translation>
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
            <source>Loading…</source>
            <translation>Se încarcă…</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Cronologie</translation>
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
        <name>Elsewhere</name>
        <message>
            <source>Also found:</source>
            <translation>Găsit și în:</translation>
        </message>
        <message>
            <source>{place}: more than {count}</source>
            <translation>{place}: peste {count}</translation>
        </message>
        <message>
            <source>{place}: {count}</source>
            <translation>{place}: {count}</translation>
        </message>
    </context>
    <context>
        <name>EmailListView</name>
        <message>
            <source>Import a list, paste rows from a spreadsheet, or add the first one (Ctrl+N).</source>
            <translation>Importați o listă, lipiți rânduri dintr-o foaie de calcul sau adăugați primul rând (Ctrl+N).</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source> days</source>
            <translation> zile</translation>
        </message>
        <message>
            <source>&amp;Notices go to</source>
            <translation>&amp;Notificările merg la</translation>
        </message>
        <message>
            <source>&amp;One address only in each row of the e-mail list</source>
            <translation>&amp;O singură adresă în fiecare rând din lista de e-mail</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>Adresă p&amp;ublică</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>&amp;Răspunsurile merg la</translation>
        </message>
        <message>
            <source>A &amp;link is good for</source>
            <translation>Un &amp;link este valabil</translation>
        </message>
        <message>
            <source>A copy &amp;also when an invoice is sent again</source>
            <translation>O copie ș&amp;i când o factură este trimisă din nou</translation>
        </message>
        <message>
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Operatorii pot alege ca răspunsurile să meargă la acestea, la adresa de mai sus și la adrese din domeniul de pe care se trimit e-mailurile. Mai multe adrese se despart prin punct și virgulă.</translation>
        </message>
        <message>
            <source>Cop&amp;ies go to</source>
            <translation>&amp;Copiile merg la</translation>
        </message>
        <message>
            <source>How copies are addressed</source>
            <translation>Cum se adresează copiile</translation>
        </message>
        <message>
            <source>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</source>
            <translation>Cum ajung clienții la acest gateway. Cu ea, un mesaj poate conține un link spre o pagină cu factura; fără ea, PDF-ul se atașează întotdeauna.</translation>
        </message>
        <message>
            <source>Notices say which mail came back.</source>
            <translation>Notificările arată ce e-mailuri s-au întors.</translation>
        </message>
        <message>
            <source>One copy of each invoice that goes by mail, for the bookkeeping or the archive, however many recipients it has. Whatever happens to a copy changes nothing of the invoice.</source>
            <translation>O copie a fiecărei facturi trimise prin e-mail, pentru contabilitate sau arhivă, oricâți destinatari ar avea. Orice s-ar întâmpla cu o copie, factura nu este afectată.</translation>
        </message>
        <message>
            <source>Replies &amp;may also go to</source>
            <translation>Răspunsurile &amp;pot merge și la</translation>
        </message>
        <message>
            <source>Seen by the customer (CC)</source>
            <translation>Vizibilă pentru client (CC)</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>Adresa publică începe cu https:// sau http://.</translation>
        </message>
        <message>
            <source>Unseen (BCC)</source>
            <translation>Invizibilă (BCC)</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}” nu este o adresă de e-mail.</translation>
        </message>
    </context>
    <context>
        <name>EmailRow</name>
        <message>
            <source>E-mail address</source>
            <translation>Adresă de e-mail</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Merge la</translation>
        </message>
        <message>
            <source>Remove this address</source>
            <translation>Elimină această adresă</translation>
        </message>
        <message>
            <source>name@company.com</source>
            <translation>nume@firma.com</translation>
        </message>
    </context>
    <context>
        <name>EmailRows</name>
        <message>
            <source>Add a&amp;ddress</source>
            <translation>Adaugă adr&amp;esă</translation>
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
            <source>Came with this invoice</source>
            <translation>Au venit cu această factură</translation>
        </message>
        <message>
            <source>Credit note {number}</source>
            <translation>Nota de creditare {number}</translation>
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
            <source>File</source>
            <translation>Fișier</translation>
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
            <translation>Nr. de înregistrare</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Proveniență</translation>
        </message>
        <message>
            <source>Page opened</source>
            <translation>Pagină deschisă</translation>
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
            <translation>Stadiu</translation>
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
            <source>the invoice itself</source>
            <translation>factura propriu-zisă</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} către {address}</translation>
        </message>
        <message>
            <source>{own} (sent as {sent})</source>
            <translation>{own} (trimisă ca {sent})</translation>
        </message>
        <message>
            <source>{sent} (added before it was sent)</source>
            <translation>{sent} (adăugată înainte de trimitere)</translation>
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
            <source>%n left out</source>
            <translation>
                <numerusform>%n omis</numerusform>
                <numerusform>%n omise</numerusform>
                <numerusform>%n omise</numerusform>
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
            <source>Kind</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Pe drum</translation>
        </message>
        <message>
            <source>On its way, {percent} %</source>
            <translation>Pe drum, {percent} %</translation>
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
            <source>Refused, not attached</source>
            <translation>Refuzat, neatașat</translation>
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
        <message numerus="yes">
            <source>{count} of %Ln invoice(s)</source>
            <translation>
                <numerusform>{count} din %Ln factură</numerusform>
                <numerusform>{count} din %Ln facturi</numerusform>
                <numerusform>{count} din %Ln de facturi</numerusform>
            </translation>
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
            <source>{name} (the invoice itself)</source>
            <translation>{name} (factura propriu-zisă)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>„{note}” (rămâne aici)</translation>
        </message>
    </context>
    <context>
        <name>FileContentsDialog</name>
        <message>
            <source>Goes with no invoice</source>
            <translation>Nu ține de nicio factură</translation>
        </message>
        <message>
            <source>Was taken</source>
            <translation>Preluat</translation>
        </message>
        <message>
            <source>What was in the file</source>
            <translation>Ce a fost în fișier</translation>
        </message>
        <message>
            <source>What was in {name}</source>
            <translation>Ce a fost în {name}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>și încă %n</numerusform>
                <numerusform>și încă %n</numerusform>
                <numerusform>și încă %n</numerusform>
            </translation>
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
            <source>Attachments</source>
            <translation>Atașamente</translation>
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
            <source>Sent between…</source>
            <translation>Trimise între…</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Trimise de la</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Trimise azi</translation>
        </message>
        <message>
            <source>Sent until</source>
            <translation>Trimise până la</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Trimise ieri</translation>
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
        <message>
            <source>With and without attachments</source>
            <translation>Cu și fără atașamente</translation>
        </message>
        <message>
            <source>With attachments</source>
            <translation>Cu atașamente</translation>
        </message>
        <message>
            <source>Without attachments</source>
            <translation>Fără atașamente</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>Join my company's gateway</source>
            <translation>Conectare la gateway-ul firmei</translation>
        </message>
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
            <source>Work with your colleagues on one list of invoices. You need its address and a user name.</source>
            <translation>Lucrați împreună cu colegii pe o singură listă de facturi. Aveți nevoie de adresa lui și de un nume de utilizator.</translation>
        </message>
        <message>
            <source>You can change this at any time in the menu File.</source>
            <translation>Puteți schimba oricând în meniul Fișier.</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>{channel}: {size} of {limit} per invoice, packed for sending</source>
            <translation>{channel}: {size} din {limit} pe factură, împachetat pentru trimitere</translation>
        </message>
        <message>
            <source>{channel}: {size}, packed for sending, is more than {limit}, which arrive surely</source>
            <translation>{channel}: {size}, împachetat pentru trimitere, depășește {limit}, cât ajunge sigur</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>%v of %m files read</source>
            <translation>%v din %m fișiere citite</translation>
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
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Corectează %n fișier</numerusform>
                <numerusform>&amp;Corectează %n fișiere</numerusform>
                <numerusform>&amp;Corectează %n de fișiere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Oprește</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Atașează un dosar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message numerus="yes">
            <source>Close without attaching %n file(s)?</source>
            <translation>
                <numerusform>Închideți fără a atașa %n fișier?</numerusform>
                <numerusform>Închideți fără a atașa %n fișiere?</numerusform>
                <numerusform>Închideți fără a atașa %n de fișiere?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each file looks for its invoice among those that wait: by its name, its pages and a list.</source>
            <translation>Fiecare fișier își caută factura printre cele care așteaptă: după nume, după pagini și după o listă.</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Continuă aici</translation>
        </message>
        <message>
            <source>Ne&amp;xt to decide</source>
            <translation>&amp;Următorul de hotărât</translation>
        </message>
        <message numerus="yes">
            <source>Take &amp;back %n file(s)</source>
            <translation>
                <numerusform>&amp;Retrage %n fișier</numerusform>
                <numerusform>&amp;Retrage %n fișiere</numerusform>
                <numerusform>&amp;Retrage %n de fișiere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list names %n file(s) that are not here: {names}.</source>
            <translation>
                <numerusform>Lista numește %n fișier care nu este aici: {names}.</numerusform>
                <numerusform>Lista numește %n fișiere care nu sunt aici: {names}.</numerusform>
                <numerusform>Lista numește %n de fișiere care nu sunt aici: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file to attach.</source>
            <translation>Nu există niciun fișier de atașat.</translation>
        </message>
        <message>
            <source>They were found to belong to an invoice. The files themselves stay where they are.</source>
            <translation>Și-au găsit factura. Fișierele însele rămân unde sunt.</translation>
        </message>
    </context>
    <context>
        <name>FolderFiles</name>
        <message numerus="yes">
            <source>%n to choose from</source>
            <translation>
                <numerusform>%n de ales</numerusform>
                <numerusform>%n de ales</numerusform>
                <numerusform>%n de ales</numerusform>
            </translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Atașat</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Găsit prin</translation>
        </message>
        <message>
            <source>Hangs on it already</source>
            <translation>Deja atașat</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lăsat deoparte</translation>
        </message>
        <message>
            <source>No invoice found</source>
            <translation>Nicio factură găsită</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Which invoice?</source>
            <translation>Care factură?</translation>
        </message>
    </context>
    <context>
        <name>FolderTable</name>
        <message>
            <source>Files of the folder</source>
            <translation>Fișierele dosarului</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message numerus="yes">
            <source>%n attached</source>
            <translation>
                <numerusform>%n atașat</numerusform>
                <numerusform>%n atașate</numerusform>
                <numerusform>%n atașate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hang(s) there already</source>
            <translation>
                <numerusform>%n deja atașat</numerusform>
                <numerusform>%n deja atașate</numerusform>
                <numerusform>%n deja atașate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them do(es) not fit yet</source>
            <translation>
                <numerusform>%n dintre ele nu se potrivește încă</numerusform>
                <numerusform>%n dintre ele nu se potrivesc încă</numerusform>
                <numerusform>%n dintre ele nu se potrivesc încă</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n de hotărât</numerusform>
                <numerusform>%n de hotărât</numerusform>
                <numerusform>%n de hotărât</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with an invoice</source>
            <translation>
                <numerusform>%n cu factură</numerusform>
                <numerusform>%n cu factură</numerusform>
                <numerusform>%n cu factură</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an invoice</source>
            <translation>
                <numerusform>%n fără factură</numerusform>
                <numerusform>%n fără factură</numerusform>
                <numerusform>%n fără factură</numerusform>
            </translation>
        </message>
        <message>
            <source>are deleted once the server has them</source>
            <translation>sunt șterse după ce le are serverul</translation>
        </message>
        <message>
            <source>are moved to “{folder}” in it</source>
            <translation>sunt mutate în „{folder}” din dosar</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>atașamente</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>facturi</translation>
        </message>
        <message>
            <source>stay where they are</source>
            <translation>rămân pe loc</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%n incomplete</source>
            <translation>
                <numerusform>%n incompletă</numerusform>
                <numerusform>%n incomplete</numerusform>
                <numerusform>%n incomplete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.</source>
            <translation>
                <numerusform>%n factură nu poate pleca încă: corectați-o, debifați-o sau apăsați Elimină acestea.</numerusform>
                <numerusform>%n facturi nu pot pleca încă: corectați-le, debifați-le sau apăsați Elimină acestea.</numerusform>
                <numerusform>%n de facturi nu pot pleca încă: corectați-le, debifați-le sau apăsați Elimină acestea.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) changed since they were listed. Nothing was sent.</source>
            <translation>
                <numerusform>%n factură s-a modificat de când a fost afișată. Nu s-a trimis nimic.</numerusform>
                <numerusform>%n facturi s-au modificat de când au fost afișate. Nu s-a trimis nimic.</numerusform>
                <numerusform>%n de facturi s-au modificat de când au fost afișate. Nu s-a trimis nimic.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n factură aleasă</numerusform>
                <numerusform>%n facturi alese</numerusform>
                <numerusform>%n de facturi alese</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n scrisoare</numerusform>
                <numerusform>%n scrisori</numerusform>
                <numerusform>%n de scrisori</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-mailuri</numerusform>
                <numerusform>%n de e-mailuri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ticked</source>
            <translation>
                <numerusform>%n nebifată</numerusform>
                <numerusform>%n nebifate</numerusform>
                <numerusform>%n nebifate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n gata</numerusform>
                <numerusform>%n gata</numerusform>
                <numerusform>%n gata</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n eliminată</numerusform>
                <numerusform>%n eliminate</numerusform>
                <numerusform>%n eliminate</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>Înapoi la &amp;listă</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>T&amp;rimite %n factură</numerusform>
                <numerusform>T&amp;rimite %n facturi</numerusform>
                <numerusform>T&amp;rimite %n de facturi</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Î&amp;ncearcă din nou</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Se verifică…</translation>
        </message>
        <message>
            <source>Exactly what is listed and ticked is sent.</source>
            <translation>Se trimite exact ce este afișat și bifat.</translation>
        </message>
        <message>
            <source>Look at what is marked, then send again.</source>
            <translation>Verificați ce este marcat, apoi trimiteți din nou.</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>Nu a mai rămas nimic de trimis.</translation>
        </message>
        <message>
            <source>Numbers of this send</source>
            <translation>Cifrele acestei trimiteri</translation>
        </message>
    </context>
    <context>
        <name>GatewayCommands</name>
        <message>
            <source>Nobody is signed in. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Nimeni nu este autentificat. Ce faceți se păstrează și continuă după următoarea autentificare.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Autentificare…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Deconectare</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Vă deconectați?</translation>
        </message>
        <message>
            <source>The window opens again with this computer's own list of invoices. What waits for the gateway goes on when you join it again.</source>
            <translation>Fereastra se deschide din nou cu lista de facturi a acestui calculator. Ce așteaptă gateway-ul continuă când vă conectați din nou la el.</translation>
        </message>
        <message>
            <source>There is no key ring, so you will be asked for your password at each start.</source>
            <translation>Nu există inel de chei, așa că vi se va cere parola la fiecare pornire.</translation>
        </message>
        <message>
            <source>What waits for its upload stays on this computer, and goes on after the next sign-in.</source>
            <translation>Ce așteaptă să fie încărcat rămâne pe acest calculator și continuă după următoarea autentificare.</translation>
        </message>
        <message>
            <source>Work without it</source>
            <translation>Lucru fără el</translation>
        </message>
        <message>
            <source>Work without the gateway?</source>
            <translation>Lucrați fără gateway?</translation>
        </message>
    </context>
    <context>
        <name>GivenFiles</name>
        <message numerus="yes">
            <source>%n file(s) are kept and go up when Connect is opened again.</source>
            <translation>
                <numerusform>%n fișier este păstrat și se încarcă la următoarea deschidere a lui Connect.</numerusform>
                <numerusform>%n fișiere sunt păstrate și se încarcă la următoarea deschidere a lui Connect.</numerusform>
                <numerusform>%n de fișiere sunt păstrate și se încarcă la următoarea deschidere a lui Connect.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was not read. {reason}</source>
            <translation>{name} nu a fost citit. {reason}</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>About Connect</source>
            <translation>Despre Connect</translation>
        </message>
        <message>
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scurtături de la tastatură</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Salvarea diagnosticului</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Trimite facturile unei firme împreună cu atașamentele lor. Sursă deschisă, sub Apache License 2.0.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Ghidul utilizatorului</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Noutăți</translation>
        </message>
        <message>
            <source>{name} says how things stand, without invoices, addresses or passwords. Nothing was sent.</source>
            <translation>{name} descrie starea programului, fără facturi, adrese sau parole. Nu s-a trimis nimic.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are, since they were changed after that.</source>
            <translation>
                <numerusform>%Ln rând rămâne cum este, pentru că a fost modificat ulterior.</numerusform>
                <numerusform>%Ln rânduri rămân cum sunt, pentru că au fost modificate ulterior.</numerusform>
                <numerusform>%Ln de rânduri rămân cum sunt, pentru că au fost modificate ulterior.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Refăcut: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Anulat: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln are joined with an earlier one</source>
            <translation>
                <numerusform>%Ln se unește cu unul anterior</numerusform>
                <numerusform>%Ln se unesc cu unul anterior</numerusform>
                <numerusform>%Ln se unesc cu unul anterior</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are the same already</source>
            <translation>
                <numerusform>%Ln este deja la fel</numerusform>
                <numerusform>%Ln sunt deja la fel</numerusform>
                <numerusform>%Ln sunt deja la fel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken, so nothing was imported.</source>
            <translation>
                <numerusform>%Ln rând nu poate fi preluat, deci nu s-a importat nimic.</numerusform>
                <numerusform>%Ln rânduri nu pot fi preluate, deci nu s-a importat nimic.</numerusform>
                <numerusform>%Ln de rânduri nu pot fi preluate, deci nu s-a importat nimic.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken.</source>
            <translation>
                <numerusform>%Ln rând nu poate fi preluat.</numerusform>
                <numerusform>%Ln rânduri nu pot fi preluate.</numerusform>
                <numerusform>%Ln de rânduri nu pot fi preluate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be added</source>
            <translation>
                <numerusform>%Ln rând se va adăuga</numerusform>
                <numerusform>%Ln rânduri se vor adăuga</numerusform>
                <numerusform>%Ln de rânduri se vor adăuga</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be changed</source>
            <translation>
                <numerusform>%Ln se va modifica</numerusform>
                <numerusform>%Ln se vor modifica</numerusform>
                <numerusform>%Ln se vor modifica</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns of the file…</source>
            <translation>&amp;Coloanele fișierului…</translation>
        </message>
        <message>
            <source>&amp;Import all</source>
            <translation>&amp;Importă tot</translation>
        </message>
        <message>
            <source>&amp;Save the bad rows…</source>
            <translation>&amp;Salvează rândurile greșite…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Î&amp;ncearcă din nou</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Importă clienți</translation>
        </message>
        <message>
            <source>Import into the e-mail list</source>
            <translation>Importă în lista de e-mail</translation>
        </message>
        <message numerus="yes">
            <source>Import only the %Ln &amp;good row(s)</source>
            <translation>
                <numerusform>Importă doar %Ln rând &amp;bun</numerusform>
                <numerusform>Importă doar cele %Ln rânduri &amp;bune</numerusform>
                <numerusform>Importă doar cele %Ln de rânduri &amp;bune</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Se importă din {name}…</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Încă nu s-a importat nimic.</translation>
        </message>
        <message>
            <source>Only the first rows of each list are shown.</source>
            <translation>Sunt afișate doar primele rânduri din fiecare listă.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progres</translation>
        </message>
        <message>
            <source>Reading {name} ({size})…</source>
            <translation>Se citește din {name} ({size})…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rând</translation>
        </message>
        <message>
            <source>Save the bad rows</source>
            <translation>Salvează rândurile greșite</translation>
        </message>
        <message>
            <source>The bad rows were saved as {name}. Mend them there and import that file.</source>
            <translation>Rândurile greșite au fost salvate ca {name}. Corectați-le acolo și importați acel fișier.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Nu este nimic de importat.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>Coloanele nu au putut fi recunoscute după titlurile lor. Alegeți-le.</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>De ce nu poate fi preluat</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>{name}, bad rows</source>
            <translation>{name}, rânduri greșite</translation>
        </message>
        <message>
            <source>{shown} of the {count} bad rows are shown here; all of them can be saved.</source>
            <translation>Aici apar {shown} din cele {count} rânduri greșite; pot fi salvate toate.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Added ({count})</source>
            <translation>Adăugate ({count})</translation>
        </message>
        <message>
            <source>After</source>
            <translation>După</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Înainte</translation>
        </message>
        <message>
            <source>Cannot be taken ({count})</source>
            <translation>Nu pot fi preluate ({count})</translation>
        </message>
        <message>
            <source>Changed ({count})</source>
            <translation>Modificate ({count})</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Câmp</translation>
        </message>
        <message>
            <source>Joined ({count})</source>
            <translation>Unite ({count})</translation>
        </message>
        <message>
            <source>Joined with an earlier row</source>
            <translation>Unit cu un rând anterior</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rând</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>Ce se adaugă</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>De ce nu poate fi preluat</translation>
        </message>
        <message>
            <source>With row {row}: {text}</source>
            <translation>Cu rândul {row}: {text}</translation>
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
                <numerusform>%n întoarsă</numerusform>
                <numerusform>%n întoarse</numerusform>
                <numerusform>%n întoarse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refuzată</numerusform>
                <numerusform>%n refuzate</numerusform>
                <numerusform>%n refuzate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left until it must be on its way</source>
            <translation>
                <numerusform>A rămas %n zi lucrătoare până când trebuie să plece</numerusform>
                <numerusform>Au rămas %n zile lucrătoare până când trebuie să plece</numerusform>
                <numerusform>Au rămas %n de zile lucrătoare până când trebuie să plece</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
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
            <source>By law until</source>
            <translation>Termen legal</translation>
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
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>It must be on its way today</source>
            <translation>Trebuie să plece astăzi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
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
            <source>Organisation no.</source>
            <translation>Nr. de înregistrare</translation>
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
            <source>Reference</source>
            <translation>Referință</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refuzată</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observație</translation>
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
            <source>Sent on {day}</source>
            <translation>Trimisă la {day}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>The page was opened on {day}</source>
            <translation>Pagina a fost deschisă la {day}</translation>
        </message>
        <message>
            <source>The time that the law gives ran out on {day}.</source>
            <translation>Termenul legal a expirat la {day}.</translation>
        </message>
        <message>
            <source>Will be sent at {time}</source>
            <translation>Se trimite la {time}</translation>
        </message>
        <message>
            <source>Will be tried again at {time}</source>
            <translation>Se reîncearcă: {time}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>și încă %n</numerusform>
                <numerusform>și încă %n</numerusform>
                <numerusform>și încă %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{number} (credit note)</source>
            <translation>{number} (notă de creditare)</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>Î&amp;nchide</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Deschide…</translation>
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
            <source>Corrected e-invoice: {title}</source>
            <translation>E-factură corectată: {title}</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Livrări</translation>
        </message>
        <message>
            <source>In a window of its own: compare, save and print it there</source>
            <translation>Într-o fereastră proprie: acolo puteți compara, salva și tipări</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Proof of the &amp;attempt…</source>
            <translation>Dovada î&amp;ncercării…</translation>
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
            <translation>Trimite c&amp;lientului…</translation>
        </message>
        <message>
            <source>Send to client (Ctrl+E)</source>
            <translation>Trimite clientului (Ctrl+E)</translation>
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
            <source>What the network was asked about the customer, of whom, when, and its answers, as a PDF to print</source>
            <translation>Ce s-a întrebat rețeaua despre client, pe cine, când, și răspunsurile, ca PDF de tipărit</translation>
        </message>
        <message>
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Ce s-a trimis, octet cu octet, cu confirmări, cronologie și sume de control, ca fișier zip</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factura</translation>
        </message>
        <message>
            <source>{title} · {customer}</source>
            <translation>{title} · {customer}</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresă</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Conectare</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Parolă</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>A&amp;utentificare</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Nume de utilizator</translation>
        </message>
        <message>
            <source>Join my company's gateway</source>
            <translation>Conectare la gateway-ul firmei</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Autentificare</translation>
        </message>
        <message>
            <source>Sign in with a to&amp;ken instead</source>
            <translation>Autentificare cu un to&amp;ken</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Autentificare…</translation>
        </message>
        <message>
            <source>The gateway is the program on your company's server that sends the invoices for all of you. Your administrator gives you its address and your user name.</source>
            <translation>Gateway-ul este programul de pe serverul firmei care trimite facturile pentru voi toți. Administratorul vă dă adresa lui și numele de utilizator.</translation>
        </message>
        <message>
            <source>You are not signed in at {gateway} any more. What you did is kept, and goes on after the next sign-in.</source>
            <translation>Nu mai sunteți autentificat la {gateway}. Ce ați făcut s-a păstrat și continuă după următoarea autentificare.</translation>
        </message>
    </context>
    <context>
        <name>KeptCopies</name>
        <message>
            <source>Save the kept copy</source>
            <translation>Salvează copia păstrată</translation>
        </message>
        <message>
            <source>Where is {name} now?</source>
            <translation>Unde se află acum {name}?</translation>
        </message>
        <message>
            <source>{name} was added again.</source>
            <translation>{name} a fost adăugat din nou.</translation>
        </message>
        <message>
            <source>{name} was saved, but it may not be as you gave it. Look at it before you use it.</source>
            <translation>{name} a fost salvat, dar poate nu mai este așa cum l-ați adăugat. Verificați-l înainte de a-l folosi.</translation>
        </message>
        <message>
            <source>{name} was saved; it is as you gave it.</source>
            <translation>{name} a fost salvat; este așa cum l-ați adăugat.</translation>
        </message>
    </context>
    <context>
        <name>LetterAttachments</name>
        <message>
            <source>&amp;More files…</source>
            <translation>A&amp;lte fișiere…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Atașamente</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings.</source>
            <translation>Atașamentele sunt dezactivate în setări.</translation>
        </message>
        <message>
            <source>The invoice has no attachment.</source>
            <translation>Factura nu are niciun atașament.</translation>
        </message>
        <message>
            <source>You may look at invoices, but not add anything to them.</source>
            <translation>Puteți vedea facturile, dar nu le puteți adăuga nimic.</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>rămâne în firmă</translation>
        </message>
        <message>
            <source>{name} is on its way to the gateway…</source>
            <translation>{name} este pe drum spre gateway…</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} a fost refuzat: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>&amp;Attach the invoice as PDF</source>
            <translation>Atașează &amp;factura ca PDF</translation>
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
            <translation>&amp;De la</translation>
        </message>
        <message>
            <source>&amp;Network</source>
            <translation>Rețe&amp;a</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>Ră&amp;spunsurile merg la</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>Căt&amp;re</translation>
        </message>
        <message>
            <source>A link in its place needs the gateway's public address, which stands in the settings under E-mail.</source>
            <translation>Un link în locul lui cere adresa publică a gateway-ului, din setări, la E-mail.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By itself it goes {channel}: {reason}</source>
            <translation>De la sine pleacă {channel}: {reason}</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Enter an address in To.</source>
            <translation>Introduceți o adresă la Către.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De la</translation>
        </message>
        <message>
            <source>Replies go to</source>
            <translation>Răspunsurile merg la</translation>
        </message>
        <message>
            <source>Tick E-mail or Network.</source>
            <translation>Bifați E-mail sau Rețea.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Către</translation>
        </message>
        <message>
            <source>Who are you? The name that you write here is kept on this computer.</source>
            <translation>Cine sunteți? Numele scris aici se păstrează pe acest calculator.</translation>
        </message>
        <message>
            <source>Without it the message carries a link to a page with the invoice.</source>
            <translation>Fără el, mesajul conține un link spre o pagină cu factura.</translation>
        </message>
        <message>
            <source>several addresses apart by a comma or semicolon</source>
            <translation>mai multe adrese, despărțite prin virgulă sau punct și virgulă</translation>
        </message>
    </context>
    <context>
        <name>LetterMessage</name>
        <message>
            <source>C&amp;hange message, this time only</source>
            <translation>&amp;Modifică mesajul, doar de data aceasta</translation>
        </message>
        <message>
            <source>No message goes by e-mail yet.</source>
            <translation>Încă nu pleacă niciun mesaj prin e-mail.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subiect</translation>
        </message>
        <message>
            <source>The message as it will arrive</source>
            <translation>Mesajul așa cum va ajunge</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Mesajul este gol.</translation>
        </message>
        <message>
            <source>The message is too long: {limit} characters are the limit.</source>
            <translation>Mesajul este prea lung: încap cel mult {limit} de caractere.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Subiectul este gol.</translation>
        </message>
    </context>
    <context>
        <name>LineMessage</name>
        <message>
            <source>Message</source>
            <translation>Mesaj</translation>
        </message>
        <message>
            <source>Message of {number}</source>
            <translation>Mesajul facturii {number}</translation>
        </message>
        <message>
            <source>The address is wrong. Type another one in the list (F2) to see the message.</source>
            <translation>Adresa este greșită. Scrieți alta în listă (F2) pentru a vedea mesajul.</translation>
        </message>
        <message>
            <source>The message is being put together…</source>
            <translation>Mesajul se pregătește…</translation>
        </message>
        <message>
            <source>There is no address yet. Type one in the list (F2) to see the message.</source>
            <translation>Încă nu există nicio adresă. Scrieți una în listă (F2) pentru a vedea mesajul.</translation>
        </message>
        <message>
            <source>This invoice goes by post, so there is no message.</source>
            <translation>Această factură pleacă prin poștă, deci nu are mesaj.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>&amp;Mails:</source>
            <translation>E-&amp;mailuri:</translation>
        </message>
        <message>
            <source>As each customer wants</source>
            <translation>Cum dorește fiecare client</translation>
        </message>
        <message>
            <source>Choose a customer above.</source>
            <translation>Alegeți mai sus un client.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clienți</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtru</translation>
        </message>
        <message>
            <source>Filter customer, number, address… (Ctrl+F)</source>
            <translation>Filtrează client, număr, adresă… (Ctrl+F)</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Nicio factură de afișat.</translation>
        </message>
        <message>
            <source>Nobody to show.</source>
            <translation>Niciun client de afișat.</translation>
        </message>
        <message>
            <source>One for each customer</source>
            <translation>Unul pentru fiecare client</translation>
        </message>
        <message>
            <source>One for each invoice</source>
            <translation>Unul pentru fiecare factură</translation>
        </message>
        <message>
            <source>Type less into the filter, or choose All.</source>
            <translation>Scrieți mai puțin în filtru sau alegeți Tot.</translation>
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
        <message>
            <source>more than {count}</source>
            <translation>mai mult de {count}</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>&amp;Remove logo</source>
            <translation>&amp;Elimină sigla</translation>
        </message>
        <message>
            <source>C&amp;olour</source>
            <translation>Cu&amp;loare</translation>
        </message>
        <message>
            <source>Choose a &amp;logo…</source>
            <translation>Alege o si&amp;glă…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Alegeți o siglă</translation>
        </message>
        <message>
            <source>Colour {colour}</source>
            <translation>Culoarea {colour}</translation>
        </message>
        <message>
            <source>Every mail keeps its plain text, for those who read only that. Nothing in it is loaded from elsewhere, and nobody is told that it was opened. In Message templates, words can be bold or lead to a page.</source>
            <translation>Fiecare e-mail își păstrează textul simplu, pentru cine citește doar acela. Nimic din el nu se încarcă din altă parte și nimeni nu află că a fost deschis. În șabloanele de mesaje, cuvintele pot fi îngroșate sau pot duce la o pagină.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Siglă</translation>
        </message>
        <message>
            <source>Mails loo&amp;k like the company's: HTML beside the plain text</source>
            <translation>E-mailurile arată ca ale &amp;firmei: HTML pe lângă textul simplu</translation>
        </message>
        <message>
            <source>On examples. The look makes a mail {size} larger.</source>
            <translation>Pe exemple. Aspectul mărește un e-mail cu {size}.</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Imagini ({endings})</translation>
        </message>
        <message>
            <source>Si&amp;gnature</source>
            <translation>Semnăt&amp;ură</translation>
        </message>
        <message>
            <source>The signature is too long: {limit} characters are the limit.</source>
            <translation>Semnătura este prea lungă: limita este de {limit} caractere.</translation>
        </message>
    </context>
    <context>
        <name>LookUpPage</name>
        <message>
            <source>&amp;Ask for this recipient…</source>
            <translation>&amp;Cere conectarea destinatarului…</translation>
        </message>
        <message>
            <source>&amp;Look up</source>
            <translation>&amp;Caută</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Răspuns</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Notă de creditare</translation>
        </message>
        <message>
            <source>For which document</source>
            <translation>Pentru ce document</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Look for a customer: whether e-invoices reach it, who says so, and which documents it takes.</source>
            <translation>Căutați un client: dacă facturile electronice ajung la el, cine o spune și ce documente primește.</translation>
        </message>
        <message>
            <source>Look for a recipient</source>
            <translation>Caută un destinatar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>Name, organisation, VAT or location number, electronic address, customer number</source>
            <translation>Nume, număr de înregistrare, cod TVA sau GLN, adresă electronică, număr de client</translation>
        </message>
        <message>
            <source>Nobody was found. Try the organisation number or the electronic address.</source>
            <translation>Nu s-a găsit nimeni. Încercați cu numărul de înregistrare sau cu adresa electronică.</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatari</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Spus de</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvează ca</translation>
        </message>
        <message>
            <source>Save the &amp;proof…</source>
            <translation>Salvează &amp;dovada…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>The network is being asked…</source>
            <translation>Se întreabă rețeaua…</translation>
        </message>
        <message>
            <source>Type whom to look for.</source>
            <translation>Scrieți pe cine căutați.</translation>
        </message>
        <message>
            <source>What was asked, of whom, when, and the raw answer, as a PDF to print</source>
            <translation>Ce s-a întrebat, pe cine, când, și răspunsul textual, ca PDF de tipărit</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Când</translation>
        </message>
    </context>
    <context>
        <name>LookedMail</name>
        <message>
            <source>The mail as it looks</source>
            <translation>E-mailul așa cum arată</translation>
        </message>
    </context>
    <context>
        <name>MailServerPage</name>
        <message>
            <source> per hour</source>
            <translation> pe oră</translation>
        </message>
        <message>
            <source> per minute</source>
            <translation> pe minut</translation>
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
            <source>At &amp;most</source>
            <translation>Cel &amp;mult</translation>
        </message>
        <message>
            <source>Checked on {date}.</source>
            <translation>Verificat la {date}.</translation>
        </message>
        <message>
            <source>Choose the provider, or enter the server's name, first.</source>
            <translation>Alegeți mai întâi furnizorul sau introduceți numele serverului.</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Funcționează?</translation>
        </message>
        <message>
            <source>For Microsoft 365 where SMTP is switched off. Each recipient gets a message of their own. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>Pentru Microsoft 365 acolo unde SMTP este dezactivat. Fiecare destinatar primește propriul mesaj. Limite: 30 de mesaje pe minut, 10.000 de destinatari pe zi.</translation>
        </message>
        <message>
            <source>From the end of December 2026 sign-in by password is off; administrators can turn it on again for a while. If the mailbox refuses SMTP altogether (5.7.139), turn on Authenticated SMTP for it in the admin center, or choose Microsoft Graph. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>De la sfârșitul lui decembrie 2026 autentificarea cu parolă este dezactivată; administratorii o mai pot activa o vreme. Dacă cutia poștală refuză complet SMTP (5.7.139), activați pentru ea SMTP autentificat în centrul de administrare sau alegeți Microsoft Graph. Limite: 30 de mesaje pe minut, 10.000 de destinatari pe zi.</translation>
        </message>
        <message>
            <source>Google takes no password of yours from other programs: sign in in the browser. A company's mailbox sends up to 2,000 messages a day, a private one 500.</source>
            <translation>Google nu acceptă parola dumneavoastră de la alte programe: autentificați-vă în browser. O cutie poștală de companie trimite până la 2.000 de mesaje pe zi, una privată 500.</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords here any more: sign in in the browser. A new mailbox may send only a few messages a day at first.</source>
            <translation>Microsoft nu mai acceptă parole aici: autentificați-vă în browser. O cutie poștală nouă poate trimite la început doar câteva mesaje pe zi.</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Niciuna (doar în propria rețea)</translation>
        </message>
        <message>
            <source>Pro&amp;vider</source>
            <translation>Fur&amp;nizor</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Securit&amp;y</source>
            <translation>Se&amp;curitate</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>Trimite-mi un mesaj de &amp;test</translation>
        </message>
        <message>
            <source>Server's &amp;name</source>
            <translation>Numele ser&amp;verului</translation>
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
            <translation>Mesajul de test a plecat către {address}. Verificați dacă a ajuns.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Are încredere în</translation>
        </message>
        <message>
            <source>What goes faster than the provider allows is refused, so leave some room.</source>
            <translation>Ce pleacă mai repede decât permite furnizorul se refuză, deci lăsați o rezervă.</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Adresa dumneavoastră</translation>
        </message>
        <message>
            <source>Your own or another</source>
            <translation>Propriu sau altul</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>oricâte</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>adresa dumneavoastră</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}” nu este o adresă de e-mail.</translation>
        </message>
    </context>
    <context>
        <name>MailSignIn</name>
        <message>
            <source>A code is being fetched…</source>
            <translation>Se obține un cod…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulare</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address yourself: {url}</source>
            <translation>Nu s-a putut deschide niciun browser. Deschideți chiar dumneavoastră această adresă: {url}</translation>
        </message>
        <message>
            <source>Nobody is signed in yet.</source>
            <translation>Nimeni nu este autentificat încă.</translation>
        </message>
        <message>
            <source>Open {url} in a browser on any computer and type the code {code}. Connect waits for it…</source>
            <translation>Deschideți {url} într-un browser pe orice calculator și introduceți codul {code}. Connect așteaptă…</translation>
        </message>
        <message>
            <source>Sign in in the browser. Connect waits for it…</source>
            <translation>Autentificați-vă în browser. Connect așteaptă…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Google…</source>
            <translation>Autenti&amp;ficare la Google…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Microsoft…</source>
            <translation>Autenti&amp;ficare la Microsoft…</translation>
        </message>
        <message>
            <source>Sign in with a code…</source>
            <translation>Autentificare cu un cod…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Deconectare</translation>
        </message>
        <message>
            <source>Signed in as {who}.</source>
            <translation>Autentificat ca {who}.</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Deconectare în curs…</translation>
        </message>
        <message>
            <source>That did not work. Close this page and go back to Connect, which says why.</source>
            <translation>Nu a reușit. Închideți această pagină și reveniți la Connect, unde scrie de ce.</translation>
        </message>
        <message>
            <source>The browser is being opened…</source>
            <translation>Se deschide browserul…</translation>
        </message>
        <message>
            <source>There is no key ring on the gateway's computer, so this holds until the gateway ends.</source>
            <translation>Pe calculatorul gateway-ului nu există inel de chei, așa că este valabil doar până la oprirea acestuia.</translation>
        </message>
        <message>
            <source>You are signed in. You can close this page and go back to Connect.</source>
            <translation>Sunteți autentificat. Puteți închide această pagină și reveni la Connect.</translation>
        </message>
    </context>
    <context>
        <name>MailView</name>
        <message>
            <source>As it looks</source>
            <translation>Cum arată</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Text simplu</translation>
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
        <name>MarkBar</name>
        <message>
            <source>Bold</source>
            <translation>Îngroșat</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Legătură</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message numerus="yes">
            <source>%n asked about</source>
            <translation>
                <numerusform>%n cu întrebare</numerusform>
                <numerusform>%n cu întrebare</numerusform>
                <numerusform>%n cu întrebare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n găsit</numerusform>
                <numerusform>%n găsite</numerusform>
                <numerusform>%n găsite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n negăsit</numerusform>
                <numerusform>%n negăsite</numerusform>
                <numerusform>%n negăsite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on a wrong invoice</source>
            <translation>
                <numerusform>%n la o factură greșită</numerusform>
                <numerusform>%n la o factură greșită</numerusform>
                <numerusform>%n la o factură greșită</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Bar codes and QR codes</source>
            <translation>Coduri de &amp;bare și coduri QR</translation>
        </message>
        <message>
            <source>&amp;Invoice number</source>
            <translation>Numărul &amp;facturii</translation>
        </message>
        <message>
            <source>&amp;Order number</source>
            <translation>Numărul &amp;comenzii</translation>
        </message>
        <message>
            <source>A file is found by</source>
            <translation>Un fișier se găsește după</translation>
        </message>
        <message>
            <source>A sca&amp;n of several papers is split</source>
            <translation>O scanare a mai multor &amp;hârtii se împarte</translation>
        </message>
        <message>
            <source>As soon as files hang on invoices, you see here what these rules make of them.</source>
            <translation>De îndată ce există fișiere atașate la facturi, vedeți aici ce fac regulile cu ele.</translation>
        </message>
        <message>
            <source>Beside the name is read</source>
            <translation>Pe lângă nume se citesc</translation>
        </message>
        <message>
            <source>By these rules</source>
            <translation>După aceste reguli</translation>
        </message>
        <message>
            <source>Cus&amp;tomer number</source>
            <translation>Numărul c&amp;lientului</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>File na&amp;mes are built so</source>
            <translation>Nu&amp;mele fișierelor sunt alcătuite astfel</translation>
        </message>
        <message>
            <source>Hangs on</source>
            <translation>Aparține de</translation>
        </message>
        <message>
            <source>Last files that these rules do not find</source>
            <translation>Ultimele fișiere pe care regulile nu le găsesc</translation>
        </message>
        <message>
            <source>Numbers in names may end with a check di&amp;git</source>
            <translation>Numerele din nume se pot &amp;termina cu o cifră de control</translation>
        </message>
        <message>
            <source>One way in each line: {places}, and * for anything. Of a name that fits, nothing else counts. Leave it empty to have the numbers looked for anywhere in the name.</source>
            <translation>Câte un mod pe rând: {places} și * pentru orice. Într-un nume care se potrivește nu contează nimic altceva. Lăsați gol pentru ca numerele să fie căutate oriunde în nume.</translation>
        </message>
        <message>
            <source>Say by what a file is found: tick at least one number.</source>
            <translation>Indicați după ce se găsește un fișier: bifați cel puțin un număr.</translation>
        </message>
        <message>
            <source>The &amp;words on the first page</source>
            <translation>C&amp;uvintele de pe prima pagină</translation>
        </message>
        <message numerus="yes">
            <source>The last %n file(s), by their names alone:</source>
            <translation>
                <numerusform>Ultimul fișier, numai după nume:</numerusform>
                <numerusform>Ultimele %n fișiere, numai după nume:</numerusform>
                <numerusform>Ultimele %n de fișiere, numai după nume:</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer lacks the program tesseract, which reads them.</source>
            <translation>Acestui calculator îi lipsește programul tesseract, care le citește.</translation>
        </message>
        <message>
            <source>Words in scans and &amp;photos (takes a few seconds for each)</source>
            <translation>Cuvinte din scanări și foto&amp;grafii (câteva secunde pentru fiecare)</translation>
        </message>
        <message>
            <source>goes to a wrong invoice</source>
            <translation>ajunge la o factură greșită</translation>
        </message>
        <message>
            <source>is asked about</source>
            <translation>se întreabă</translation>
        </message>
        <message>
            <source>is not found</source>
            <translation>nu este găsit</translation>
        </message>
        <message>
            <source>never</source>
            <translation>niciodată</translation>
        </message>
        <message>
            <source>there, and the page with the code is left out</source>
            <translation>acolo, iar pagina cu codul este lăsată deoparte</translation>
        </message>
        <message>
            <source>where a page has the code of another invoice</source>
            <translation>unde o pagină are codul altei facturi</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%n address(es) saved in the e-mail list.</source>
            <translation>
                <numerusform>%n adresă salvată în lista de e-mail.</numerusform>
                <numerusform>%n adrese salvate în lista de e-mail.</numerusform>
                <numerusform>%n de adrese salvate în lista de e-mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) are back in the list.</source>
            <translation>
                <numerusform>%n factură este din nou în listă.</numerusform>
                <numerusform>%n facturi sunt din nou în listă.</numerusform>
                <numerusform>%n de facturi sunt din nou în listă.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) removed from this send; they wait as before.</source>
            <translation>
                <numerusform>%n factură eliminată din această trimitere; așteaptă ca înainte.</numerusform>
                <numerusform>%n facturi eliminate din această trimitere; așteaptă ca înainte.</numerusform>
                <numerusform>%n de facturi eliminate din această trimitere; așteaptă ca înainte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the password…</source>
            <translation>Introduceți parola…</translation>
        </message>
        <message>
            <source>Make it a PDF</source>
            <translation>Transformă în PDF</translation>
        </message>
        <message>
            <source>Make it a TIFF</source>
            <translation>Transformă în TIFF</translation>
        </message>
        <message>
            <source>Make it smaller</source>
            <translation>Micșorează</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Repară</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) go as before.</source>
            <translation>
                <numerusform>Anulat: %n factură merge ca înainte.</numerusform>
                <numerusform>Anulat: %n facturi merg ca înainte.</numerusform>
                <numerusform>Anulat: %n de facturi merg ca înainte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it</source>
            <translation>Rotește</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) brings them back.</source>
            <translation>Anulare (Ctrl+Z) le aduce înapoi.</translation>
        </message>
    </context>
    <context>
        <name>MendingPanel</name>
        <message>
            <source>Compare…</source>
            <translation>Compară…</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parolă</translation>
        </message>
        <message>
            <source>Take the original again</source>
            <translation>Revino la original</translation>
        </message>
        <message>
            <source>The password of the file:</source>
            <translation>Parola fișierului:</translation>
        </message>
        <message>
            <source>{channel}: {sentence}</source>
            <translation>{channel}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>MessageColumns</name>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce s-a întâmplat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Când</translation>
        </message>
        <message>
            <source>Who can mend it</source>
            <translation>Cine remediază</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>necitit</translation>
        </message>
    </context>
    <context>
        <name>MessageNews</name>
        <message numerus="yes">
            <source>%n new message(s). The newest: {sentence}</source>
            <translation>
                <numerusform>%n mesaj nou. Cel mai nou: {sentence}</numerusform>
                <numerusform>%n mesaje noi. Cel mai nou: {sentence}</numerusform>
                <numerusform>%n de mesaje noi. Cel mai nou: {sentence}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
    </context>
    <context>
        <name>MessagePane</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copie către</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fișiere</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De la</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Merge la</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Răspunsuri la</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Mărime</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subiect</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Șablon</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Textul mesajului</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Către</translation>
        </message>
        <message>
            <source>{address} (BCC)</source>
            <translation>{address} (BCC)</translation>
        </message>
    </context>
    <context>
        <name>MessagesView</name>
        <message>
            <source>Choose a message above to read all of it.</source>
            <translation>Alegeți mai sus un mesaj pentru a-l citi în întregime.</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Factura {number}</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Marchează toate ca citite</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marchează ca citit</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mesaje</translation>
        </message>
        <message>
            <source>No messages.</source>
            <translation>Niciun mesaj.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Deschide</translation>
        </message>
        <message>
            <source>When something goes wrong, it is said here, with who can mend it.</source>
            <translation>Când ceva nu merge bine, aici scrie ce s-a întâmplat și cine poate remedia.</translation>
        </message>
    </context>
    <context>
        <name>MissingAttachmentsQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%Ln dintre cele {selected} facturi alese nu are atașament.</numerusform>
                <numerusform>%Ln dintre cele {selected} facturi alese nu au atașament.</numerusform>
                <numerusform>%Ln dintre cele {selected} facturi alese nu au atașament.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices lack attachments.</source>
            <translation>
                <numerusform>%Ln din cele {selected} facturi alese nu are toate atașamentele.</numerusform>
                <numerusform>%Ln din cele {selected} facturi alese nu au toate atașamentele.</numerusform>
                <numerusform>%Ln din cele {selected} facturi alese nu au toate atașamentele.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nu, înapoi</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Only the %n with attachment</source>
            <translation>
                <numerusform>Nu&amp;mai cea cu atașament</numerusform>
                <numerusform>Nu&amp;mai cele %n cu atașament</numerusform>
                <numerusform>Nu&amp;mai cele %n cu atașament</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Da, trimite</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
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
            <source>Missing</source>
            <translation>Lipsește</translation>
        </message>
        <message>
            <source>No attachment</source>
            <translation>Niciun atașament</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Suma acestora: {total}</translation>
        </message>
        <message>
            <source>The chosen invoice has no attachment.</source>
            <translation>Factura aleasă nu are niciun atașament.</translation>
        </message>
        <message>
            <source>The chosen invoice lacks attachments.</source>
            <translation>Factura aleasă nu are toate atașamentele.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
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
            <translation>Registre</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>Unde mergeți</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <source>C&amp;ustomers</source>
            <translation>Clien&amp;ți</translation>
        </message>
        <message>
            <source>Loo&amp;k up</source>
            <translation>Că&amp;utare</translation>
        </message>
        <message>
            <source>Re&amp;quests</source>
            <translation>Cere&amp;ri</translation>
        </message>
    </context>
    <context>
        <name>NewCompanyDialog</name>
        <message>
            <source>&amp;Begin</source>
            <translation>&amp;Adaugă</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>Ța&amp;ră</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>&amp;Limba facturilor care nu indică una</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nume</translation>
        </message>
        <message>
            <source>&amp;Organisation no.</source>
            <translation>Nr. de &amp;înregistrare</translation>
        </message>
        <message>
            <source>It has settings, registers, an e-invoice operator and a mail account of its own; nothing is shared with the other companies.</source>
            <translation>Are setări, registre, un operator de e-facturare și un cont de e-mail proprii; nimic nu este partajat cu celelalte firme.</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Firmă nouă</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>Two letters, such as SE</source>
            <translation>Două litere, de exemplu RO</translation>
        </message>
    </context>
    <context>
        <name>NotArrivedQuestion</name>
        <message numerus="yes">
            <source>%n attachment(s) of these invoices did not reach the gateway.</source>
            <translation>
                <numerusform>%n atașament al acestor facturi nu a ajuns la gateway.</numerusform>
                <numerusform>%n atașamente ale acestor facturi nu au ajuns la gateway.</numerusform>
                <numerusform>%n de atașamente ale acestor facturi nu au ajuns la gateway.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>Îna&amp;poi</translation>
        </message>
        <message>
            <source>&amp;Send without</source>
            <translation>&amp;Trimite fără</translation>
        </message>
        <message>
            <source>&amp;Wait</source>
            <translation>&amp;Așteaptă</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Atașament</translation>
        </message>
        <message>
            <source>Attachments have not arrived</source>
            <translation>Unele atașamente nu au ajuns</translation>
        </message>
        <message>
            <source>Attachments that have not arrived</source>
            <translation>Atașamente care nu au ajuns</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Stadiu</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Without them the invoices go out as they are there now.</source>
            <translation>Încă nu s-a trimis nimic. Fără ele, facturile pleacă așa cum sunt acum acolo.</translation>
        </message>
        <message>
            <source>Refused: {reason}</source>
            <translation>Refuzat: {reason}</translation>
        </message>
        <message>
            <source>Stands still at {percent} %</source>
            <translation>S-a oprit la {percent} %</translation>
        </message>
        <message>
            <source>Waits for the gateway</source>
            <translation>Așteaptă gateway-ul</translation>
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
        <name>OperatorAbilities</name>
        <message>
            <source> or </source>
            <translation> sau </translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice, which may have up to {size} with them.</source>
            <translation>Atașamentele merg în interiorul facturii, care poate avea cel mult {size} împreună cu ele.</translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice.</source>
            <translation>Atașamentele merg în interiorul facturii.</translation>
        </message>
        <message>
            <source>By itself it might send an invoice {ways}. Connect tells it each time not to.</source>
            <translation>De la sine ar putea trimite o factură {ways}. Connect îi spune de fiecare dată să nu o facă.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, it cannot say whether it has the invoice: you are asked then.</source>
            <translation>Dacă o conexiune se întrerupe la mijloc, nu poate spune dacă are factura: atunci sunteți întrebat.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, no invoice goes through it twice.</source>
            <translation>Dacă o conexiune se întrerupe la mijloc, nicio factură nu trece prin el de două ori.</translation>
        </message>
        <message>
            <source>It cannot be asked which customers can be reached.</source>
            <translation>Nu poate fi întrebat ce clienți pot fi contactați.</translation>
        </message>
        <message>
            <source>It does not tell what became of an invoice.</source>
            <translation>Nu spune ce s-a întâmplat cu o factură.</translation>
        </message>
        <message>
            <source>It never sends an invoice another way by itself.</source>
            <translation>Nu trimite niciodată de la sine o factură pe altă cale.</translation>
        </message>
        <message>
            <source>It says which customers can be reached.</source>
            <translation>Spune ce clienți pot fi contactați.</translation>
        </message>
        <message>
            <source>It takes invoices as {formats}.</source>
            <translation>Primește facturi ca {formats}.</translation>
        </message>
        <message>
            <source>It takes no attachments.</source>
            <translation>Nu primește atașamente.</translation>
        </message>
        <message>
            <source>It tells what became of each invoice.</source>
            <translation>Spune ce s-a întâmplat cu fiecare factură.</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>prin e-mail</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>pe hârtie</translation>
        </message>
    </context>
    <context>
        <name>OperatorFields</name>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Completați „{field}”.</translation>
        </message>
        <message>
            <source>“{field}” begins with https://.</source>
            <translation>„{field}” începe cu https://.</translation>
        </message>
    </context>
    <context>
        <name>OperatorPage</name>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Operator</translation>
        </message>
        <message>
            <source>&amp;Test the account</source>
            <translation>&amp;Testează contul</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Funcționează?</translation>
        </message>
        <message>
            <source>None: no e-invoices are sent</source>
            <translation>Niciunul: nu se trimit facturi electronice</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Secretele se păstrează în inelul de chei al calculatorului care trimite, niciodată într-un fișier.</translation>
        </message>
        <message>
            <source>The account works. Nothing was sent.</source>
            <translation>Contul funcționează. Nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>What it can do</source>
            <translation>Ce poate face</translation>
        </message>
        <message>
            <source>{name} (not installed here)</source>
            <translation>{name} (neinstalat aici)</translation>
        </message>
    </context>
    <context>
        <name>OutOfSightQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {count} ticked invoices are not in sight.</source>
            <translation>
                <numerusform>%Ln dintre cele {count} facturi bifate nu se vede.</numerusform>
                <numerusform>%Ln dintre cele {count} facturi bifate nu se văd.</numerusform>
                <numerusform>%Ln dintre cele {count} facturi bifate nu se văd.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>Îna&amp;poi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n ticked invoice(s) is in sight.</source>
            <translation>
                <numerusform>Factura bifată nu se vede.</numerusform>
                <numerusform>Niciuna dintre cele %n facturi bifate nu se vede.</numerusform>
                <numerusform>Niciuna dintre cele %n de facturi bifate nu se vede.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all of it is in sight</source>
            <translation>Nu se văd toate</translation>
        </message>
        <message>
            <source>Not in sight</source>
            <translation>Nu se vede</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;all %n</source>
            <translation>
                <numerusform>&amp;Trimite-o</numerusform>
                <numerusform>Trimite &amp;toate cele %n</numerusform>
                <numerusform>Trimite &amp;toate cele %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;only the %n in sight</source>
            <translation>
                <numerusform>Trimite &amp;doar factura care se vede</numerusform>
                <numerusform>Trimite &amp;doar cele %n care se văd</numerusform>
                <numerusform>Trimite &amp;doar cele %n care se văd</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Suma acestora: {total}</translation>
        </message>
        <message>
            <source>They were ticked before. Do you mean to send them, too?</source>
            <translation>Au fost bifate înainte. Doriți să le trimiteți și pe ele?</translation>
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
            <source>Damaged</source>
            <translation>Deteriorat</translation>
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
            <source>Invoice</source>
            <translation>Factură</translation>
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
            <source>Left alone</source>
            <translation>Lăsat neatins</translation>
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
        <message numerus="yes">
            <source>%n file(s) without an invoice…</source>
            <translation>
                <numerusform>%n fișier fără factură…</numerusform>
                <numerusform>%n fișiere fără factură…</numerusform>
                <numerusform>%n de fișiere fără factură…</numerusform>
            </translation>
        </message>
        <message>
            <source>Add again</source>
            <translation>Adaugă din nou</translation>
        </message>
        <message>
            <source>Attach and send again…</source>
            <translation>Atașează și trimite din nou…</translation>
        </message>
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
            <source>Save as…</source>
            <translation>Salvează ca…</translation>
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
            <translation>Aici alegeți cum se comportă cealaltă parte. Decide prima regulă care se potrivește adresei; * ține loc de orice, ca în *@example.org. Ce nu se potrivește niciunei reguli ajunge.</translation>
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
            <source>Turn to the right</source>
            <translation>Rotește la dreapta</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} din {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePrinter</name>
        <message numerus="yes">
            <source>%n page(s) were printed.</source>
            <translation>
                <numerusform>%n pagină a fost tipărită.</numerusform>
                <numerusform>%n pagini au fost tipărite.</numerusform>
                <numerusform>%n de pagini au fost tipărite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {page} of {count} is printed…</source>
            <translation>Se tipărește pagina {page} din {count}…</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>Imprimanta nu răspunde. Nu s-a tipărit nimic.</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Invoice {number} has gone; its attachments stay as they are. Once its delivery is taken back, {name} can be attached.</source>
            <translation>Factura {number} a plecat; atașamentele ei rămân așa cum sunt. După ce livrarea este retrasă, {name} poate fi atașat.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scanează</translation>
        </message>
        <message>
            <source>The attachments go in the order before.</source>
            <translation>Atașamentele pleacă în ordinea de dinainte.</translation>
        </message>
        <message>
            <source>The attachments go in this order: in the mail, on paper and in a merged PDF.</source>
            <translation>Atașamentele pleacă în această ordine: în e-mail, pe hârtie și într-un PDF unic.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>Î&amp;nchide</translation>
        </message>
        <message>
            <source>&amp;Open in another program</source>
            <translation>&amp;Deschide în alt program</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Tipărește…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Salvează ca…</translation>
        </message>
        <message>
            <source>A file of this kind can only be saved.</source>
            <translation>Un fișier de acest fel poate fi doar salvat.</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>C&amp;ompară cu</translation>
        </message>
        <message>
            <source>No program on this computer opens {name}. Save it instead.</source>
            <translation>Niciun program de pe acest calculator nu deschide {name}. Salvați fișierul.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nimic</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagini</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation>&amp;Arată</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvează ca</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagină</numerusform>
                <numerusform>%n pagini</numerusform>
                <numerusform>%n de pagini</numerusform>
            </translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>the file that it was made from</source>
            <translation>fișierul din care a fost făcut</translation>
        </message>
        <message>
            <source>{name}, as it was given</source>
            <translation>{name}, așa cum a fost dat</translation>
        </message>
    </context>
    <context>
        <name>PartyTable</name>
        <message>
            <source>Customers of this send</source>
            <translation>Clienții acestei trimiteri</translation>
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation>Bifează tot ce este afișat</translation>
        </message>
        <message>
            <source>Tick or untick all that are listed</source>
            <translation>Bifează sau debifează tot ce este afișat</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Schimbă</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>Parola &amp;nouă</translation>
        </message>
        <message>
            <source>&amp;Password now</source>
            <translation>Parola de &amp;acum</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Schimbarea parolei mele</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>The new one &amp;again</source>
            <translation>&amp;Din nou parola nouă</translation>
        </message>
        <message>
            <source>The two new passwords differ.</source>
            <translation>Cele două parole noi diferă.</translation>
        </message>
    </context>
    <context>
        <name>PieceLines</name>
        <message>
            <source>an attachment</source>
            <translation>un atașament</translation>
        </message>
        <message>
            <source>from {place}</source>
            <translation>din {place}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omis</translation>
        </message>
        <message>
            <source>the data of the invoice</source>
            <translation>datele facturii</translation>
        </message>
        <message>
            <source>the picture of the invoice</source>
            <translation>imaginea facturii</translation>
        </message>
    </context>
    <context>
        <name>PlanChangedQuestion</name>
        <message numerus="yes">
            <source>%n invoice(s) would go out otherwise than when you pressed Send.</source>
            <translation>
                <numerusform>%n factură ar pleca altfel decât atunci când ați apăsat Trimite.</numerusform>
                <numerusform>%n facturi ar pleca altfel decât atunci când ați apăsat Trimite.</numerusform>
                <numerusform>%n de facturi ar pleca altfel decât atunci când ați apăsat Trimite.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>Îna&amp;poi</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s) as they are now</source>
            <translation>
                <numerusform>&amp;Trimite %n factură așa cum este acum</numerusform>
                <numerusform>&amp;Trimite %n facturi așa cum sunt acum</numerusform>
                <numerusform>&amp;Trimite %n de facturi așa cum sunt acum</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Ceva s-a schimbat între timp</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce s-a schimbat</translation>
        </message>
    </context>
    <context>
        <name>PlanChanges</name>
        <message>
            <source>Added: {names}.</source>
            <translation>Adăugat: {names}.</translation>
        </message>
        <message>
            <source>It goes {now} instead of {before}.</source>
            <translation>Pleacă {now} în loc de {before}.</translation>
        </message>
        <message>
            <source>It is not here any more.</source>
            <translation>Nu mai este aici.</translation>
        </message>
        <message>
            <source>It was added.</source>
            <translation>A fost adăugată.</translation>
        </message>
        <message>
            <source>Taken off: {names}.</source>
            <translation>Eliminat: {names}.</translation>
        </message>
        <message>
            <source>The message or the invoice itself was changed.</source>
            <translation>Mesajul sau factura propriu-zisă s-a modificat.</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>nicăieri</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} către {address}</translation>
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
        <message>
            <source>Practice mode – the gateway sends nothing for real.</source>
            <translation>Mod de exersare – gateway-ul nu trimite nimic real.</translation>
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
        <name>Press</name>
        <message>
            <source>All of it was sent already.</source>
            <translation>Totul a fost deja trimis.</translation>
        </message>
        <message>
            <source>Nothing of it can be sent as it is now.</source>
            <translation>Nimic din acestea nu poate fi trimis așa cum este acum.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Something changed meanwhile. Nothing was sent; please look once more.</source>
            <translation>Ceva s-a schimbat între timp. Nu s-a trimis nimic; mai verificați o dată.</translation>
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
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Dosar pentru imprimantă</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Alege…</translation>
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
        <name>Proofs</name>
        <message>
            <source>No confirmation is due yet: operators must send them from {day} on. Silence proves nothing.</source>
            <translation>Încă nu se cere nicio confirmare: operatorii trebuie să le trimită începând cu {day}. Tăcerea nu dovedește nimic.</translation>
        </message>
        <message>
            <source>The print house reported it as done on {when}.</source>
            <translation>Tipografia a anunțat la {when} că e gata.</translation>
        </message>
        <message>
            <source>The printer or print folder took it on {when}.</source>
            <translation>Imprimanta sau dosarul de tipărire a preluat-o la {when}.</translation>
        </message>
        <message>
            <source>The recipient's mail server reported it as delivered on {when}.</source>
            <translation>Serverul de e-mail al destinatarului a anunțat la {when} că a fost livrată.</translation>
        </message>
        <message>
            <source>The recipient's operator took it on {when}.</source>
            <translation>Operatorul destinatarului a preluat-o la {when}.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed it on {when}.</source>
            <translation>Partea destinatarului a confirmat-o la {when}.</translation>
        </message>
        <message>
            <source>The recipient's side has not confirmed it yet.</source>
            <translation>Partea destinatarului nu a confirmat-o încă.</translation>
        </message>
        <message>
            <source>Your mail server took it on {when}.</source>
            <translation>Serverul dumneavoastră de e-mail a preluat-o la {when}.</translation>
        </message>
        <message>
            <source>Your operator took it on {when}.</source>
            <translation>Operatorul dumneavoastră a preluat-o la {when}.</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>alt motiv</translation>
        </message>
        <message>
            <source>legal information is wrong</source>
            <translation>datele juridice sunt greșite</translation>
        </message>
        <message>
            <source>no fault</source>
            <translation>nicio greșeală</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nu este recunoscută</translation>
        </message>
        <message>
            <source>paid in part</source>
            <translation>plătită parțial</translation>
        </message>
        <message>
            <source>references are wrong</source>
            <translation>referințele sunt greșite</translation>
        </message>
        <message>
            <source>the buyer accepts it</source>
            <translation>cumpărătorul o acceptă</translation>
        </message>
        <message>
            <source>the buyer accepts it with conditions</source>
            <translation>cumpărătorul o acceptă cu condiții</translation>
        </message>
        <message>
            <source>the buyer has a question</source>
            <translation>cumpărătorul are o întrebare</translation>
        </message>
        <message>
            <source>the buyer has paid it</source>
            <translation>cumpărătorul a plătit-o</translation>
        </message>
        <message>
            <source>the buyer has received it</source>
            <translation>cumpărătorul a primit-o</translation>
        </message>
        <message>
            <source>the buyer is processing it</source>
            <translation>cumpărătorul o prelucrează</translation>
        </message>
        <message>
            <source>the buyer rejects it</source>
            <translation>cumpărătorul o respinge</translation>
        </message>
        <message>
            <source>the delivery of the goods</source>
            <translation>livrarea mărfii</translation>
        </message>
        <message>
            <source>the financing</source>
            <translation>finanțarea</translation>
        </message>
        <message>
            <source>the items</source>
            <translation>articolele</translation>
        </message>
        <message>
            <source>the prices</source>
            <translation>prețurile</translation>
        </message>
        <message>
            <source>the quality of the goods</source>
            <translation>calitatea mărfii</translation>
        </message>
        <message>
            <source>the quantities</source>
            <translation>cantitățile</translation>
        </message>
        <message>
            <source>the recipient is unknown</source>
            <translation>destinatarul este necunoscut</translation>
        </message>
        <message>
            <source>the terms of payment</source>
            <translation>condițiile de plată</translation>
        </message>
        <message>
            <source>{answer}{why} ({when}).</source>
            <translation>{answer}{why} ({when}).</translation>
        </message>
    </context>
    <context>
        <name>PutRight</name>
        <message>
            <source>Ask the customer for the right electronic address, enter it here, and send again.</source>
            <translation>Cereți clientului adresa electronică corectă, introduceți-o aici și trimiteți din nou.</translation>
        </message>
        <message>
            <source>Ask the customer for the right reference, enter it here, and send again.</source>
            <translation>Cereți clientului referința corectă, introduceți-o aici și trimiteți din nou.</translation>
        </message>
        <message>
            <source>Ask who got it to delete it, and neither to book nor to pay it</source>
            <translation>Cereți celui care a primit-o să o șteargă și să nu o înregistreze și să nu o plătească</translation>
        </message>
        <message>
            <source>Ask your operator what happened. Another address may help if the customer moved.</source>
            <translation>Întrebați operatorul dumneavoastră ce s-a întâmplat. O altă adresă poate ajuta dacă clientul și-a schimbat-o.</translation>
        </message>
        <message>
            <source>Find the right address (both 0208 and 9925, and ask the customer)</source>
            <translation>Aflați adresa corectă (atât 0208, cât și 9925, și întrebați clientul)</translation>
        </message>
        <message>
            <source>Have the business system make the invoice anew. The text for its supplier is ready to be copied.</source>
            <translation>Emiteți din nou factura în programul de facturare. Textul pentru furnizorul acestuia este gata de copiat.</translation>
        </message>
        <message>
            <source>If it reached somebody else, begin a case: its steps are listed here.</source>
            <translation>Dacă a ajuns la altcineva, deschideți un caz: pașii sunt aici.</translation>
        </message>
        <message>
            <source>Nothing needs to be done: the first one is there and stays as it is. This one never goes as an e-invoice again.</source>
            <translation>Nu este nimic de făcut: prima este acolo și rămâne așa cum este. Aceasta nu mai pleacă niciodată ca factură electronică.</translation>
        </message>
        <message>
            <source>See whether personal data reached others, and who must be told</source>
            <translation>Verificați dacă date personale au ajuns la alții și cine trebuie anunțat</translation>
        </message>
        <message>
            <source>Send the invoice to the right address</source>
            <translation>Trimiteți factura la adresa corectă</translation>
        </message>
        <message>
            <source>Tell your operator, on the same working day</source>
            <translation>Anunțați operatorul, în aceeași zi lucrătoare</translation>
        </message>
        <message>
            <source>The address was corrected from {old} to {new}.</source>
            <translation>Adresa a fost corectată din {old} în {new}.</translation>
        </message>
        <message>
            <source>The buyer's reference was corrected from “{old}” to “{new}”.</source>
            <translation>Referința cumpărătorului a fost corectată din „{old}” în „{new}”.</translation>
        </message>
        <message>
            <source>The buyer's reference “{new}” was added.</source>
            <translation>A fost adăugată referința cumpărătorului „{new}”.</translation>
        </message>
        <message>
            <source>When the operator has freed the number, send it again: the corrections are kept. If it cannot, have the business system make the invoice anew with another number.</source>
            <translation>După ce operatorul a eliberat numărul, trimiteți-o din nou: corecturile se păstrează. Dacă nu poate, cereți sistemului de gestiune să facă din nou factura cu alt număr.</translation>
        </message>
        <message>
            <source>Your administrator has to put the account at the operator right first.</source>
            <translation>Administratorul trebuie mai întâi să corecteze contul de la operator.</translation>
        </message>
    </context>
    <context>
        <name>PutRightDialog</name>
        <message>
            <source>&amp;Begin the case</source>
            <translation>&amp;Deschide cazul</translation>
        </message>
        <message>
            <source>&amp;Buyer's reference</source>
            <translation>Referința &amp;cumpărătorului</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>Co&amp;piază textul</translation>
        </message>
        <message>
            <source>&amp;Electronic address</source>
            <translation>Adresa &amp;electronică</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motiv</translation>
        </message>
        <message>
            <source>&amp;Text for the business system's supplier</source>
            <translation>&amp;Text pentru furnizorul programului de facturare</translation>
        </message>
        <message>
            <source>Begun on {day}. It must have been looked into by {due}.</source>
            <translation>Deschis la {day}. Trebuie cercetat până la {due}.</translation>
        </message>
        <message>
            <source>C&amp;orrect it here and send again</source>
            <translation>C&amp;orectează aici și trimite din nou</translation>
        </message>
        <message>
            <source>Copied. Paste it into a mail or into the supplier's form.</source>
            <translation>Copiat. Lipiți textul într-un e-mail sau în formularul furnizorului.</translation>
        </message>
        <message>
            <source>It had reached somebody else</source>
            <translation>Ajunsese la altcineva</translation>
        </message>
        <message>
            <source>It reached &amp;somebody else</source>
            <translation>A &amp;ajuns la altcineva</translation>
        </message>
        <message>
            <source>It was taken. Did it reach somebody else?</source>
            <translation>A fost preluată. A ajuns la altcineva?</translation>
        </message>
        <message>
            <source>Once the case has begun, the invoice never goes to {address} again.</source>
            <translation>După deschiderea cazului, factura nu mai pleacă niciodată la {address}.</translation>
        </message>
        <message>
            <source>Only the route changes; the invoice stays as it came.</source>
            <translation>Se schimbă doar ruta; factura rămâne așa cum a venit.</translation>
        </message>
        <message>
            <source>Only this changes, in a copy; the original is kept.</source>
            <translation>Doar aceasta se schimbă, într-o copie; originalul se păstrează.</translation>
        </message>
        <message>
            <source>Put an undelivered invoice right</source>
            <translation>Rezolvă o factură nelivrată</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too (no customer number is known)</source>
            <translation>&amp;Salvează și pentru acest client (nu se cunoaște numărul de client)</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too ({customer})</source>
            <translation>&amp;Salvează și pentru acest client ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Trimite din &amp;nou</translation>
        </message>
        <message>
            <source>Text for the business system's supplier</source>
            <translation>Text pentru furnizorul programului de facturare</translation>
        </message>
        <message>
            <source>The buyer rejected it</source>
            <translation>Cumpărătorul a respins-o</translation>
        </message>
        <message>
            <source>The invoice has none</source>
            <translation>Factura nu are</translation>
        </message>
        <message>
            <source>The operator freed the number</source>
            <translation>Operatorul a eliberat numărul</translation>
        </message>
        <message>
            <source>The reference was wrong</source>
            <translation>Referința era greșită</translation>
        </message>
        <message>
            <source>The text is being made…</source>
            <translation>Se creează textul…</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} către {address}, {day}:</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
    </context>
    <context>
        <name>QuestionChoice</name>
        <message numerus="yes">
            <source>%Ln customer number(s) look as if their zeros were lost.</source>
            <translation>
                <numerusform>%Ln număr de client pare să-și fi pierdut zerourile.</numerusform>
                <numerusform>%Ln numere de client par să-și fi pierdut zerourile.</numerusform>
                <numerusform>%Ln de numere de client par să-și fi pierdut zerourile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer number(s) look like an amount or a date.</source>
            <translation>
                <numerusform>%Ln număr de client arată ca o sumă sau o dată.</numerusform>
                <numerusform>%Ln numere de client arată ca sume sau date.</numerusform>
                <numerusform>%Ln de numere de client arată ca sume sau date.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>De exemplu: {line}</translation>
        </message>
        <message>
            <source>Leave these rows out</source>
            <translation>Omite aceste rânduri</translation>
        </message>
        <message>
            <source>Take them as they stand: {number}</source>
            <translation>Preia-le așa cum apar: {number}</translation>
        </message>
        <message>
            <source>Take what was probably meant: {number}</source>
            <translation>Preia ce s-a dorit probabil: {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadingChoice</name>
        <message>
            <source>&amp;Letters as in</source>
            <translation>&amp;Codarea literelor</translation>
        </message>
        <message>
            <source>DOS, Central Europe</source>
            <translation>DOS, Europa Centrală</translation>
        </message>
        <message>
            <source>DOS, Western Europe</source>
            <translation>DOS, Europa Occidentală</translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>De exemplu: {line}</translation>
        </message>
        <message>
            <source>Latin-10, Romanian</source>
            <translation>Latin-10, română</translation>
        </message>
        <message>
            <source>Latin-2</source>
            <translation>Latin-2</translation>
        </message>
        <message>
            <source>Lines of the file</source>
            <translation>Rândurile fișierului</translation>
        </message>
        <message>
            <source>Mac, Western Europe</source>
            <translation>Mac, Europa Occidentală</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>&amp;Foaie</translation>
        </message>
        <message>
            <source>Windows, Central Europe</source>
            <translation>Windows, Europa Centrală</translation>
        </message>
        <message>
            <source>Windows, Western Europe</source>
            <translation>Windows, Europa Occidentală</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>&amp;Try again</source>
            <translation>Î&amp;ncearcă din nou</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %Ln invoice(s) checked…</source>
            <translation>
                <numerusform>{done} din %Ln factură verificată…</numerusform>
                <numerusform>{done} din %Ln facturi verificate…</numerusform>
                <numerusform>{done} din %Ln de facturi verificate…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Choose a reason, or write your own</source>
            <translation>Alegeți un motiv sau scrieți unul propriu</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>Nu a ajuns</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>The address was wrong</source>
            <translation>Adresa era greșită</translation>
        </message>
        <message>
            <source>The mailbox has room again</source>
            <translation>Cutia poștală are din nou loc</translation>
        </message>
        <message>
            <source>The recipient asked for it again</source>
            <translation>Destinatarul a cerut-o din nou</translation>
        </message>
        <message>
            <source>The recipient could not open it</source>
            <translation>Destinatarul nu a putut să o deschidă</translation>
        </message>
    </context>
    <context>
        <name>ReasonWords</name>
        <message>
            <source>customer in a bar code</source>
            <translation>clientul în codul de bare</translation>
        </message>
        <message>
            <source>customer in the list</source>
            <translation>clientul în listă</translation>
        </message>
        <message>
            <source>customer in the name</source>
            <translation>clientul în nume</translation>
        </message>
        <message>
            <source>customer on the first page</source>
            <translation>clientul pe prima pagină</translation>
        </message>
        <message>
            <source>number in a bar code</source>
            <translation>numărul în codul de bare</translation>
        </message>
        <message>
            <source>number in the list</source>
            <translation>numărul în listă</translation>
        </message>
        <message>
            <source>number in the name</source>
            <translation>numărul în nume</translation>
        </message>
        <message>
            <source>number on the first page</source>
            <translation>numărul pe prima pagină</translation>
        </message>
        <message>
            <source>order in a bar code</source>
            <translation>comanda în codul de bare</translation>
        </message>
        <message>
            <source>order in the list</source>
            <translation>comanda în listă</translation>
        </message>
        <message>
            <source>order in the name</source>
            <translation>comanda în nume</translation>
        </message>
        <message>
            <source>order on the first page</source>
            <translation>comanda pe prima pagină</translation>
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
            <source>&amp;Print…</source>
            <translation>&amp;Tipărește…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Salvează…</translation>
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
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
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
            <source>Save the receipt</source>
            <translation>Salvează confirmarea</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
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
            <source>Sum</source>
            <translation>Sumă</translation>
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
        <message>
            <source>receipt.pdf</source>
            <translation>confirmare.pdf</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPaper</name>
        <message>
            <source>Left out</source>
            <translation>Omise</translation>
        </message>
        <message>
            <source>Receipt of {when}</source>
            <translation>Confirmare din {when}</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selectate</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sumă</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsDialog</name>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mai multe</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Deschide</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturi</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omise</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Confirmări</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Trimisă</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Trimise</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>E-invoices reach this address.</source>
            <translation>Facturile electronice ajung la această adresă.</translation>
        </message>
        <message>
            <source>It can be reached from {day} on.</source>
            <translation>Poate fi contactată începând cu {day}.</translation>
        </message>
        <message>
            <source>It can be reached until {day}.</source>
            <translation>Poate fi contactată până la {day}.</translation>
        </message>
        <message>
            <source>It takes: {documents}.</source>
            <translation>Primește: {documents}.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operator: {operator}.</translation>
        </message>
        <message>
            <source>Said by {source} on {when}.</source>
            <translation>Spus de {source} la {when}.</translation>
        </message>
        <message>
            <source>The address is not registered in the network.</source>
            <translation>Adresa nu este înregistrată în rețea.</translation>
        </message>
        <message>
            <source>The address is registered, but it takes no documents of this kind.</source>
            <translation>Adresa este înregistrată, dar nu primește documente de acest fel.</translation>
        </message>
        <message>
            <source>The network could not be asked. That says nothing about the address: try again later.</source>
            <translation>Rețeaua nu a putut fi întrebată. Asta nu spune nimic despre adresă: încercați din nou mai târziu.</translation>
        </message>
        <message>
            <source>Your customer {number}.</source>
            <translation>Clientul dvs. {number}.</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>poate fi contactat</translation>
        </message>
        <message>
            <source>can be reached from {day}</source>
            <translation>poate fi contactat din {day}</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catalog</translation>
        </message>
        <message>
            <source>could not be asked</source>
            <translation>nu a putut fi întrebat</translation>
        </message>
        <message>
            <source>credit note</source>
            <translation>notă de creditare</translation>
        </message>
        <message>
            <source>despatch advice</source>
            <translation>aviz de expediție</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factură</translation>
        </message>
        <message>
            <source>invoice (CII)</source>
            <translation>factură (CII)</translation>
        </message>
        <message>
            <source>not for this document</source>
            <translation>nu pentru acest document</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>neînregistrat</translation>
        </message>
        <message>
            <source>order</source>
            <translation>comandă</translation>
        </message>
        <message>
            <source>other documents</source>
            <translation>alte documente</translation>
        </message>
        <message>
            <source>response</source>
            <translation>răspuns</translation>
        </message>
        <message>
            <source>the network's register</source>
            <translation>registrul rețelei</translation>
        </message>
        <message>
            <source>the practice network</source>
            <translation>rețeaua de exercițiu</translation>
        </message>
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Adaugă</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Ș&amp;terge</translation>
        </message>
        <message>
            <source>&amp;Edit cell</source>
            <translation>&amp;Editează celula</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importă…</translation>
        </message>
        <message>
            <source>&amp;Open customer…</source>
            <translation>&amp;Deschide clientul…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refă</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>An&amp;ulează</translation>
        </message>
        <message>
            <source>C&amp;ustomer…</source>
            <translation>Cl&amp;ient…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportă…</translation>
        </message>
        <message>
            <source>Paste ro&amp;ws…</source>
            <translation>Li&amp;pește rânduri…</translation>
        </message>
    </context>
    <context>
        <name>RegisterColumns</name>
        <message>
            <source>A mail came back on {day}. Check the address.</source>
            <translation>Un e-mail s-a întors la {day}. Verificați adresa.</translation>
        </message>
        <message>
            <source>CC and BCC</source>
            <translation>CC și BCC</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>E-invoices</source>
            <translation>E-facturi</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Adrese de e-mail</translation>
        </message>
        <message>
            <source>Last came back</source>
            <translation>Ultima întoarcere</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Ultima folosire</translation>
        </message>
        <message>
            <source>Never came back</source>
            <translation>Niciun e-mail întors</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Poștă</translation>
        </message>
        <message>
            <source>Warning: a mail came back on {day}</source>
            <translation>Atenție: un e-mail s-a întors la {day}</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommands</name>
        <message numerus="yes">
            <source>%Ln row(s) in the registers are not saved. Close all the same?</source>
            <translation>
                <numerusform>%Ln rând din registre nu este salvat. Închideți totuși?</numerusform>
                <numerusform>%Ln rânduri din registre nu sunt salvate. Închideți totuși?</numerusform>
                <numerusform>%Ln de rânduri din registre nu sunt salvate. Închideți totuși?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refă</translation>
        </message>
        <message>
            <source>&amp;Redo: {what}</source>
            <translation>&amp;Refă: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>An&amp;ulează</translation>
        </message>
        <message>
            <source>&amp;Undo: {what}</source>
            <translation>An&amp;ulează: {what}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>The invoice names no customer number, so it belongs to no customer of the register.</source>
            <translation>Factura nu indică niciun număr de client, deci nu aparține niciunui client din registru.</translation>
        </message>
        <message>
            <source>What was typed there would be lost.</source>
            <translation>Ce ați scris acolo s-ar pierde.</translation>
        </message>
        <message>
            <source>{number} was changed.</source>
            <translation>{number} a fost modificat.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>%Ln row(s) were left out.</source>
            <translation>
                <numerusform>%Ln rând a fost omis.</numerusform>
                <numerusform>%Ln rânduri au fost omise.</numerusform>
                <numerusform>%Ln de rânduri au fost omise.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
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
            <translation>Exportă</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importă</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln row(s).</source>
            <translation>
                <numerusform>S-a importat %Ln rând.</numerusform>
                <numerusform>S-au importat %Ln rânduri.</numerusform>
                <numerusform>S-au importat %Ln de rânduri.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</source>
            <translation>Liste (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
            <translation>Clipboardul nu conține rânduri. Copiați-le mai întâi din foaia de calcul.</translation>
        </message>
        <message>
            <source>The list was saved as {name}.</source>
            <translation>Lista a fost salvată ca {name}.</translation>
        </message>
        <message>
            <source>import of {name}</source>
            <translation>importul din {name}</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>clipboard</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>It is being saved.</source>
            <translation>Se salvează.</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Încă nu este salvat.</translation>
        </message>
        <message>
            <source>It was changed meanwhile by somebody else.</source>
            <translation>A fost modificat între timp de altcineva.</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message numerus="yes">
            <source>%Ln row(s) deleted.</source>
            <translation>
                <numerusform>%Ln rând șters.</numerusform>
                <numerusform>%Ln rânduri șterse.</numerusform>
                <numerusform>%Ln de rânduri șterse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay:</source>
            <translation>
                <numerusform>%Ln rând rămâne:</numerusform>
                <numerusform>%Ln rânduri rămân:</numerusform>
                <numerusform>%Ln de rânduri rămân:</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adaugă</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importă…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Puteți vedea, dar nu modifica.</translation>
        </message>
        <message>
            <source>adding of {number}</source>
            <translation>adăugarea clientului {number}</translation>
        </message>
        <message>
            <source>change of {number}</source>
            <translation>modificarea clientului {number}</translation>
        </message>
        <message numerus="yes">
            <source>deletion of %Ln row(s)</source>
            <translation>
                <numerusform>ștergerea unui rând</numerusform>
                <numerusform>ștergerea a %Ln rânduri</numerusform>
                <numerusform>ștergerea a %Ln de rânduri</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} was added.</source>
            <translation>{number} a fost adăugat.</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>All in one e-mail</source>
            <translation>Toate într-un e-mail</translation>
        </message>
        <message>
            <source>As the company</source>
            <translation>Limba firmei</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automat</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Prin poștă</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Localitate</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Țară</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Nr. client</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>Doar factură electronică</translation>
        </message>
        <message>
            <source>E-invoice, else e-mail</source>
            <translation>Factură electronică, altfel e-mail</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>E-mail and e-invoice</source>
            <translation>E-mail și factură electronică</translation>
        </message>
        <message>
            <source>E-mail only</source>
            <translation>Doar e-mail</translation>
        </message>
        <message>
            <source>Electronic address</source>
            <translation>Adresă electronică</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Nume de fișiere</translation>
        </message>
        <message>
            <source>Invoice by post</source>
            <translation>Factură prin poștă</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Limbă</translation>
        </message>
        <message>
            <source>Location no. (GLN)</source>
            <translation>Cod de locație (GLN)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>One e-mail for each invoice</source>
            <translation>Un e-mail pentru fiecare factură</translation>
        </message>
        <message>
            <source>One merged PDF</source>
            <translation>Un singur PDF</translation>
        </message>
        <message>
            <source>Organisation no.</source>
            <translation>Nr. de înregistrare</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Fișiere în e-mail</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Adresă poștală</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Cod poștal</translation>
        </message>
        <message>
            <source>Required attachments</source>
            <translation>Atașamente necesare</translation>
        </message>
        <message>
            <source>Separate files</source>
            <translation>Fișiere separate</translation>
        </message>
        <message>
            <source>Several invoices</source>
            <translation>Mai multe facturi</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Stradă</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Către</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Cod TVA</translation>
        </message>
        <message>
            <source>XML and PDF</source>
            <translation>XML și PDF</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Customers</source>
            <translation>Clienți</translation>
        </message>
        <message>
            <source>E-mail distribution list</source>
            <translation>Listă de distribuție prin e-mail</translation>
        </message>
        <message>
            <source>Import a list, or add the first one (Ctrl+N).</source>
            <translation>Importați o listă sau adăugați primul client (Ctrl+N).</translation>
        </message>
        <message>
            <source>No addresses yet.</source>
            <translation>Încă nicio adresă.</translation>
        </message>
        <message>
            <source>No customer was found.</source>
            <translation>Nu s-a găsit niciun client.</translation>
        </message>
        <message>
            <source>No customers yet.</source>
            <translation>Încă niciun client.</translation>
        </message>
        <message>
            <source>No row was found.</source>
            <translation>Nu s-a găsit niciun rând.</translation>
        </message>
        <message>
            <source>Try fewer letters or figures.</source>
            <translation>Încercați mai puține litere sau cifre.</translation>
        </message>
    </context>
    <context>
        <name>RemedyPanel</name>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}.</source>
            <translation>
                <numerusform>%n factură s-a întors de la {address}.</numerusform>
                <numerusform>%n facturi s-au întors de la {address}.</numerusform>
                <numerusform>%n de facturi s-au întors de la {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n factură aleasă</numerusform>
                <numerusform>%n facturi alese</numerusform>
                <numerusform>%n de facturi alese</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s) for your decision.</source>
            <translation>
                <numerusform>%n dintre ele așteaptă decizia dumneavoastră.</numerusform>
                <numerusform>%n dintre ele așteaptă decizia dumneavoastră.</numerusform>
                <numerusform>%n dintre ele așteaptă decizia dumneavoastră.</numerusform>
            </translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation>Toate au ajuns</translation>
        </message>
        <message>
            <source>All of them arrived…</source>
            <translation>Toate au ajuns…</translation>
        </message>
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Întrebați clientul la ce adresă primește acum e-mailuri, apoi trimiteți-le pe toate acolo, dintr-o dată.</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Alegeți un rând de mai sus pentru a vedea ce se poate face.</translation>
        </message>
        <message>
            <source>Choose a single line to see what can be done.</source>
            <translation>Alegeți un singur rând pentru a vedea ce se poate face.</translation>
        </message>
        <message>
            <source>Decide for each line below, or for all of them at once.</source>
            <translation>Decideți mai jos pentru fiecare rând sau pentru toate odată.</translation>
        </message>
        <message>
            <source>Did all of these invoices arrive?</source>
            <translation>Au ajuns toate aceste facturi?</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>A ajuns</translation>
        </message>
        <message>
            <source>It was not sent</source>
            <translation>Nu a fost trimisă</translation>
        </message>
        <message>
            <source>None of them was sent…</source>
            <translation>Niciuna nu a fost trimisă…</translation>
        </message>
        <message>
            <source>None was sent</source>
            <translation>Niciuna nu a fost trimisă</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Rezolvă…</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Eliberează</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Eliberează tot (%n)</numerusform>
                <numerusform>Eliberează tot (%n)</numerusform>
                <numerusform>Eliberează tot (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Released ones go out now; those that may have arrived are left. Taken back ones wait again.</source>
            <translation>Cele eliberate pleacă acum; cele care poate au ajuns rămân. Cele retrase așteaptă din nou.</translation>
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
            <translation>Trimite toate la altă adresă…</translation>
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
            <source>Take back</source>
            <translation>Retrage</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Retrage tot (%n)</numerusform>
                <numerusform>Retrage tot (%n)</numerusform>
                <numerusform>Retrage tot (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Fișierul a fost păstrat, nimic din el nu s-a trimis. Generați-l din nou în sistemul de gestiune sau eliminați-l.</translation>
        </message>
        <message>
            <source>They stand under Sent invoices then. What did not arrive has to be sent again by hand.</source>
            <translation>Apar atunci la Facturi trimise. Ce nu a ajuns trebuie retrimis manual.</translation>
        </message>
        <message>
            <source>They wait again under Files waiting. What had been sent all the same could go twice.</source>
            <translation>Așteaptă din nou la Fișiere în așteptare. Ce a fost totuși trimis ar putea pleca de două ori.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Was none of these invoices sent?</source>
            <translation>Nu a fost trimisă niciuna dintre aceste facturi?</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} către {address}, {day}:</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Mail (*.eml *.mbox)</source>
            <translation>E-mail (*.eml *.mbox)</translation>
        </message>
        <message>
            <source>Read reports</source>
            <translation>Citește rapoarte</translation>
        </message>
        <message>
            <source>{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that.</source>
            <translation>{name} este un mesaj Outlook (.msg), care nu poate fi citit. Salvați-l ca .eml și trageți acel fișier.</translation>
        </message>
    </context>
    <context>
        <name>ReportsDialog</name>
        <message numerus="yes">
            <source>%n arrived.</source>
            <translation>
                <numerusform>%n a ajuns.</numerusform>
                <numerusform>%n au ajuns.</numerusform>
                <numerusform>%n au ajuns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed nothing, for the reasons below.</source>
            <translation>
                <numerusform>%n nu a schimbat nimic, din motivul de mai jos.</numerusform>
                <numerusform>%n nu au schimbat nimic, din motivele de mai jos.</numerusform>
                <numerusform>%n nu au schimbat nimic, din motivele de mai jos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n nu a putut fi citit.</numerusform>
                <numerusform>%n nu au putut fi citite.</numerusform>
                <numerusform>%n nu au putut fi citite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read.</source>
            <translation>
                <numerusform>%n fișier citit.</numerusform>
                <numerusform>%n fișiere citite.</numerusform>
                <numerusform>%n de fișiere citite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back and stand under Needs attention.</source>
            <translation>
                <numerusform>%n factură s-a întors și se află la Necesită atenție.</numerusform>
                <numerusform>%n facturi s-au întors și se află la Necesită atenție.</numerusform>
                <numerusform>%n de facturi s-au întors și se află la Necesită atenție.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show the invoice</source>
            <translation>Arată &amp;factura</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresă</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Ajunsă</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Întoarsă</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Fișiere citite</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Necitit</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Nimic schimbat</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Rezultat</translation>
        </message>
        <message numerus="yes">
            <source>Reading: {done} of %Ln file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Se citește: {done} din %Ln fișier. Fișierul rămâne unde este.</numerusform>
                <numerusform>Se citește: {done} din %Ln fișiere. Fișierele rămân unde sunt.</numerusform>
                <numerusform>Se citește: {done} din %Ln de fișiere. Fișierele rămân unde sunt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports of mail that came back</source>
            <translation>Rapoarte despre e-mailuri întoarse</translation>
        </message>
        <message>
            <source>The rest was not read: {reason}</source>
            <translation>Restul nu s-a citit: {reason}</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce spune raportul</translation>
        </message>
        <message>
            <source>What the reports came to</source>
            <translation>Ce a rezultat din rapoarte</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>&amp;Back</source>
            <translation>Îna&amp;poi</translation>
        </message>
        <message>
            <source>&amp;E-mail of the customer</source>
            <translation>&amp;E-mailul clientului</translation>
        </message>
        <message>
            <source>&amp;Keep as a draft</source>
            <translation>Păstrează ca &amp;ciornă</translation>
        </message>
        <message>
            <source>&amp;Language of the letters</source>
            <translation>&amp;Limba scrisorilor</translation>
        </message>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Operator</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Trimite</translation>
        </message>
        <message>
            <source>&amp;Show the letters…</source>
            <translation>&amp;Arată scrisorile…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;De ce</translation>
        </message>
        <message>
            <source>Ask for a recipient</source>
            <translation>Cererea conectării unui destinatar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Com&amp;pany name</source>
            <translation>Numele &amp;firmei</translation>
        </message>
        <message>
            <source>E-mail of the operator's &amp;desk</source>
            <translation>E-mailul serviciului ope&amp;ratorului</translation>
        </message>
        <message>
            <source>If you know it</source>
            <translation>Dacă îl cunoașteți</translation>
        </message>
        <message>
            <source>It changed its operator</source>
            <translation>Și-a schimbat operatorul</translation>
        </message>
        <message>
            <source>It is asked for its address</source>
            <translation>Clientul este întrebat despre adresa sa</translation>
        </message>
        <message>
            <source>It is not in the network yet</source>
            <translation>Nu este încă în rețea</translation>
        </message>
        <message>
            <source>Looking up what is known…</source>
            <translation>Se caută ce este cunoscut…</translation>
        </message>
        <message>
            <source>Organisation &amp;number</source>
            <translation>Număr de înregistrare (&amp;CUI)</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Se trimite…</translation>
        </message>
        <message>
            <source>The customer and its operator are asked that e-invoices may reach it. Until then its invoices go as PDF or on paper. You see the letters before they go.</source>
            <translation>Clientul și operatorul său sunt rugați să facă posibilă primirea e-facturilor. Până atunci facturile lui pleacă ca PDF sau pe hârtie. Vedeți scrisorile înainte să plece.</translation>
        </message>
        <message>
            <source>These letters go when you press Send.</source>
            <translation>Aceste scrisori pleacă atunci când apăsați Trimite.</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Se scriu scrisorile…</translation>
        </message>
        <message>
            <source>Your operator takes the request by itself; these letters are not needed.</source>
            <translation>Operatorul dumneavoastră preia singur cererea; aceste scrisori nu sunt necesare.</translation>
        </message>
        <message>
            <source>Your own &amp;words</source>
            <translation>Propriile &amp;cuvinte</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Confirmation to you</source>
            <translation>Confirmare pentru dumneavoastră</translation>
        </message>
        <message>
            <source>To the operator</source>
            <translation>Către operator</translation>
        </message>
        <message>
            <source>To the recipient</source>
            <translation>Către destinatar</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>se trimite</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>poate fi contactat</translation>
        </message>
        <message>
            <source>could not be sent</source>
            <translation>nu a putut fi trimisă</translation>
        </message>
        <message>
            <source>draft, not sent</source>
            <translation>ciornă, netrimisă</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>în lucru</translation>
        </message>
        <message>
            <source>no answer came; it may have been sent</source>
            <translation>fără răspuns; este posibil să fi fost trimisă</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refuzată</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>trimisă</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retrasă</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>așteaptă să fie trimisă</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retrasă</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%n invoice(s) go as e-invoices now.</source>
            <translation>
                <numerusform>%n factură pleacă acum ca e-factură.</numerusform>
                <numerusform>%n facturi pleacă acum ca e-facturi.</numerusform>
                <numerusform>%n de facturi pleacă acum ca e-facturi.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Change and send…</source>
            <translation>&amp;Modifică și trimite…</translation>
        </message>
        <message>
            <source>&amp;Move the waiting invoices over</source>
            <translation>Mu&amp;tă facturile care așteaptă</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificat</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firmă</translation>
        </message>
        <message numerus="yes">
            <source>E-invoices can reach it now. %n waiting invoice(s) would still go another way.</source>
            <translation>
                <numerusform>E-facturile pot ajunge acum la el. %n factură în așteptare ar pleca totuși pe altă cale.</numerusform>
                <numerusform>E-facturile pot ajunge acum la el. %n facturi în așteptare ar pleca totuși pe altă cale.</numerusform>
                <numerusform>E-facturile pot ajunge acum la el. %n de facturi în așteptare ar pleca totuși pe altă cale.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was asked yet. Look a customer up: of one who is not in the network you can ask to be reached.</source>
            <translation>Nu a fost rugat încă nimeni. Căutați un client: pe cel care nu este în rețea îl puteți ruga să se conecteze.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Număr de înregistrare</translation>
        </message>
        <message>
            <source>Requests to recipients</source>
            <translation>Cereri către destinatari</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>The operator is &amp;working on it</source>
            <translation>Operatorul &amp;lucrează la ea</translation>
        </message>
        <message>
            <source>They said &amp;no</source>
            <translation>Au ref&amp;uzat</translation>
        </message>
        <message>
            <source>Waiting invoices</source>
            <translation>Facturi în așteptare</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>Ret&amp;rage</translation>
        </message>
    </context>
    <context>
        <name>RequiredTable</name>
        <message>
            <source>Add a r&amp;ule</source>
            <translation>Adau&amp;gă o regulă</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Cel puțin</translation>
        </message>
        <message>
            <source>Attachments that invoices need</source>
            <translation>Atașamente de care facturile au nevoie</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Tipul documentului</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Numele fișierului</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>Dacă lipsește</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
        <message>
            <source>R&amp;emove</source>
            <translation>E&amp;limină</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referință</translation>
        </message>
        <message>
            <source>any</source>
            <translation>oricare</translation>
        </message>
        <message>
            <source>ask before sending</source>
            <translation>întreabă înainte de trimitere</translation>
        </message>
        <message>
            <source>hold the invoice back</source>
            <translation>reține factura</translation>
        </message>
        <message>
            <source>say so</source>
            <translation>semnalează</translation>
        </message>
    </context>
    <context>
        <name>ResendAllDialog</name>
        <message numerus="yes">
            <source>%n in all.</source>
            <translation>
                <numerusform>%n în total.</numerusform>
                <numerusform>%n în total.</numerusform>
                <numerusform>%n în total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}. They are sent again as they were.</source>
            <translation>
                <numerusform>%n factură s-a întors de la {address}. Se trimite din nou așa cum a fost.</numerusform>
                <numerusform>%n facturi s-au întors de la {address}. Se trimit din nou așa cum au fost.</numerusform>
                <numerusform>%n de facturi s-au întors de la {address}. Se trimit din nou așa cum au fost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent again to {address}.</source>
            <translation>
                <numerusform>%n factură trimisă din nou la {address}.</numerusform>
                <numerusform>%n facturi trimise din nou la {address}.</numerusform>
                <numerusform>%n de facturi trimise din nou la {address}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, for the reasons below.</source>
            <translation>
                <numerusform>%n omisă, din motivul de mai jos.</numerusform>
                <numerusform>%n omise, din motivele de mai jos.</numerusform>
                <numerusform>%n omise, din motivele de mai jos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than are listed here.</source>
            <translation>
                <numerusform>Cu %n mai mult decât apare aici.</numerusform>
                <numerusform>Cu %n mai multe decât apar aici.</numerusform>
                <numerusform>Cu %n mai multe decât apar aici.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Î&amp;nchide</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motiv</translation>
        </message>
        <message numerus="yes">
            <source>Also &amp;save for these %n customers</source>
            <translation>
                <numerusform>&amp;Salvează și pentru acest client</numerusform>
                <numerusform>&amp;Salvează și pentru acești %n clienți</numerusform>
                <numerusform>&amp;Salvează și pentru acești %n de clienți</numerusform>
            </translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>&amp;Salvează și pentru acest client (nu se cunoaște numărul de client)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>&amp;Salvează și pentru acest client ({customer})</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Sumă</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Se trimite…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Invoices that came back</source>
            <translation>Facturi întoarse</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omise</translation>
        </message>
        <message>
            <source>New a&amp;ddress</source>
            <translation>A&amp;dresa nouă</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Număr</translation>
        </message>
        <message>
            <source>Send a&amp;ll</source>
            <translation>&amp;Trimite toate</translation>
        </message>
        <message>
            <source>Send all to another address</source>
            <translation>Trimite toate la altă adresă</translation>
        </message>
        <message>
            <source>The register says the new address from now on.</source>
            <translation>Registrul conține de acum adresa nouă.</translation>
        </message>
        <message>
            <source>The register was not changed.</source>
            <translation>Registrul nu a fost modificat.</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>De ce a fost omisă</translation>
        </message>
        <message>
            <source>the new address</source>
            <translation>adresa nouă</translation>
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
            <source>A new delivery takes the place of the one {channel} to {address}.</source>
            <translation>O livrare nouă o înlocuiește pe cea {channel} către {address}.</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresă</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>&amp;Salvează și pentru acest client (nu se cunoaște numărul de client)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>&amp;Salvează și pentru acest client ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>&amp;Trimite din nou</translation>
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
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>May do everything: accounts, settings and users, too.</source>
            <translation>Poate face totul, inclusiv conturi, setări și utilizatori.</translation>
        </message>
        <message>
            <source>May look at everything and change nothing.</source>
            <translation>Poate vedea totul și nu poate modifica nimic.</translation>
        </message>
        <message>
            <source>May upload, attach, send and edit the registers.</source>
            <translation>Poate încărca, atașa, trimite și modifica registrele.</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Cititor</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n delivery(s) released.</source>
            <translation>
                <numerusform>%n livrare eliberată.</numerusform>
                <numerusform>%n livrări eliberate.</numerusform>
                <numerusform>%n de livrări eliberate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n livrare retrasă; factura așteaptă din nou.</numerusform>
                <numerusform>%n livrări retrase; facturile așteaptă din nou.</numerusform>
                <numerusform>%n de livrări retrase; facturile așteaptă din nou.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being released…</source>
            <translation>Se eliberează…</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Se retrage…</translation>
        </message>
        <message>
            <source>It broke off: {reason} Press once more for the rest.</source>
            <translation>S-a întrerupt: {reason} Apăsați încă o dată pentru rest.</translation>
        </message>
        <message>
            <source>None of them could be taken back: they have gone, or wait again already.</source>
            <translation>Niciuna nu a putut fi retrasă: au plecat sau așteaptă deja din nou.</translation>
        </message>
        <message>
            <source>None of them waits to be released.</source>
            <translation>Niciuna nu așteaptă să fie eliberată.</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Trimite &amp;din nou…</translation>
        </message>
        <message>
            <source>Stopped; the others are as they were.</source>
            <translation>Oprit; celelalte au rămas cum erau.</translation>
        </message>
        <message>
            <source>Take &amp;back what has not begun</source>
            <translation>&amp;Retrage ce nu a început</translation>
        </message>
        <message>
            <source>{count} left: {reason}</source>
            <translation>{count} rămase: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SaidField</name>
        <message>
            <source>That is too much: the field takes {limit} characters.</source>
            <translation>Este prea mult: în câmp încap {limit} de caractere.</translation>
        </message>
    </context>
    <context>
        <name>ScanDialog</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Culori</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Caută din &amp;nou</translation>
        </message>
        <message>
            <source>&amp;Scanner</source>
            <translation>&amp;Scaner</translation>
        </message>
        <message>
            <source>&amp;all pages in the feeder</source>
            <translation>to&amp;ate paginile din alimentator</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Alb-negru</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Tonuri de gri</translation>
        </message>
        <message>
            <source>Looking for scanners…</source>
            <translation>Se caută scanere…</translation>
        </message>
        <message>
            <source>No scanner was found. Is it switched on and connected?</source>
            <translation>Nu s-a găsit niciun scaner. Este pornit și conectat?</translation>
        </message>
        <message>
            <source>Sca&amp;n</source>
            <translation>S&amp;canează</translation>
        </message>
        <message>
            <source>Scanning…</source>
            <translation>Se scanează…</translation>
        </message>
        <message>
            <source>This way of scanning has not been tried with real scanners yet. Look at what comes.</source>
            <translation>Acest mod de scanare nu a fost încercat încă cu scanere reale. Verificați ce rezultă.</translation>
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
            <translation>se păstrează; scrieți pentru a modifica</translation>
        </message>
        <message>
            <source>known for this session only; type to change it</source>
            <translation>cunoscută doar în această sesiune; scrieți pentru a modifica</translation>
        </message>
    </context>
    <context>
        <name>SendAtDialog</name>
        <message>
            <source>&amp;Day and hour</source>
            <translation>&amp;Ziua și ora</translation>
        </message>
        <message>
            <source>&amp;Only in office hours, on working days</source>
            <translation>&amp;Numai în orele de birou, în zilele lucrătoare</translation>
        </message>
        <message>
            <source>&amp;Send then</source>
            <translation>&amp;Trimite atunci</translation>
        </message>
        <message>
            <source>Clocks are set ahead that night, so that no clock shows the chosen hour.</source>
            <translation>În acea noapte ceasurile se dau înainte, așa că ora aleasă nu există.</translation>
        </message>
        <message>
            <source>Clocks are set back that night, so that this hour comes twice: the first is taken.</source>
            <translation>În acea noapte ceasurile se dau înapoi, așa că ora vine de două ori: contează prima.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>It will be sent on {when}.</source>
            <translation>Se trimite {when}.</translation>
        </message>
        <message>
            <source>Send at a chosen hour</source>
            <translation>Trimitere la o oră aleasă</translation>
        </message>
        <message>
            <source>What goes out is settled now. Until then it stands in Sending, where it can be taken back or sent at once. Connect has to be running at that hour; otherwise it goes as soon as it runs again.</source>
            <translation>Ce se trimite se stabilește acum. Până atunci stă la „Se trimite”, de unde poate fi retras sau trimis imediat. Connect trebuie să ruleze la acea oră; altfel pleacă de îndată ce rulează din nou.</translation>
        </message>
        <message>
            <source>What this comes to</source>
            <translation>Ce înseamnă aceasta</translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acceptată</numerusform>
                <numerusform>%n acceptate</numerusform>
                <numerusform>%n acceptate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivered</source>
            <translation>
                <numerusform>%n livrată</numerusform>
                <numerusform>%n livrate</numerusform>
                <numerusform>%n livrate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n factură</numerusform>
                <numerusform>%n facturi</numerusform>
                <numerusform>%n de facturi</numerusform>
            </translation>
        </message>
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
            <source>%n invoice(s) sent: {counts}.</source>
            <translation>
                <numerusform>%n factură trimisă: {counts}.</numerusform>
                <numerusform>%n facturi trimise: {counts}.</numerusform>
                <numerusform>%n de facturi trimise: {counts}.</numerusform>
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
        <message numerus="yes">
            <source>%n taken back and waiting again</source>
            <translation>
                <numerusform>%n retrasă, așteaptă din nou</numerusform>
                <numerusform>%n retrase, așteaptă din nou</numerusform>
                <numerusform>%n retrase, așteaptă din nou</numerusform>
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
            <source>&amp;Take back</source>
            <translation>&amp;Retrage</translation>
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
            <source>Send &amp;now</source>
            <translation>Trimite &amp;acum</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Trimitere</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %Ln invoice(s)</source>
            <translation>
                <numerusform>Trimitere: {done} din %Ln factură</numerusform>
                <numerusform>Trimitere: {done} din %Ln facturi</numerusform>
                <numerusform>Trimitere: {done} din %Ln de facturi</numerusform>
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
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Așteaptă %n atașament aflat pe drum: {names}</numerusform>
                <numerusform>Așteaptă %n atașamente aflate pe drum: {names}</numerusform>
                <numerusform>Așteaptă %n de atașamente aflate pe drum: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} – will be sent in {seconds} s.</source>
            <translation>{what} – se trimite în {seconds} s.</translation>
        </message>
        <message>
            <source>{what} – will be sent on {when}.</source>
            <translation>{what} – se trimite {when}.</translation>
        </message>
    </context>
    <context>
        <name>SendToClientDialog</name>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Trimite</translation>
        </message>
        <message>
            <source>Being handed in…</source>
            <translation>Se depune…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>E-mail sett&amp;ings…</source>
            <translation>Setări de e-ma&amp;il…</translation>
        </message>
        <message>
            <source>I mean to send this n&amp;umber a second time</source>
            <translation>Vreau să trimit acest număr a doua &amp;oară</translation>
        </message>
        <message>
            <source>It is sent once the files have reached the gateway.</source>
            <translation>Se trimite după ce fișierele ajung la gateway.</translation>
        </message>
        <message>
            <source>It is sent once the message has been checked.</source>
            <translation>Se trimite după ce mesajul este verificat.</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Trimite (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Trimite din &amp;nou…</translation>
        </message>
        <message>
            <source>Send to client</source>
            <translation>Trimite clientului</translation>
        </message>
        <message>
            <source>Send to client: invoice {number} · {customer}</source>
            <translation>Trimite clientului: factura {number} · {customer}</translation>
        </message>
    </context>
    <context>
        <name>SendingView</name>
        <message>
            <source>Lets the chosen invoices that wait for a next try, a setting or their hour go on now.</source>
            <translation>Lasă facturile alese care așteaptă o nouă încercare, o setare sau ora lor să continue acum.</translation>
        </message>
        <message>
            <source>Nothing is being sent.</source>
            <translation>Nu se trimite nimic.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Eliberează</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Eliberează tot (%n)</numerusform>
                <numerusform>Eliberează tot (%n)</numerusform>
                <numerusform>Eliberează tot (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>În curs de trimitere</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retrage</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Retrage tot (%n)</numerusform>
                <numerusform>Retrage tot (%n)</numerusform>
                <numerusform>Retrage tot (%n)</numerusform>
            </translation>
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
        <name>SentMailBox</name>
        <message>
            <source>Folder</source>
            <translation>Dosar</translation>
        </message>
        <message>
            <source>Keep sent mail in the mailbox, too</source>
            <translation>Păstrează mesajele trimise și în căsuța poștală</translation>
        </message>
        <message>
            <source>Mailbox server (IMAP)</source>
            <translation>Serverul căsuței (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Niciuna (numai în rețeaua proprie)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parolă</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Parola căsuței</translation>
        </message>
        <message>
            <source>Port of the mailbox</source>
            <translation>Portul căsuței</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Security of the mailbox</source>
            <translation>Securitatea căsuței</translation>
        </message>
        <message>
            <source>Sent mail is kept in {address}.</source>
            <translation>Mesajele trimise se păstrează în {address}.</translation>
        </message>
        <message>
            <source>Sign in there with</source>
            <translation>Autentificare acolo cu</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Test the folder</source>
            <translation>Testează dosarul</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>Tokenurile de acces ale serverului de e-mail (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for sent mail needs a server and a user name.</source>
            <translation>Căsuța pentru mesajele trimise are nevoie de un server și de un nume de utilizator.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Are încredere în</translation>
        </message>
        <message>
            <source>User of the mailbox</source>
            <translation>Utilizatorul căsuței</translation>
        </message>
        <message>
            <source>the one that the server marks for sent mail</source>
            <translation>cel pe care serverul îl marchează pentru mesaje trimise</translation>
        </message>
        <message>
            <source>{provider} keeps sent mail itself.</source>
            <translation>{provider} păstrează singur mesajele trimise.</translation>
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
            <source>Receipts…</source>
            <translation>Confirmări…</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Facturi trimise</translation>
        </message>
        <message>
            <source>The receipts of all sends, to look at, print and save</source>
            <translation>Confirmările tuturor trimiterilor, pentru vizualizare, tipărire și salvare</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Încercați mai puține litere sau ștergeți filtrele.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A French platform (AFNOR XP Z12-013)</source>
            <translation>O platformă franceză (AFNOR XP Z12-013)</translation>
        </message>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>Un PDF fără date nu poate fi trimis ca factură electronică.</translation>
        </message>
        <message>
            <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F.</source>
            <translation>O amprentă SHA-256 are 64 de caractere, de la 0 la 9 și de la A la F.</translation>
        </message>
        <message>
            <source>A backup of {day} was put back. What came in, was changed or was sent after that is not in it. All that waited or was under way then is held as perhaps sent: decide for each, or for all, whether it went out.</source>
            <translation>A fost restaurată o copie de siguranță din {day}. Ce a sosit, s-a modificat sau s-a trimis după aceea nu se află în ea. Tot ce aștepta sau era pe drum atunci este reținut ca poate trimis: hotărâți pentru fiecare sau pentru toate dacă a plecat.</translation>
        </message>
        <message>
            <source>A backup was being put back into this data folder, and that did not come to its end. Run connect-app gateway restore once more.</source>
            <translation>În acest dosar de date se restaura o copie de siguranță, iar operația nu s-a încheiat. Rulați încă o dată connect-app gateway restore.</translation>
        </message>
        <message>
            <source>A buyer's reference is 1 to {limit} characters on one line. Enter it once more.</source>
            <translation>Referința cumpărătorului are între 1 și {limit} caractere pe un singur rând. Introduceți-o din nou.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>Un număr de client are cel mult {limit} de caractere și nu conține caractere de control.</translation>
        </message>
        <message>
            <source>A delivery cannot go from {old} to {new}.</source>
            <translation>O livrare nu poate trece de la {old} la {new}.</translation>
        </message>
        <message>
            <source>A delivery is missing from the database.</source>
            <translation>O livrare lipsește din baza de date.</translation>
        </message>
        <message>
            <source>A delivery that is {state} cannot be started again.</source>
            <translation>Livrarea nu poate fi repornită în această stare: {state}.</translation>
        </message>
        <message>
            <source>A file inside the PDF cannot be taken out of it.</source>
            <translation>Un fișier din PDF nu poate fi scos din el.</translation>
        </message>
        <message>
            <source>A file inside the invoice ({name}) has no file name and is left out.</source>
            <translation>Un fișier din factură ({name}) nu are nume și este omis.</translation>
        </message>
        <message>
            <source>A file inside the invoice cannot be taken out of it. Have the business system leave it out.</source>
            <translation>Un fișier din factură nu poate fi scos din ea. Cereți ca sistemul de gestiune să-l omită.</translation>
        </message>
        <message>
            <source>A file that stays in the company cannot be the invoice itself.</source>
            <translation>Un fișier care rămâne în firmă nu poate fi factura propriu-zisă.</translation>
        </message>
        <message>
            <source>A formula counts only with its saved result, merged cells only in their first row.</source>
            <translation>O formulă contează doar cu rezultatul salvat, celulele îmbinate doar pe primul lor rând.</translation>
        </message>
        <message>
            <source>A gateway is already running on this data folder: {folder}. End that one first.</source>
            <translation>Un gateway rulează deja pe acest dosar de date: {folder}. Opriți-l mai întâi.</translation>
        </message>
        <message>
            <source>A gateway of another version runs on this folder. Nothing was changed. Use that version's command, or restart the gateway.</source>
            <translation>Pe acest dosar rulează un gateway de altă versiune. Nimic nu a fost modificat. Folosiți comanda acelei versiuni sau reporniți gateway-ul.</translation>
        </message>
        <message>
            <source>A letter about {company} could not be sent to {to}: {reason}</source>
            <translation>O scrisoare despre {company} nu a putut fi trimisă către {to}: {reason}</translation>
        </message>
        <message>
            <source>A letter about {company} to {to} came back: {reason}</source>
            <translation>O scrisoare despre {company} către {to} s-a întors: {reason}</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>Câte un rând pentru fiecare: număr, adresă și motiv</translation>
        </message>
        <message>
            <source>A mail came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Un e-mail s-a întors și nu este clar ce factură era. {reason} Deschideți mesajul și indicați despre ce factură este vorba.</translation>
        </message>
        <message>
            <source>A mail has no number of its own.</source>
            <translation>Un mesaj nu are un număr propriu.</translation>
        </message>
        <message>
            <source>A mail to {address} came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Un e-mail către {address} s-a întors și nu este clar ce factură era. {reason} Deschideți mesajul și indicați despre ce factură este vorba.</translation>
        </message>
        <message>
            <source>A name, number or address has no control characters.</source>
            <translation>Un nume sau un număr nu conține caractere de control.</translation>
        </message>
        <message>
            <source>A newer version of Connect keeps this file. It was left as it is; that version uploads it.</source>
            <translation>O versiune mai nouă de Connect păstrează acest fișier. A fost lăsat cum este; acea versiune îl încarcă.</translation>
        </message>
        <message>
            <source>A number that identifies the seller</source>
            <translation>Un număr care identifică vânzătorul</translation>
        </message>
        <message>
            <source>A page is too large to be drawn at 300 DPI.</source>
            <translation>O pagină este prea mare pentru a fi redată la 300 DPI.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>O pagină de {found} mm se micșorează ca să încapă pe hârtie.</translation>
        </message>
        <message>
            <source>A person let it begin now.</source>
            <translation>Cineva a pornit trimiterea acum.</translation>
        </message>
        <message>
            <source>A person says that it arrived.</source>
            <translation>O persoană spune că a ajuns.</translation>
        </message>
        <message>
            <source>A person says that it was not sent.</source>
            <translation>O persoană spune că nu a fost trimisă.</translation>
        </message>
        <message>
            <source>A picture on page {page} cannot be shown. Make the file again in the program it comes from.</source>
            <translation>O imagine de pe pagina {page} nu poate fi afișată. Generați fișierul din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>A picture on page {page} has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>O imagine de pe pagina {page} are {width} × {height} pixeli, mai mult decât se poate prelucra. Salvați-o la o mărime mai mică.</translation>
        </message>
        <message>
            <source>A reason for no VAT is given, though VAT category {category} needs none ({rule}).</source>
            <translation>Este dat un motiv de scutire de TVA, deși categoria de TVA {category} nu trebuie să aibă niciunul ({rule}).</translation>
        </message>
        <message>
            <source>A script's token does not change a password. Sign in with name and password.</source>
            <translation>Cu tokenul unui script nu se schimbă o parolă. Autentificați-vă cu nume și parolă.</translation>
        </message>
        <message>
            <source>A stored file is missing from the data folder.</source>
            <translation>Un fișier păstrat lipsește din dosarul de date.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored, so it was not sent.</source>
            <translation>Un fișier păstrat nu mai este cum era când a fost păstrat, așa că nu a fost trimis.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored. It is not used.</source>
            <translation>Un fișier păstrat nu mai este cum era când a fost păstrat. Nu se folosește.</translation>
        </message>
        <message>
            <source>A stored file is shorter than it was when it was stored.</source>
            <translation>Un fișier păstrat este mai scurt decât atunci când a fost păstrat.</translation>
        </message>
        <message>
            <source>A stored file was asked for by an impossible name.</source>
            <translation>Un fișier stocat a fost cerut cu un nume imposibil.</translation>
        </message>
        <message>
            <source>A stored file was written after it was closed.</source>
            <translation>S-a scris într-un fișier stocat după ce a fost închis.</translation>
        </message>
        <message>
            <source>A user name has no spaces in it and no characters that cannot be printed.</source>
            <translation>Un nume de utilizator nu conține spații și nici caractere care nu pot fi tipărite.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Cheie API</translation>
        </message>
        <message>
            <source>Address for access tokens</source>
            <translation>Adresa pentru tokenuri de acces</translation>
        </message>
        <message>
            <source>Address of the access point</source>
            <translation>Adresa punctului de acces</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adresa serviciului</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>Toate acestea s-au întors de la {address}. Spuneți de ce se trimit acolo încă o dată.</translation>
        </message>
        <message>
            <source>An address holds a line break, so nothing was sent. Please report this.</source>
            <translation>O adresă conține o întrerupere de rând, așa că nu s-a trimis nimic. Vă rugăm să raportați.</translation>
        </message>
        <message>
            <source>An allowance or charge is {stated}, but its percentage comes to {computed} ({rule}).</source>
            <translation>O reducere sau o taxă este {stated}, dar procentul ei dă {computed} ({rule}).</translation>
        </message>
        <message>
            <source>An attachment did not come out of the invoice as it went in; it was not sent.</source>
            <translation>Un atașament nu a ieșit din factură așa cum a intrat; nu a fost trimisă.</translation>
        </message>
        <message>
            <source>An attachment has no usable file name.</source>
            <translation>Un atașament nu are un nume de fișier utilizabil.</translation>
        </message>
        <message>
            <source>An attachment of this delivery is missing from its list.</source>
            <translation>Un atașament al acestei livrări lipsește din lista ei.</translation>
        </message>
        <message>
            <source>An attachment of this invoice is missing from the database: the disk is damaged. Look at the attachments, and add what is missing.</source>
            <translation>Un atașament al acestei facturi lipsește din baza de date: discul este deteriorat. Verificați atașamentele și adăugați ce lipsește.</translation>
        </message>
        <message>
            <source>An attachment that you chose is no longer there. Look at the attachments again.</source>
            <translation>Un atașament ales de dumneavoastră nu mai există. Verificați din nou atașamentele.</translation>
        </message>
        <message>
            <source>An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice.</source>
            <translation>O factură cu numărul {number} de la același vânzător a mai venit. Aveți grijă să nu fie trimisă de două ori.</translation>
        </message>
        <message>
            <source>Another customer with the same number is asked.</source>
            <translation>Este întrebat un alt client cu același număr.</translation>
        </message>
        <message>
            <source>Another gateway works on this database. End that one first.</source>
            <translation>Un alt gateway lucrează cu această bază de date. Opriți-l mai întâi.</translation>
        </message>
        <message>
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>O altă factură cu numărul {number} de la același vânzător a fost trimisă. Trimiteți-o pe aceasta doar dacă vreți să o trimiteți a doua oară.</translation>
        </message>
        <message>
            <source>Asking ended in an unexpected way ({cause}).</source>
            <translation>Interogarea s-a încheiat neașteptat ({cause}).</translation>
        </message>
        <message>
            <source>At least one invoice line</source>
            <translation>Cel puțin un rând al facturii</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>Într-un rând încap cel mult {limit} de adrese.</translation>
        </message>
        <message>
            <source>At most {limit} invoices go in one send; {count} were chosen.</source>
            <translation>Într-o trimitere intră cel mult {limit} facturi; au fost alese {count}.</translation>
        </message>
        <message>
            <source>At the last look it took no credit notes. That counts when it is seen a second time.</source>
            <translation>La ultima verificare clientul nu primea note de credit. Contează dacă se vede și a doua oară.</translation>
        </message>
        <message>
            <source>At {address} this invoice reached somebody else, so it does not go there again. Enter the right address.</source>
            <translation>La {address} această factură a ajuns la altcineva, așa că nu mai pleacă acolo. Introduceți adresa corectă.</translation>
        </message>
        <message>
            <source>At {host} SMTP is switched off for this mailbox. Its administrator turns on Authenticated SMTP for it in the admin center, or Microsoft Graph is chosen in the settings under Mail server.</source>
            <translation>La {host} SMTP este dezactivat pentru această cutie poștală. Administratorul ei activează SMTP autentificat în centrul de administrare sau se alege Microsoft Graph în setări, la Server de e-mail.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Atașament</translation>
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
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>Bill of lading</source>
            <translation>Conosament</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Deviz de cantități</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Cannot listen on {host}:{port}: {cause}.</source>
            <translation>Nu se poate asculta la {host}:{port}: {cause}.</translation>
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
            <source>Choose Microsoft or Google to sign in at.</source>
            <translation>Alegeți dacă autentificarea se face la Microsoft sau la Google.</translation>
        </message>
        <message>
            <source>Choose a day and an hour, or office hours.</source>
            <translation>Alegeți ziua și ora sau orele de birou.</translation>
        </message>
        <message>
            <source>Choose one of {choices}.</source>
            <translation>Alegeți una dintre {choices}.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secretul aplicației</translation>
        </message>
        <message>
            <source>Company UUID</source>
            <translation>UUID-ul firmei</translation>
        </message>
        <message>
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect este deja deschis pe acest calculator, cu aceleași date. Folosiți acea fereastră.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Copies of invoices wait. {reason} The invoices themselves were sent; the copies follow by themselves once it is mended.</source>
            <translation>Copii ale facturilor așteaptă. {reason} Facturile în sine au fost trimise; copiile pleacă de la sine după ce problema este rezolvată.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Țară</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Numărul de client {number} este deja în listă. Modificați acel rând.</translation>
        </message>
        <message>
            <source>Customer number {number} stands beside different names: {names}. One of them has another number, so none of its rows is taken.</source>
            <translation>Numărul de client {number} apare la nume diferite: {names}. Unul dintre ele are alt număr, așa că niciun rând nu se preia.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in several rows that say different things under {field}, so none of them is taken.</source>
            <translation>Numărul de client {number} apare în mai multe rânduri cu date diferite la {field}, așa că niciunul nu se preia.</translation>
        </message>
        <message>
            <source>Customers that e-invoices can reach now: {came}. Customers that they reach no longer: {left}. See Network, Customers.</source>
            <translation>Clienți la care e-facturile ajung acum: {came}. Clienți la care nu mai ajung: {left}. Vedeți Rețea, Clienți.</translation>
        </message>
        <message>
            <source>Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}. See Network, Customers.</source>
            <translation>Clienți care primesc acum note de credit electronice: {takes}. Clienți care nu le mai primesc: {stopped}. Vedeți Rețea, Clienți.</translation>
        </message>
        <message>
            <source>Damage was found, and it could not be set aside ({cause}). Nothing was sent or deleted.</source>
            <translation>S-a găsit o deteriorare care nu a putut fi pusă deoparte ({cause}). Nu s-a trimis și nu s-a șters nimic.</translation>
        </message>
        <message>
            <source>Delivery and invoice do not belong together, so it was not sent.</source>
            <translation>Livrarea și factura nu corespund, așa că nu a fost trimisă.</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Aviz de livrare</translation>
        </message>
        <message>
            <source>Delivery {delivery} was handed over, and the database does not know of it, so it is an older copy. Nothing was sent. Put back the newest copy. To go on with this one, look first what went out since, and take the folder journals out of the data folder.</source>
            <translation>Livrarea {delivery} a fost predată, iar baza de date nu știe de ea, deci este o copie mai veche. Nu s-a trimis nimic. Restaurați cea mai nouă copie. Pentru a continua cu aceasta, verificați mai întâi ce a plecat între timp și scoateți dosarul journals din dosarul de date.</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Aviz de expediție</translation>
        </message>
        <message>
            <source>Document {number} for printing is damaged.</source>
            <translation>Documentul {number} de tipărit este deteriorat.</translation>
        </message>
        <message>
            <source>Document {number} for printing is protected with a password.</source>
            <translation>Documentul {number} de tipărit este protejat cu parolă.</translation>
        </message>
        <message>
            <source>Documents stand in each other more than {limit} deep.</source>
            <translation>Documentele stau unul în altul pe mai mult de {limit} niveluri.</translation>
        </message>
        <message>
            <source>Drawn at {dpi} DPI: {black} pages in black and white, {colour} in colour or grey.</source>
            <translation>Redat la {dpi} DPI: pagini alb-negru {black}, color sau gri {colour}.</translation>
        </message>
        <message>
            <source>E-invoices can reach it from {day} on.</source>
            <translation>E-facturile ajung la el începând cu {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach it until {day}.</source>
            <translation>E-facturile ajung la el până la {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach this customer; its channel is set to another way.</source>
            <translation>E-facturile pot ajunge la acest client; canalul lui este setat pe altă cale.</translation>
        </message>
        <message>
            <source>E-invoices reach it.</source>
            <translation>E-facturile ajung la client.</translation>
        </message>
        <message>
            <source>Empty: the address of the service with /oauth2/token.</source>
            <translation>Gol: adresa serviciului cu /oauth2/token.</translation>
        </message>
        <message>
            <source>Empty: the operator's production service. Fill it in only for a test service.</source>
            <translation>Gol: serviciul de producție al operatorului. Completați doar pentru un serviciu de test.</translation>
        </message>
        <message>
            <source>Enter a password.</source>
            <translation>Introduceți o parolă.</translation>
        </message>
        <message>
            <source>Enter a user name.</source>
            <translation>Introduceți un nume de utilizator.</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Introduceți o adresă care începe cu https://.</translation>
        </message>
        <message>
            <source>Enter the client ID of your company's registration at {provider} first. The administrator's guide says how to get one.</source>
            <translation>Introduceți mai întâi ID-ul de aplicație (client ID) al înregistrării companiei la {provider}. Ghidul administratorului arată cum se obține.</translation>
        </message>
        <message>
            <source>Even at {dpi} DPI it would have {size} MB, and under that nobody could read it. Divide it into several files, or send it in another way.</source>
            <translation>Chiar și la {dpi} DPI ar avea {size} MB, iar sub această rezoluție nimeni nu l-ar putea citi. Împărțiți-l în mai multe fișiere sau trimiteți-l pe altă cale.</translation>
        </message>
        <message>
            <source>Every pixel was kept as it was.</source>
            <translation>Fiecare pixel a rămas cum era.</translation>
        </message>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Completați „{field}”.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice nu are loc pentru atașamente. Trimiteți factura prin e-mail sau tipărită, ori fără ele.</translation>
        </message>
        <message>
            <source>For XOAUTH2 give a token command, or token address, client id and refresh token.</source>
            <translation>Pentru XOAUTH2 indicați o comandă pentru token sau adresa, ID-ul de client și tokenul de reîmprospătare.</translation>
        </message>
        <message>
            <source>For now: e-invoices can reach the customer. Move the invoices over in Network, Requests.</source>
            <translation>Deocamdată: e-facturile pot ajunge la client. Mutați facturile în Rețea, Cereri.</translation>
        </message>
        <message>
            <source>For now: it was asked that e-invoices may reach the customer.</source>
            <translation>Deocamdată: s-a cerut ca e-facturile să poată ajunge la client.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under the user's own settings.</source>
            <translation>Din paginile Maventa, la setările utilizatorului.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under your company's settings.</source>
            <translation>Din paginile Maventa, la setările firmei.</translation>
        </message>
        <message>
            <source>From the operator's own pages, under API keys.</source>
            <translation>De pe paginile operatorului, la chei API.</translation>
        </message>
        <message>
            <source>From your platform, for OAuth 2 client credentials.</source>
            <translation>De la platforma dvs., pentru OAuth 2 client credentials.</translation>
        </message>
        <message>
            <source>From your platform, with the id.</source>
            <translation>De la platforma dvs., împreună cu ID-ul.</translation>
        </message>
        <message>
            <source>From {day} on businesses in this country are to be sent e-invoices.</source>
            <translation>Începând cu {day} firmelor din această țară trebuie să li se trimită e-facturi.</translation>
        </message>
        <message>
            <source>GLN (location number)</source>
            <translation>GLN (număr de localizare)</translation>
        </message>
        <message>
            <source>Gateways were started on the data folder while it was copied. Nothing was written. Try again.</source>
            <translation>În timpul copierii au fost pornite gateway-uri pe dosarul de date. Nu s-a scris nimic. Încercați din nou.</translation>
        </message>
        <message>
            <source>Give just one address: what is sent again goes to one recipient.</source>
            <translation>Indicați o singură adresă: ce se trimite din nou merge la un singur destinatar.</translation>
        </message>
        <message>
            <source>Give the recipient's electronic address, such as 0088:7300010000001.</source>
            <translation>Indicați adresa electronică a destinatarului, de exemplu 0088:7300010000001.</translation>
        </message>
        <message>
            <source>Goods receipt</source>
            <translation>Notă de recepție</translation>
        </message>
        <message>
            <source>Google has no sign-in by code for mail. Sign in in the browser instead.</source>
            <translation>Google nu oferă autentificare cu cod pentru e-mail. Autentificați-vă în browser.</translation>
        </message>
        <message>
            <source>Handing over begins.</source>
            <translation>Predarea începe.</translation>
        </message>
        <message>
            <source>Handing over ended in an unexpected way ({cause}).</source>
            <translation>Predarea s-a încheiat neașteptat ({cause}).</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>Câte facturi s-au întors</translation>
        </message>
        <message>
            <source>In a document inside of the file: {reason}</source>
            <translation>Într-un document din fișier: {reason}</translation>
        </message>
        <message>
            <source>In practice mode no mailbox is read: the practice mail server gives its reports itself.</source>
            <translation>În modul de exercițiu nu se citește nicio cutie poștală: serverul de exercițiu își dă singur rapoartele.</translation>
        </message>
        <message>
            <source>In practice mode no operator is asked: e-invoices go to the practice network.</source>
            <translation>În modul de exercițiu nu este întrebat niciun operator: facturile electronice merg în rețeaua de exercițiu.</translation>
        </message>
        <message>
            <source>In practice mode nobody signs in anywhere: nothing leaves this computer.</source>
            <translation>În modul de exersare nimeni nu se autentifică nicăieri: nimic nu părăsește acest calculator.</translation>
        </message>
        <message>
            <source>In practice mode sent mail lies in the practice inbox only.</source>
            <translation>În modul de exersare, mesajele trimise se află numai în căsuța de exersare.</translation>
        </message>
        <message>
            <source>Information on how to pay</source>
            <translation>Informația despre modul de plată</translation>
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
            <source>Invoice {number} came back more than once; it goes again once.</source>
            <translation>Factura {number} s-a întors de mai multe ori; pleacă din nou o singură dată.</translation>
        </message>
        <message>
            <source>Invoice {number} is on its way already.</source>
            <translation>Factura {number} este deja pe drum.</translation>
        </message>
        <message>
            <source>Invoice {number} must be on its way by {day}: the law gives {days} working days. It has not been sent yet.</source>
            <translation>Factura {number} trebuie să plece până la {day}: legea dă {days} zile lucrătoare. Încă nu a fost trimisă.</translation>
        </message>
        <message>
            <source>Invoice {number} should have been on its way by {day}: the law gives {days} working days. Send it at once, and keep the proof of why it is late.</source>
            <translation>Factura {number} trebuia să plece până la {day}: legea dă {days} zile lucrătoare. Trimiteți-o imediat și păstrați dovada motivului întârzierii.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} is not registered in the network. It waits again; choose how it goes.</source>
            <translation>Factura {number} nu a fost trimisă: {address} nu este înregistrată în rețea. Așteaptă din nou; alegeți cum se trimite.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} takes no documents of this kind in the network. It waits again; choose how it goes.</source>
            <translation>Factura {number} nu a fost trimisă: {address} nu primește în rețea documente de acest fel. Așteaptă din nou; alegeți cum se trimite.</translation>
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
            <source>Invoice {number} was sent before, without this file. Nothing was attached.</source>
            <translation>Factura {number} a fost trimisă deja, fără acest fișier. Nu s-a atașat nimic.</translation>
        </message>
        <message>
            <source>Invoice {number} went to that address by another delivery, so it stays.</source>
            <translation>Factura {number} a plecat la acea adresă prin altă livrare, deci rămâne.</translation>
        </message>
        <message>
            <source>It came back from {address}. Say why it is sent there once more.</source>
            <translation>S-a întors de la {address}. Spuneți de ce se trimite acolo încă o dată.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Nu poate fi citit.</translation>
        </message>
        <message>
            <source>It could not be prepared for handing over ({cause}).</source>
            <translation>Nu a putut fi pregătită pentru predare ({cause}).</translation>
        </message>
        <message>
            <source>It could not be put together ({cause}).</source>
            <translation>Nu a putut fi pregătită ({cause}).</translation>
        </message>
        <message>
            <source>It goes with a correction: {what}. The original is kept as it came.</source>
            <translation>Pleacă cu o corectură: {what}. Originalul se păstrează așa cum a venit.</translation>
        </message>
        <message>
            <source>It goes with every invoice. An administrator changes that in the settings.</source>
            <translation>Pleacă cu fiecare factură. Un administrator schimbă aceasta în setări.</translation>
        </message>
        <message>
            <source>It has data for PDF files that are not there or have their own data.</source>
            <translation>Conține date pentru fișiere PDF care nu există sau au date proprii.</translation>
        </message>
        <message>
            <source>It has too many parts to be a report.</source>
            <translation>Are prea multe părți pentru un raport.</translation>
        </message>
        <message>
            <source>It holds data of its own; send it as a file of its own.</source>
            <translation>Conține date proprii; trimiteți-l ca fișier separat.</translation>
        </message>
        <message>
            <source>It holds no invoice, and its name begins with the number or name of none.</source>
            <translation>Nu conține nicio factură, iar numele lui nu începe cu numărul sau numele vreuneia.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {count} files, which do not go on paper.</source>
            <translation>
                <numerusform>Conține 1 fișier, care nu apare pe hârtie.</numerusform>
                <numerusform>Conține {count} fișiere, care nu apar pe hârtie.</numerusform>
                <numerusform>Conține {count} de fișiere, care nu apar pe hârtie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.</source>
            <translation>
                <numerusform>Este o colecție cu 1 fișier, din care se poate tipări doar coperta. Trimiteți fișierul separat.</numerusform>
                <numerusform>Este o colecție cu {count} fișiere, din care se poate tipări doar coperta. Trimiteți fișierele separat.</numerusform>
                <numerusform>Este o colecție cu {count} de fișiere, din care se poate tipări doar coperta. Trimiteți fișierele separat.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>Este o reclamație despre un e-mail și nu spune nimic despre livrare.</translation>
        </message>
        <message>
            <source>It is a link only; it is printed on the invoice and never followed.</source>
            <translation>Este doar un link; se tipărește pe factură și nu este urmat niciodată.</translation>
        </message>
        <message>
            <source>It is a notification that cannot be read.</source>
            <translation>Este o notificare care nu poate fi citită.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>Este o confirmare de citire și nu spune nimic despre livrare.</translation>
        </message>
        <message>
            <source>It is about a copy to {to}, so it changes nothing of the invoice.</source>
            <translation>Este vorba despre o copie către {to}, deci factura nu este afectată.</translation>
        </message>
        <message>
            <source>It is about no mail that this company sent.</source>
            <translation>Nu se referă la niciun e-mail trimis de această firmă.</translation>
        </message>
        <message>
            <source>It is about {address}, but that mail went to {other}.</source>
            <translation>Se referă la {address}, dar acel e-mail a plecat către {other}.</translation>
        </message>
        <message>
            <source>It is an automatic reply, such as out of office, and no report about delivery.</source>
            <translation>Este un răspuns automat, de exemplu de absență, nu un raport despre livrare.</translation>
        </message>
        <message>
            <source>It is an invoice of its own ({number}) and stands in the list as a file of its own.</source>
            <translation>Este o factură de sine stătătoare ({number}) și apare în listă ca fișier separat.</translation>
        </message>
        <message>
            <source>It is an invoice of its own ({number}).</source>
            <translation>Este o factură de sine stătătoare ({number}).</translation>
        </message>
        <message>
            <source>It is known what became of this delivery, so it stays as it is.</source>
            <translation>Se știe ce s-a întâmplat cu această livrare, așa că rămâne cum este.</translation>
        </message>
        <message>
            <source>It is not known any more to which invoice {name} belongs. Save it, then add it there.</source>
            <translation>Nu se mai știe de care factură ține {name}. Salvați-l, apoi adăugați-l acolo.</translation>
        </message>
        <message>
            <source>It is only the cover of a PDF collection; the files in it were read.</source>
            <translation>Este doar coperta unei colecții PDF; fișierele din ea au fost citite.</translation>
        </message>
        <message>
            <source>It is packed in too many archives, one in the other.</source>
            <translation>Se află în prea multe arhive, una în alta.</translation>
        </message>
        <message>
            <source>It is protected with a password.</source>
            <translation>Este protejat cu parolă.</translation>
        </message>
        <message>
            <source>It lies in {name}, which was left out.</source>
            <translation>Se află în {name}, fișier care a fost omis.</translation>
        </message>
        <message>
            <source>It may have been sent before the list of invoices was damaged. If it was not, take it back: then it waits again. If it was, mark it as arrived. To send it once more, give a reason.</source>
            <translation>Este posibil să fi fost trimisă înainte de deteriorarea listei facturilor. Dacă nu a fost, retrageți-o: atunci așteaptă din nou. Dacă a fost, marcați că a ajuns. Ca s-o trimiteți încă o dată, indicați un motiv.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but it is no report that something failed.</source>
            <translation>Menționează un e-mail al nostru, dar nu raportează niciun eșec.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but no address that failed.</source>
            <translation>Indică un e-mail al nostru, dar nicio adresă la care nu s-a putut livra.</translation>
        </message>
        <message>
            <source>It names more than one mail of ours, so it is not clear which came back.</source>
            <translation>Indică mai multe e-mailuri ale noastre, deci nu este clar care s-a întors.</translation>
        </message>
        <message>
            <source>It names no mail of ours.</source>
            <translation>Nu indică niciun e-mail al nostru.</translation>
        </message>
        <message>
            <source>It reached {address}: {detail}</source>
            <translation>A ajuns la {address}: {detail}</translation>
        </message>
        <message>
            <source>It says from which day on e-invoices reach it.</source>
            <translation>Se știe din ce zi e-facturile ajung la client.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered or read, which is no bounce.</source>
            <translation>Spune că un e-mail a fost livrat sau citit, ceea ce nu este o întoarcere.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered, or complained about, which is no bounce.</source>
            <translation>Spune că un e-mail a fost livrat sau reclamat, ceea ce nu este o întoarcere.</translation>
        </message>
        <message>
            <source>It stands beside the invoice in the same document and is no invoice.</source>
            <translation>Se află lângă factură în același document și nu este o factură.</translation>
        </message>
        <message>
            <source>It takes invoices, but no credit notes as e-invoices: these must go another way.</source>
            <translation>Clientul primește e-facturi, dar nu și note de credit electronice: acestea trebuie să plece pe altă cale.</translation>
        </message>
        <message>
            <source>It was asked already, and has not answered yet.</source>
            <translation>Clientul a fost deja întrebat și încă nu a răspuns.</translation>
        </message>
        <message>
            <source>It was asked, and said no.</source>
            <translation>Clientul a fost întrebat și a refuzat.</translation>
        </message>
        <message>
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>S-a modificat între timp. Verificați din nou, apoi modificați.</translation>
        </message>
        <message>
            <source>It was changed: {fields}.</source>
            <translation>A fost modificată: {fields}.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>A fost predată și nu a venit răspuns, iar cealaltă parte nu poate fi întrebată. Întrebați destinatarul dacă a ajuns, apoi trimiteți din nou sau lăsați așa.</translation>
        </message>
        <message>
            <source>It was handed over through another account, and only that one can be asked about it.</source>
            <translation>A fost predată prin alt cont și doar acela poate fi întrebat despre ea.</translation>
        </message>
        <message>
            <source>It was known already: a copy to {to} came back.</source>
            <translation>Se știa deja: o copie către {to} s-a întors.</translation>
        </message>
        <message>
            <source>It was known already: the letter to {to} came back.</source>
            <translation>Era deja știut: scrisoarea către {to} s-a întors.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>Se știa deja: e-mailul către {address} are starea {state}.</translation>
        </message>
        <message>
            <source>It was not begun; it goes with the next ones.</source>
            <translation>Nu a fost începută; pleacă împreună cu următoarele.</translation>
        </message>
        <message>
            <source>It was not found at the last look only. Nobody is asked because of a doubt.</source>
            <translation>Clientul nu a fost găsit doar la ultima verificare. Nimeni nu este întrebat din cauza unei îndoieli.</translation>
        </message>
        <message>
            <source>It was not found at the last look. That counts when it is seen a second time.</source>
            <translation>Nu a fost găsit la ultima verificare. Contează când se vede a doua oară.</translation>
        </message>
        <message>
            <source>It was packed better, from {before} MB to {after} MB; nothing of it changed.</source>
            <translation>A fost comprimat mai bine, de la {before} MB la {after} MB; nimic din el nu s-a schimbat.</translation>
        </message>
        <message>
            <source>It was passed on to a mail server that sends no reports: {detail}</source>
            <translation>A fost transmis unui server de e-mail care nu trimite rapoarte: {detail}</translation>
        </message>
        <message>
            <source>It was passed on to the members of a list: {detail}</source>
            <translation>A fost transmis membrilor unei liste: {detail}</translation>
        </message>
        <message>
            <source>It was sent once more, to: {addresses}.</source>
            <translation>A fost trimisă încă o dată, către: {addresses}.</translation>
        </message>
        <message>
            <source>It was sent, to: {addresses}.</source>
            <translation>A fost trimisă către: {addresses}.</translation>
        </message>
        <message>
            <source>It was taken back, so its invoice waits again. Send it like any other.</source>
            <translation>A fost retrasă, așa că factura așteaptă din nou. Trimiteți-o ca pe oricare alta.</translation>
        </message>
        <message>
            <source>It was to begin at {at}, more than {days} days ago: the computer was off, or its clock was wrong. Nothing was sent. Look at the date, then release it or take it back.</source>
            <translation>Trebuia să înceapă la {at}, acum mai mult de {days} zile: calculatorul era oprit sau ceasul lui era greșit. Nu s-a trimis nimic. Verificați data, apoi deblocați-l sau retrageți-l.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <translation>A fost retrasă.</translation>
        </message>
        <message>
            <source>It was written down.</source>
            <translation>A fost notată.</translation>
        </message>
        <message>
            <source>It went there by another delivery. Say why it is sent once more.</source>
            <translation>A plecat acolo printr-o altă livrare. Spuneți de ce se trimite încă o dată.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Conține acțiunea „{action}”, care nu decide nimic.</translation>
        </message>
        <message>
            <source>Its channel is e-invoice only, and e-invoices do not reach it.</source>
            <translation>Canalul lui este doar e-factură, iar e-facturile nu ajung la el.</translation>
        </message>
        <message>
            <source>Its hour has come.</source>
            <translation>A venit ora.</translation>
        </message>
        <message>
            <source>Its letter would be another one by now. Look at it once more.</source>
            <translation>Scrisoarea către client ar fi acum alta. Priviți-o încă o dată.</translation>
        </message>
        <message>
            <source>Its number is not one of its country. Look at both.</source>
            <translation>Numărul nu este din țara lui. Verificați-le pe amândouă.</translation>
        </message>
        <message>
            <source>Its number may be one of several countries. Fill in the country.</source>
            <translation>Numărul poate fi din mai multe țări. Completați țara.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Are părți imbricate prea adânc pentru un raport.</translation>
        </message>
        <message>
            <source>Its period lies outside the period of the invoice ({rule}).</source>
            <translation>Perioada se află în afara perioadei facturii ({rule}).</translation>
        </message>
        <message>
            <source>Its pictures were compressed anew, at {dpi} DPI at most: from {before} MB to {after} MB.</source>
            <translation>Imaginile au fost recomprimate, la cel mult {dpi} DPI: de la {before} MB la {after} MB.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Structura nu poate fi citită.</translation>
        </message>
        <message>
            <source>Legal entity</source>
            <translation>Entitate juridică</translation>
        </message>
        <message>
            <source>LibreOffice cannot open this document. Print it to PDF in its own program.</source>
            <translation>LibreOffice nu poate deschide acest document. Tipăriți-l ca PDF în programul său.</translation>
        </message>
        <message>
            <source>LibreOffice is installed on this computer, but without {part}, which such documents need. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>LibreOffice este instalat pe acest calculator, dar fără {part}, de care este nevoie pentru astfel de documente. Cereți administratorului să-l instaleze sau tipăriți documentul ca PDF în programul său.</translation>
        </message>
        <message>
            <source>Line {lines}: {what}</source>
            <translation>Rândul {lines}: {what}</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Linia {line}: nu există variabila „{name}”.</translation>
        </message>
        <message>
            <source>Mail goes through Microsoft Graph only after signing in at Microsoft.</source>
            <translation>E-mailul trece prin Microsoft Graph numai după autentificarea la Microsoft.</translation>
        </message>
        <message>
            <source>Maventa took the invoice.</source>
            <translation>Maventa a preluat factura.</translation>
        </message>
        <message>
            <source>Metered consumption report</source>
            <translation>Raport de consum contorizat</translation>
        </message>
        <message>
            <source>Microsoft Graph does not let Connect send from this mailbox: {answer} An administrator allows Mail.ReadWrite and Mail.Send for the registration, and signs in again.</source>
            <translation>Microsoft Graph nu permite ca Connect să trimită din această cutie poștală: {answer} Un administrator permite înregistrării Mail.ReadWrite și Mail.Send și se autentifică din nou.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Nu se pot prelua mai mult de {limit} MB. Nimic nu s-a păstrat.</translation>
        </message>
        <message>
            <source>My company</source>
            <translation>Firma mea</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Nu a venit răspuns, iar cealaltă parte nu o are.</translation>
        </message>
        <message>
            <source>No answer came. The other side takes it once only, so it is asked by a repeat.</source>
            <translation>Nu a venit răspuns. Cealaltă parte o primește o singură dată, așa că se întreabă printr-o repetare.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Niciun canal nu ajunge la acest client. Alegeți unul pentru această trimitere.</translation>
        </message>
        <message>
            <source>No copy of invoice {number} went to {to}. {reason} The invoice itself was sent. Check the address for copies in the settings.</source>
            <translation>Nicio copie a facturii {number} nu a plecat către {to}. {reason} Factura în sine a fost trimisă. Verificați adresa pentru copii în setări.</translation>
        </message>
        <message>
            <source>No e-invoice operator is set up, so the network is not used.</source>
            <translation>Nu este configurat niciun operator de facturi electronice, așa că rețeaua nu se folosește.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Nu este configurat niciun furnizor de facturi electronice. Un administrator îl alege în setări.</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Nu se cunoaște nicio adresă electronică a clientului.</translation>
        </message>
        <message>
            <source>No font on this computer has the characters {characters}, so the invoice cannot be laid out for reading. Have your administrator install a font for them (such as Noto), or send the invoice with a PDF of its own.</source>
            <translation>Niciun font de pe acest calculator nu are caracterele {characters}, așa că factura nu poate fi pusă în pagină. Cereți administratorului să instaleze un font pentru ele (precum Noto) sau trimiteți factura cu un PDF propriu.</translation>
        </message>
        <message>
            <source>No gateway has kept anything in {folder}. Nothing was written.</source>
            <translation>Niciun gateway nu a păstrat nimic în {folder}. Nu s-a scris nimic.</translation>
        </message>
        <message>
            <source>No invoice names the attachment “{name}” in the file; it belongs to none and was left out.</source>
            <translation>Nicio factură nu menționează atașamentul „{name}” din fișier; nu ține de niciuna și a fost omis.</translation>
        </message>
        <message>
            <source>No invoice of it was taken.</source>
            <translation>Nu s-a preluat nicio factură din el.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Nu este configurat niciun server de e-mail. Un administrator îl introduce în setări, la Server de e-mail.</translation>
        </message>
        <message>
            <source>No mailbox for bounces is set up. An administrator enters it in the settings.</source>
            <translation>Nicio cutie poștală pentru e-mailuri întoarse nu este configurată. Un administrator o introduce în setări.</translation>
        </message>
        <message>
            <source>No mailbox for sent mail is set up. An administrator enters it in the settings.</source>
            <translation>Nu este configurată nicio căsuță pentru mesajele trimise. Un administrator o introduce în setări.</translation>
        </message>
        <message>
            <source>No page came out of the scanner. Is there paper in it?</source>
            <translation>Din scaner nu a ieșit nicio pagină. Este hârtie în el?</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Nu este configurat niciun dosar de tipărire. Un administrator îl alege în setări, la Tipărire.</translation>
        </message>
        <message>
            <source>No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead.</source>
            <translation>Nu este configurată nicio adresă publică a acestui gateway, așa că nu există linkuri către facturi. În schimb se atașează PDF-ul.</translation>
        </message>
        <message>
            <source>No rule pack can judge this invoice. That does not mean that it is valid.</source>
            <translation>Niciun pachet de reguli nu poate verifica această factură. Asta nu înseamnă că este validă.</translation>
        </message>
        <message>
            <source>No rule pack has judged this invoice yet. That does not mean that it is valid.</source>
            <translation>Niciun pachet de reguli nu a verificat încă această factură. Asta nu înseamnă că este validă.</translation>
        </message>
        <message>
            <source>No safe connection to {host}: {reason}. Check the server's name, port and security.</source>
            <translation>Nicio conexiune sigură la {host}: {reason}. Verificați numele, portul și securitatea serverului.</translation>
        </message>
        <message>
            <source>No working day was found in the next weeks. Look at the office hours in the settings.</source>
            <translation>Nu s-a găsit nicio zi lucrătoare în săptămânile următoare. Verificați orele de birou în setări.</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy of invoice {number} to {to} arrived, so it is not sent again. The invoice itself was sent.</source>
            <translation>Nimeni nu poate spune dacă a ajuns copia facturii {number} către {to}, așa că nu se trimite din nou. Factura în sine a fost trimisă.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Nu aveți nicio firmă pentru care să trimiteți. Întrebați administratorul.</translation>
        </message>
        <message>
            <source>Nobody has said yet that this invoice reached somebody else. Begin the case first.</source>
            <translation>Încă nu a spus nimeni că această factură a ajuns la altcineva. Deschideți mai întâi cazul.</translation>
        </message>
        <message>
            <source>Nobody is signed in at the gateway. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Nimeni nu este autentificat la gateway. Ce faceți se păstrează și continuă după următoarea autentificare.</translation>
        </message>
        <message>
            <source>Nobody is signed in to the mail account. An administrator signs in at {provider} in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Nimeni nu este autentificat la contul de e-mail. Un administrator se autentifică la {provider} în setări, la Server de e-mail; ce așteaptă pleacă apoi de la sine.</translation>
        </message>
        <message>
            <source>Nobody signs in as “{username}”.</source>
            <translation>Nimeni nu se autentifică drept „{username}”.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Nu orice destinatar poate deschide {found}; PDF este sigur.</translation>
        </message>
        <message>
            <source>Not everything that was added before the program last closed was taken, and the note of it cannot be read. Check whether a file is missing, and add it again.</source>
            <translation>Nu tot ce a fost adăugat înainte de ultima închidere a programului a fost preluat, iar nota despre aceasta nu poate fi citită. Verificați dacă lipsește un fișier și adăugați-l din nou.</translation>
        </message>
        <message>
            <source>Not in it: {names}. Attach such files by themselves.</source>
            <translation>Nu sunt incluse: {names}. Atașați separat astfel de fișiere.</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing was deleted. What was damaged is kept in the folder {folder}.</source>
            <translation>Nu se trimite nimic și nu s-a șters nimic. Ce a fost deteriorat se păstrează în dosarul {folder}.</translation>
        </message>
        <message>
            <source>Nothing of the selection can be sent. {reason}</source>
            <translation>Nimic din selecție nu poate fi trimis. {reason}</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Nimic din ce s-a întors de la această adresă nu mai așteaptă. Poate că a fost deja trimis din nou.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Nu s-a ales nimic. Alegeți fișiere sau facturi de trimis.</translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Nu s-a păstrat nimic.</translation>
        </message>
        <message>
            <source>Of the seller, two letters, for invoices that do not name it, such as SE.</source>
            <translation>A vânzătorului, două litere, pentru facturile care nu o indică, de exemplu SE.</translation>
        </message>
        <message>
            <source>Of the software, from Maventa's integration support.</source>
            <translation>Pentru software, de la asistența de integrare Maventa.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Ofertă</translation>
        </message>
        <message>
            <source>One file goes with at most {count} invoices at once.</source>
            <translation>Un fișier merge cu cel mult {count} facturi deodată.</translation>
        </message>
        <message>
            <source>One invoice in the file has more elements than any invoice has.</source>
            <translation>O factură din fișier are mai multe elemente decât are vreo factură.</translation>
        </message>
        <message>
            <source>One invoice in the file is larger than {size} MB.</source>
            <translation>O factură din fișier depășește {size} MB.</translation>
        </message>
        <message>
            <source>One invoice was expected here, but the document holds {count}.</source>
            <translation>Aici se aștepta o factură, dar documentul conține {count}.</translation>
        </message>
        <message>
            <source>One message goes to at most {limit} addresses; these are {count}.</source>
            <translation>Un mesaj merge la cel mult {limit} de adrese; acestea sunt {count}.</translation>
        </message>
        <message>
            <source>One of its header lines is too long for a report.</source>
            <translation>Unul dintre rândurile antetului este prea lung pentru un raport.</translation>
        </message>
        <message>
            <source>Only a PDF that can be opened can be the invoice itself.</source>
            <translation>Doar un PDF care poate fi deschis poate fi factura propriu-zisă.</translation>
        </message>
        <message>
            <source>Only an administrator may change the e-invoice operator.</source>
            <translation>Doar un administrator poate schimba operatorul de facturi electronice.</translation>
        </message>
        <message>
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Doar un administrator poate modifica această setare. Întrebați {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may do this.</source>
            <translation>Doar un administrator poate face asta.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Doar un administrator poate încerca alt server de e-mail.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mailbox.</source>
            <translation>Doar un administrator poate testa altă cutie poștală.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Setările firmei permit o singură adresă pentru fiecare client.</translation>
        </message>
        <message>
            <source>Only the beginning of the text was taken.</source>
            <translation>S-a preluat doar începutul textului.</translation>
        </message>
        <message>
            <source>Only where one account is for several companies.</source>
            <translation>Doar dacă un cont este pentru mai multe firme.</translation>
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
            <source>Organization</source>
            <translation>Organizație</translation>
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
            <source>Page {page} cannot be shown: it is damaged.</source>
            <translation>Pagina {page} nu poate fi afișată: este deteriorată.</translation>
        </message>
        <message>
            <source>Page {page} does not say its resolution; printing needs {required} DPI.</source>
            <translation>Pagina {page} nu își precizează rezoluția; tipărirea cere {required} DPI.</translation>
        </message>
        <message>
            <source>Page {page} has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Pagina {page} are {found} DPI; tipărirea cere {required} DPI pe ambele direcții.</translation>
        </message>
        <message>
            <source>Participants who are known to be there were not found: the network, or the way to it, is at fault. Nothing was changed.</source>
            <translation>Participanți care sigur sunt acolo nu au fost găsiți: rețeaua sau drumul spre ea are o problemă. Nu s-a schimbat nimic.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotografie</translation>
        </message>
        <message>
            <source>Photos in HEIC cannot be read by this installation, since their codec does not come with it. Save the photo as JPEG, or ask the administrator to install the Python library pillow-heif.</source>
            <translation>Fotografiile HEIC nu pot fi citite de această instalare, pentru că decodorul lor nu este inclus. Salvați fotografia ca JPEG sau rugați administratorul să instaleze biblioteca Python pillow-heif.</translation>
        </message>
        <message>
            <source>Please fill it in.</source>
            <translation>Completați.</translation>
        </message>
        <message>
            <source>Please give just one address.</source>
            <translation>Dați o singură adresă.</translation>
        </message>
        <message>
            <source>Practice company</source>
            <translation>Firmă de exercițiu</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Programele și scripturile nu se trimit niciodată ca atașamente.</translation>
        </message>
        <message>
            <source>Putting the attachments in changed the invoice itself; it was not sent.</source>
            <translation>Introducerea atașamentelor a modificat factura propriu-zisă; nu a fost trimisă.</translation>
        </message>
        <message>
            <source>Read again from the stored files.</source>
            <translation>Citită din nou din fișierele păstrate.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Chitanță</translation>
        </message>
        <message>
            <source>Released by a person.</source>
            <translation>Eliberată manual.</translation>
        </message>
        <message>
            <source>Replies go to one address. Choose which.</source>
            <translation>Răspunsurile merg la o singură adresă. Alegeți care.</translation>
        </message>
        <message>
            <source>Replies may not go to {address}. An administrator can allow it in the settings under E-mail.</source>
            <translation>Răspunsurile nu pot merge la {address}. Un administrator poate permite asta în setări, la E-mail.</translation>
        </message>
        <message>
            <source>Requests from other web sites are not taken.</source>
            <translation>Nu se acceptă cereri de la alte site-uri web.</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>Scrisoare de transport rutier (CMR)</translation>
        </message>
        <message>
            <source>SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.</source>
            <translation>SQLite {version} poate pierde rânduri salvate. Instalați pysqlite3 0.6.1 sau mai nou.</translation>
        </message>
        <message>
            <source>Say with --config where the settings are to be written.</source>
            <translation>Indicați cu --config unde se scriu setările.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}.</source>
            <translation>Trimisă din nou cu o corectură: {what}.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}. {reason}</source>
            <translation>Trimisă din nou cu o corectură: {what}. {reason}</translation>
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
            <source>Sent by Send selected, for {at} ({zone}).</source>
            <translation>Trimis cu „Trimite selecția”, pentru {at} ({zone}).</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Trimisă cu Trimite selecția.</translation>
        </message>
        <message>
            <source>Sent invoices are not in the folder for sent mail yet. {reason} The invoices themselves were sent; the folder is filled by itself once it is mended.</source>
            <translation>Facturile trimise nu se află încă în dosarul cu mesaje trimise. {reason} Facturile în sine au fost trimise; dosarul se completează de la sine după ce problema este rezolvată.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, so nothing of it is sent. What waits is kept. When an administrator has looked at the settings and saved them anew, it goes on by itself. Have the disk checked.</source>
            <translation>Setări ale acestei firme s-au deteriorat pe disc, așa că nu se trimite nimic pentru ea. Ce așteaptă se păstrează. După ce un administrator verifică setările și le salvează din nou, trimiterea continuă de la sine. Cereți verificarea discului.</translation>
        </message>
        <message>
            <source>Several invoices cannot go at once this way. Please report this.</source>
            <translation>Mai multe facturi nu pot merge deodată pe această cale. Vă rugăm să raportați acest lucru.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Autentificat ca {user}.</translation>
        </message>
        <message>
            <source>Somebody has said already which invoice this is about.</source>
            <translation>Cineva a indicat deja despre ce factură este vorba.</translation>
        </message>
        <message>
            <source>Somebody signs in as “{username}” already. Choose another user name.</source>
            <translation>Cineva se autentifică deja drept „{username}”. Alegeți alt nume de utilizator.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no Connect gateway. Look at the address again.</source>
            <translation>La această adresă răspunde ceva, dar nu este un gateway Connect. Verificați adresa.</translation>
        </message>
        <message>
            <source>Something else was found meanwhile. Look at it again.</source>
            <translation>Între timp s-a găsit altceva. Verificați din nou.</translation>
        </message>
        <message>
            <source>Something is missing here.</source>
            <translation>Aici lipsește ceva.</translation>
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
            <source>Something unexpected happened in the program. The file itself is untouched; try again.</source>
            <translation>S-a întâmplat ceva neașteptat în program. Fișierul însuși este neatins; încercați din nou.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Cu acest fișier s-a întâmplat ceva neașteptat.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong before it was sent ({cause}).</source>
            <translation>Ceva neașteptat nu a mers înainte de trimitere ({cause}).</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Ceva nu a mers în gateway. Nimic din această cerere nu s-a păstrat; jurnalul lui spune mai mult.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extras de cont</translation>
        </message>
        <message>
            <source>Storecove took the invoice.</source>
            <translation>Storecove a preluat factura.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subiect</translation>
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
            <source>Terms</source>
            <translation>Condiții</translation>
        </message>
        <message>
            <source>Test report</source>
            <translation>Raport de încercări</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The Excel file has no sheet with cells.</source>
            <translation>Fișierul Excel nu are nicio foaie cu celule.</translation>
        </message>
        <message>
            <source>The Excel file holds definitions that Excel never writes.</source>
            <translation>Fișierul Excel conține definiții pe care Excel nu le scrie niciodată.</translation>
        </message>
        <message>
            <source>The Excel file is damaged. Open it in Excel and save it anew.</source>
            <translation>Fișierul Excel este deteriorat. Deschideți-l în Excel și salvați-l din nou.</translation>
        </message>
        <message>
            <source>The Excel file is protected with a password.</source>
            <translation>Fișierul Excel este protejat cu parolă.</translation>
        </message>
        <message>
            <source>The Excel file is too large when it is unpacked. Split the list.</source>
            <translation>Fișierul Excel este prea mare după dezarhivare. Împărțiți lista.</translation>
        </message>
        <message>
            <source>The Idempotency-Key must be a UUID.</source>
            <translation>Idempotency-Key trebuie să fie un UUID.</translation>
        </message>
        <message>
            <source>The Outlook mail cannot be read. Save it as PDF in Outlook.</source>
            <translation>E-mailul Outlook nu poate fi citit. Salvați-l ca PDF în Outlook.</translation>
        </message>
        <message>
            <source>The PDF cannot be opened.</source>
            <translation>PDF-ul nu poate fi deschis.</translation>
        </message>
        <message>
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>PDF-ul nu poate fi afișat: este deteriorat sau protejat.</translation>
        </message>
        <message>
            <source>The PDF cannot be used as the picture of the invoice.</source>
            <translation>PDF-ul nu poate fi folosit ca imagine a facturii.</translation>
        </message>
        <message>
            <source>The PDF collection holds no invoices.</source>
            <translation>Colecția PDF nu conține facturi.</translation>
        </message>
        <message>
            <source>The PDF has no pages that can be shown.</source>
            <translation>PDF-ul nu are pagini care pot fi afișate.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>PDF-ul este deteriorat și nu poate fi deschis. Generați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The PDF is damaged, so it cannot be made smaller. Repair it first.</source>
            <translation>PDF-ul este deteriorat, așa că nu poate fi micșorat. Reparați-l mai întâi.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password.</source>
            <translation>PDF-ul este protejat cu parolă.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>PDF-ul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Unlock it first.</source>
            <translation>PDF-ul este protejat cu parolă. Deblocați-l mai întâi.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically, and any change would break the signature. Send it as it is, or ask for one without it.</source>
            <translation>PDF-ul este semnat electronic și orice modificare ar invalida semnătura. Trimiteți-l așa cum este sau cereți unul fără semnătură.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically. On paper the signature is only seen and proves nothing.</source>
            <translation>PDF-ul este semnat electronic. Pe hârtie semnătura doar se vede și nu dovedește nimic.</translation>
        </message>
        <message>
            <source>The PDF is signed, so no file inside it can be taken out without ending its signature.</source>
            <translation>PDF-ul este semnat, așa că niciun fișier din el nu poate fi scos fără a anula semnătura.</translation>
        </message>
        <message>
            <source>The PDF is too damaged to be put right. Make it again in the program it comes from.</source>
            <translation>PDF-ul este prea deteriorat pentru a fi reparat. Creați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed electronically. It goes by mail as it is; on paper the signature is only seen.</source>
            <translation>PDF-ul facturii este semnat electronic. Prin e-mail pleacă așa cum este; pe hârtie semnătura doar se vede.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed, and a file inside it may not go by mail; it cannot be taken out without ending the signature. Send the invoice another way, or have the business system leave the file out.</source>
            <translation>PDF-ul facturii este semnat, iar un fișier din el nu poate pleca prin e-mail; nu poate fi scos fără a anula semnătura. Trimiteți factura pe altă cale sau cereți ca sistemul de gestiune să omită fișierul.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is still being looked at. Wait a moment and try again.</source>
            <translation>PDF-ul facturii este încă în verificare. Așteptați puțin și încercați din nou.</translation>
        </message>
        <message>
            <source>The PDF opens without a password, but restricts what may be done with it, such as copying or printing. It is sent as it is.</source>
            <translation>PDF-ul se deschide fără parolă, dar restricționează ce se poate face cu el, precum copierea sau tipărirea. Se trimite așa cum este.</translation>
        </message>
        <message>
            <source>The Peppol Directory asks to wait. Try again in a moment.</source>
            <translation>Peppol Directory cere să se aștepte. Încercați din nou peste puțin timp.</translation>
        </message>
        <message>
            <source>The Peppol Directory gives an answer that cannot be understood.</source>
            <translation>Peppol Directory dă un răspuns care nu poate fi înțeles.</translation>
        </message>
        <message>
            <source>The Peppol Directory has a fault ({status}).</source>
            <translation>Peppol Directory are o defecțiune ({status}).</translation>
        </message>
        <message>
            <source>The VAT amount in the VAT breakdown</source>
            <translation>Valoarea TVA din detalierea TVA</translation>
        </message>
        <message>
            <source>The VAT breakdown</source>
            <translation>Detalierea TVA</translation>
        </message>
        <message>
            <source>The VAT breakdown does not say why there is no VAT (category {category}, {rule}).</source>
            <translation>Detalierea TVA nu spune de ce nu se aplică TVA (categoria {category}, {rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown has the VAT category {category}, which nothing in the invoice uses ({rule}).</source>
            <translation>Detalierea TVA conține categoria de TVA {category}, pe care nimic din factură nu o folosește ({rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown lacks the VAT category {category}, which is used in the invoice ({rule}).</source>
            <translation>În detalierea TVA lipsește categoria de TVA {category}, folosită în factură ({rule}).</translation>
        </message>
        <message>
            <source>The VAT category</source>
            <translation>Categoria de TVA</translation>
        </message>
        <message>
            <source>The VAT category in the VAT breakdown</source>
            <translation>Categoria de TVA din detalierea TVA</translation>
        </message>
        <message>
            <source>The VAT category of a charge</source>
            <translation>Categoria de TVA a unei taxe</translation>
        </message>
        <message>
            <source>The VAT category of an allowance</source>
            <translation>Categoria de TVA a unei reduceri</translation>
        </message>
        <message>
            <source>The VAT category {category} stands in the VAT breakdown more than once ({rule}).</source>
            <translation>Categoria de TVA {category} apare de mai multe ori în detalierea TVA ({rule}).</translation>
        </message>
        <message>
            <source>The VAT number of the tax representative</source>
            <translation>Codul de TVA al reprezentantului fiscal</translation>
        </message>
        <message>
            <source>The VAT number {number} does not begin with its country ({rule}).</source>
            <translation>Codul de TVA {number} nu începe cu țara sa ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} is {stated}, but {rate} % of {basis} come to {computed} ({rule}).</source>
            <translation>TVA pentru categoria {category} este {stated}, dar {rate} % din {basis} dau {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} must be zero, but is {stated} ({rule}).</source>
            <translation>TVA pentru categoria {category} trebuie să fie zero, dar este {stated} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT rate in the VAT breakdown</source>
            <translation>Cota de TVA din detalierea TVA</translation>
        </message>
        <message>
            <source>The VAT total</source>
            <translation>Totalul TVA</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>XML-ul conține o declarație de tip de document (DOCTYPE), care nu se acceptă niciodată. Sistemul de gestiune trebuie să scrie fișierul fără ea.</translation>
        </message>
        <message>
            <source>The XML declares more than {limit} namespaces at once.</source>
            <translation>Fișierul XML declară mai mult de {limit} spații de nume deodată.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than any invoice is.</source>
            <translation>Fișierul XML are mai multe niveluri decât are vreo factură.</translation>
        </message>
        <message>
            <source>The XML is nested more than {limit} levels deep.</source>
            <translation>Fișierul XML are mai mult de {limit} niveluri.</translation>
        </message>
        <message>
            <source>The XML is written in UTF-32, which is not read. Save it as UTF-8.</source>
            <translation>Fișierul XML este scris în UTF-32, care nu se citește. Salvați-l ca UTF-8.</translation>
        </message>
        <message>
            <source>The XML says that its encoding is {encoding}, which is not read.</source>
            <translation>Fișierul XML declară codarea {encoding}, care nu se citește.</translation>
        </message>
        <message numerus="yes">
            <source>The access point has {count} transmissions under way.</source>
            <translation>
                <numerusform>Punctul de acces are o transmisie în curs.</numerusform>
                <numerusform>Punctul de acces are {count} transmisii în curs.</numerusform>
                <numerusform>Punctul de acces are {count} de transmisii în curs.</numerusform>
            </translation>
        </message>
        <message>
            <source>The access point took the invoice.</source>
            <translation>Punctul de acces a preluat factura.</translation>
        </message>
        <message>
            <source>The account at the e-invoice operator is not complete ({fields}). An administrator fills it in in the settings.</source>
            <translation>Contul la operatorul de facturi electronice nu este complet ({fields}). Un administrator îl completează în setări.</translation>
        </message>
        <message>
            <source>The account at the operator may not send for this seller: {reason}</source>
            <translation>Contul la operator nu poate trimite pentru acest vânzător: {reason}</translation>
        </message>
        <message>
            <source>The account is that of {company}; it may send for {addresses}.</source>
            <translation>Contul aparține {company}; poate trimite pentru {addresses}.</translation>
        </message>
        <message>
            <source>The account to pay to</source>
            <translation>Contul în care se plătește</translation>
        </message>
        <message>
            <source>The address of the gateway is not a web address, such as invoices.example.org.</source>
            <translation>Adresa gateway-ului nu este o adresă web, de exemplu invoices.example.org.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>Adresa paginii destinatarului, goală când factura este atașată</translation>
        </message>
        <message>
            <source>The address stands in the customer register.</source>
            <translation>Adresa se află în registrul de clienți.</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>Adresa la care se pot pune întrebări</translation>
        </message>
        <message>
            <source>The amount due</source>
            <translation>Suma de plată</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Suma nu are monedă.</translation>
        </message>
        <message>
            <source>The amount is {stated}, but quantity and price come to {computed} ({rule}).</source>
            <translation>Valoarea este {stated}, dar cantitatea și prețul dau {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The amount paid</source>
            <translation>Suma plătită</translation>
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
            <source>The archive holds {count} files; {limit} is the limit.</source>
            <translation>Arhiva conține {count} fișiere; limita este {limit}.</translation>
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
            <source>The archive unpacks to more than is read.</source>
            <translation>Arhiva dezarhivată depășește cât se citește.</translation>
        </message>
        <message>
            <source>The archive unpacks to {size} MB, which is more than is read.</source>
            <translation>Arhiva dezarhivată are {size} MB, mai mult decât se citește.</translation>
        </message>
        <message>
            <source>The attached files, a line for each: its name, what it is, and the note</source>
            <translation>Fișierele atașate, câte un rând pentru fiecare: numele, ce este și nota</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Atașamentele sunt prea multe sau prea mari împreună ({size} MB).</translation>
        </message>
        <message>
            <source>The backup is of the other kind of database: in a file, or on a server. Name the settings that it was made with. Nothing was changed.</source>
            <translation>Copia de siguranță este a celuilalt fel de bază de date: într-un fișier sau pe un server. Indicați setările cu care a fost făcută. Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>The backup must not lie in the data folder itself. Name another place. Nothing was written.</source>
            <translation>Copia de siguranță nu poate sta chiar în dosarul de date. Indicați alt loc. Nu s-a scris nimic.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of Connect ({version}). Nothing was changed. Use that version.</source>
            <translation>Copia de siguranță a fost făcută de o versiune mai nouă de Connect ({version}). Nu s-a modificat nimic. Folosiți acea versiune.</translation>
        </message>
        <message>
            <source>The body must be multipart/form-data with a part named file.</source>
            <translation>Conținutul trebuie să fie multipart/form-data cu o parte numită file.</translation>
        </message>
        <message>
            <source>The browser did not come back from the sign-in. Nothing was changed. Try again.</source>
            <translation>Browserul nu a revenit de la autentificare. Nu s-a schimbat nimic. Încercați din nou.</translation>
        </message>
        <message>
            <source>The business system has made the invoice anew, and that one went out. This one needs nothing more.</source>
            <translation>Sistemul de contabilitate a emis factura din nou, iar cea nouă a fost trimisă. Pentru aceasta nu mai este nimic de făcut.</translation>
        </message>
        <message>
            <source>The buyer answered.</source>
            <translation>Cumpărătorul a răspuns.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}.</source>
            <translation>Cumpărătorul are o întrebare despre factura {number}.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}: {words}</source>
            <translation>Cumpărătorul are o întrebare despre factura {number}: {words}</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}.</source>
            <translation>Cumpărătorul respinge factura {number}.</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}: {words}</source>
            <translation>Cumpărătorul respinge factura {number}: {words}</translation>
        </message>
        <message>
            <source>The buyer's GLN {number} is not right: it has 13 digits, the last of which is a check digit.</source>
            <translation>GLN-ul {number} al cumpărătorului nu este corect: are 13 cifre, dintre care ultima este cifră de control.</translation>
        </message>
        <message>
            <source>The buyer's VAT number</source>
            <translation>Codul de TVA al cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's city</source>
            <translation>Localitatea cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's country</source>
            <translation>Țara cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's electronic address</source>
            <translation>Adresa electronică a cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's electronic address “{stated}” says no scheme that is known, so it was not used.</source>
            <translation>Adresa electronică a cumpărătorului „{stated}” nu indică nicio schemă cunoscută, așa că nu a fost folosită.</translation>
        </message>
        <message>
            <source>The buyer's name</source>
            <translation>Numele cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's postal code</source>
            <translation>Codul poștal al cumpărătorului</translation>
        </message>
        <message>
            <source>The buyer's reference can only be corrected in an e-invoice with data that did not arrive. Nothing was changed.</source>
            <translation>Referința cumpărătorului poate fi corectată doar într-o factură electronică cu date care nu a ajuns. Nu s-a schimbat nimic.</translation>
        </message>
        <message>
            <source>The buyer's reference of this invoice cannot be corrected here: {reason}.</source>
            <translation>Referința cumpărătorului din această factură nu poate fi corectată aici: {reason}.</translation>
        </message>
        <message>
            <source>The buyer's reference or order number</source>
            <translation>Referința cumpărătorului sau numărul comenzii</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an authority that this computer does not know, so no password was sent to it. If it is your company's own, enter that authority in the settings, or test the server there and trust its certificate.</source>
            <translation>Certificatul lui {host} provine de la o autoritate pe care acest computer nu o cunoaște, așa că nu i s-a trimis nicio parolă. Dacă este autoritatea proprie a firmei, introduceți-o în setări sau testați acolo serverul și acordați încredere certificatului său.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to renew it. If it is valid, the clock of this computer is wrong.</source>
            <translation>Certificatul serverului {host} a expirat, așa că nu i s-a trimis nicio parolă. Cine administrează serverul trebuie să-l reînnoiască. Dacă este valabil, ceasul acestui calculator este greșit.</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as your mail provider gives it, in full.</source>
            <translation>Certificatul serverului {host} este pentru alt nume, așa că nu i s-a trimis nicio parolă. Introduceți numele complet al serverului, așa cum îl dă furnizorul de e-mail.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet. Check the date and the clock of this computer.</source>
            <translation>Certificatul serverului {host} nu este încă valabil. Verificați data și ceasul acestui calculator.</translation>
        </message>
        <message>
            <source>The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server.</source>
            <translation>Certificatul serverului {host} a fost revocat, așa că nu i s-a trimis nicio parolă. Întrebați cine administrează serverul.</translation>
        </message>
        <message>
            <source>The changed file cannot be read just now. Try again.</source>
            <translation>Fișierul modificat nu poate fi citit acum. Încercați din nou.</translation>
        </message>
        <message>
            <source>The check digit of its number is wrong. Look whether it was mistyped.</source>
            <translation>Cifra de control a numărului este greșită. Verificați dacă a fost scris greșit.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's VAT number {number} is wrong.</source>
            <translation>Cifra de control a codului de TVA {number} al cumpărătorului este greșită.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's organisation number {number} is wrong.</source>
            <translation>Cifra de control a numărului de înregistrare {number} al cumpărătorului este greșită.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong.</source>
            <translation>Cifra de control a adresei electronice {address} este greșită.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong. Probably {meant} is meant.</source>
            <translation>Cifra de control a adresei electronice {address} este greșită. Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>The check digit of the organisation number {number} is wrong.</source>
            <translation>Cifra de control a numărului de înregistrare {number} este greșită.</translation>
        </message>
        <message>
            <source>The check digit of {number} is wrong. Look whether it was mistyped.</source>
            <translation>Cifra de control a numărului {number} este greșită. Verificați dacă a fost scris greșit.</translation>
        </message>
        <message>
            <source>The code was not entered yet.</source>
            <translation>Codul nu a fost introdus încă.</translation>
        </message>
        <message>
            <source>The columns must be a JSON object of fields and headers.</source>
            <translation>Coloanele trebuie să fie un obiect JSON cu câmpuri și antete.</translation>
        </message>
        <message>
            <source>The command for the mail token cannot be run: {cause}.</source>
            <translation>Comanda pentru tokenul de e-mail nu poate fi rulată: {cause}.</translation>
        </message>
        <message>
            <source>The command for the mail token failed (exit code {code}).</source>
            <translation>Comanda pentru tokenul de e-mail a eșuat (cod de ieșire {code}).</translation>
        </message>
        <message>
            <source>The command that gives the mail token does not end.</source>
            <translation>Comanda care dă tokenul de e-mail nu se termină.</translation>
        </message>
        <message>
            <source>The company has no notification address any more.</source>
            <translation>Firma nu mai are adresă pentru notificări.</translation>
        </message>
        <message>
            <source>The company of this call is missing from the database.</source>
            <translation>Firma lipsește din baza de date.</translation>
        </message>
        <message>
            <source>The company's e-mail channel is none.</source>
            <translation>Firma nu are canal de e-mail.</translation>
        </message>
        <message>
            <source>The company's name must not be empty.</source>
            <translation>Numele firmei nu poate fi gol.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the file could not be checked. Close other programs and try again.</source>
            <translation>Calculatorul nu are destulă memorie sau destule procese, așa că fișierul nu a putut fi verificat. Închideți alte programe și încercați din nou.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the invoice could not be laid out. It is tried again.</source>
            <translation>Calculatorul nu are destulă memorie sau destule procese, așa că factura nu a putut fi pusă în pagină. Se reîncearcă.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes. {kept} Close other programs and try again.</source>
            <translation>Calculatorul nu are destulă memorie sau destule procese. {kept} Închideți alte programe și încercați din nou.</translation>
        </message>
        <message>
            <source>The computer is too busy to change the file. Try again.</source>
            <translation>Calculatorul este prea ocupat pentru a modifica fișierul. Încercați din nou.</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Calculatorul este prea ocupat pentru a verifica fișierul. Încercați din nou.</translation>
        </message>
        <message>
            <source>The computer is too busy to fill in the template. Try again in a moment.</source>
            <translation>Calculatorul este prea ocupat pentru a completa șablonul. Încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>The computer is too busy to lay out the invoice for reading. It is tried again.</source>
            <translation>Calculatorul este prea ocupat pentru a pune factura în pagină. Se reîncearcă.</translation>
        </message>
        <message>
            <source>The computer is too busy to read the file. Try again in a moment.</source>
            <translation>Calculatorul este prea ocupat pentru a citi fișierul. Încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>The connection is safe ({version}).</source>
            <translation>Conexiunea este sigură ({version}).</translation>
        </message>
        <message>
            <source>The connection is safe.</source>
            <translation>Conexiunea este sigură.</translation>
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
            <source>The connection was lost before the operator answered.</source>
            <translation>Conexiunea s-a pierdut înainte ca operatorul să răspundă.</translation>
        </message>
        <message>
            <source>The copy of invoice {number} to {to} came back: {reason} The invoice itself is not affected. Check the address for copies in the settings.</source>
            <translation>Copia facturii {number} către {to} s-a întors: {reason} Factura în sine nu este afectată. Verificați adresa pentru copii în setări.</translation>
        </message>
        <message>
            <source>The copy would differ from the invoice in more than the types of its files, so nothing was sent.</source>
            <translation>Copia ar diferi de factură prin mai mult decât tipurile fișierelor, așa că nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>The corrected copy would differ in more than the buyer's reference, so nothing was sent.</source>
            <translation>Copia corectată ar diferi prin mai mult decât referința cumpărătorului, așa că nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>The country of delivery</source>
            <translation>Țara livrării</translation>
        </message>
        <message>
            <source>The country of the tax representative</source>
            <translation>Țara reprezentantului fiscal</translation>
        </message>
        <message>
            <source>The currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>The cursor is not one that this gateway gave.</source>
            <translation>Cursorul nu a fost dat de acest gateway.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Clientul este accesibil în rețea.</translation>
        </message>
        <message>
            <source>The customer has no electronic address for e-invoices. Choose another channel.</source>
            <translation>Clientul nu are adresă electronică pentru facturi electronice. Alegeți alt canal.</translation>
        </message>
        <message>
            <source>The customer number is missing.</source>
            <translation>Lipsește numărul de client.</translation>
        </message>
        <message>
            <source>The customer number stands in the e-mail list.</source>
            <translation>Numărul clientului se află în lista de e-mail.</translation>
        </message>
        <message>
            <source>The customer register has no e-mail address of it. Print its letter.</source>
            <translation>Registrul de clienți nu are o adresă de e-mail a clientului. Tipăriți scrisoarea.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>Clientul primește doar facturi electronice.</translation>
        </message>
        <message>
            <source>The customer takes no documents of this kind in the network.</source>
            <translation>Clientul nu primește în rețea documente de acest fel.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Clientul dorește facturi prin poștă.</translation>
        </message>
        <message>
            <source>The customer's electronic address is not registered in the network.</source>
            <translation>Adresa electronică a clientului nu este înregistrată în rețea.</translation>
        </message>
        <message>
            <source>The customer's name on the invoice</source>
            <translation>Numele clientului de pe factură</translation>
        </message>
        <message>
            <source>The customer's number</source>
            <translation>Numărul clientului</translation>
        </message>
        <message>
            <source>The data beside the PDF cannot be used in line {line}: {field}: {reason}.</source>
            <translation>Datele de lângă PDF nu pot fi folosite în linia {line}: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF cannot be used: {field}: {reason}.</source>
            <translation>Datele de lângă PDF nu pot fi folosite: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF has characters that are none.</source>
            <translation>Datele de lângă PDF conțin caractere nevalide.</translation>
        </message>
        <message>
            <source>The data folder belongs to the user {user}, so this has to be run as that user, for instance by sudo -u {user}. Nothing was done.</source>
            <translation>Dosarul de date aparține utilizatorului {user}, deci comanda trebuie rulată ca acel utilizator, de exemplu cu sudo -u {user}. Nu s-a făcut nimic.</translation>
        </message>
        <message>
            <source>The data folder cannot be locked: {cause}.</source>
            <translation>Dosarul de date nu poate fi blocat: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be made: {cause}.</source>
            <translation>Dosarul de date nu poate fi creat: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be read just now ({cause}). Nothing was changed.</source>
            <translation>Dosarul de date nu poate fi citit acum ({cause}). Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to: {cause}.</source>
            <translation>Nu se poate scrie în dosarul de date: {cause}.</translation>
        </message>
        <message>
            <source>The data folder {folder} is not empty. Move what is in it elsewhere first. Nothing was changed.</source>
            <translation>Dosarul de date {folder} nu este gol. Mutați mai întâi în altă parte ce se află în el. Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>The data folder's mark {name} cannot be read or written ({cause}).</source>
            <translation>Marcajul {name} al dosarului de date nu poate fi citit sau scris ({cause}).</translation>
        </message>
        <message>
            <source>The data folder's mark {name} is damaged, so it is not certain whether this folder is for practice or for real work. Nothing was started. If you know, write the word practice or real into that file.</source>
            <translation>Marcajul {name} al dosarului de date este deteriorat, așa că nu este sigur dacă dosarul este pentru exercițiu sau pentru lucru real. Nu s-a pornit nimic. Dacă știți, scrieți cuvântul practice sau real în acel fișier.</translation>
        </message>
        <message>
            <source>The data were put back from a backup, so the copy may have gone since.</source>
            <translation>Datele au fost restaurate dintr-o copie de siguranță, așa că este posibil ca exemplarul să fi plecat între timp.</translation>
        </message>
        <message>
            <source>The database belongs to another data folder. Nothing was changed. Start the gateway on that folder, or name another database.</source>
            <translation>Baza de date aparține altui dosar de date. Nu s-a modificat nimic. Porniți gateway-ul pe acel dosar sau indicați altă bază de date.</translation>
        </message>
        <message>
            <source>The database cannot be copied: {cause}. Nothing was written. Start the gateway, which looks through it.</source>
            <translation>Baza de date nu poate fi copiată: {cause}. Nu s-a scris nimic. Porniți gateway-ul, care o verifică.</translation>
        </message>
        <message>
            <source>The database is in {encoding}. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME.</source>
            <translation>Baza de date este în {encoding}. Creați una în UTF-8: createdb --encoding UTF8 --template template0 NUME.</translation>
        </message>
        <message>
            <source>The database is on a server, so {program} is needed, and it is not here. Install the client programs of PostgreSQL, or run this where they are: {command}</source>
            <translation>Baza de date se află pe un server, deci este nevoie de {program}, care nu există aici. Instalați programele client PostgreSQL sau rulați comanda acolo unde există: {command}</translation>
        </message>
        <message>
            <source>The database of this data folder is on a server. Name it in the configuration, as url under [database].</source>
            <translation>Baza de date a acestui dosar de date se află pe un server. Indicați-o în configurație, ca url sub [database].</translation>
        </message>
        <message>
            <source>The database on the server is empty, but the data folder holds stored files or a database of its own. Nothing was changed. Name the database that belongs to this folder, or take an empty folder.</source>
            <translation>Baza de date de pe server este goală, dar dosarul de date conține fișiere stocate sau o bază de date proprie. Nu s-a modificat nimic. Indicați baza de date care aparține acestui dosar sau folosiți un dosar gol.</translation>
        </message>
        <message>
            <source>The database server asks for a password. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Serverul bazei de date cere o parolă. Dați-o ca acreditare database-password sau în mediu ca CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The database server cannot be reached just now. Nothing of this call was kept. Try again in a moment.</source>
            <translation>Serverul bazei de date nu poate fi contactat chiar acum. Nimic din acest apel nu a fost păstrat. Încercați din nou peste câteva clipe.</translation>
        </message>
        <message>
            <source>The database server does not let the gateway in: {cause}.</source>
            <translation>Serverul bazei de date nu permite accesul gateway-ului: {cause}.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}. Version 15 or later is needed.</source>
            <translation>Serverul bazei de date este PostgreSQL {version}. Este necesară versiunea 15 sau una mai nouă.</translation>
        </message>
        <message>
            <source>The database server {where} cannot be reached: {cause}.</source>
            <translation>Serverul bazei de date {where} nu poate fi contactat: {cause}.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of Connect (schema {schema}; this program knows {known}). Nothing was changed. Start the newer version.</source>
            <translation>Baza de date a fost scrisă de o versiune mai nouă de Connect (schema {schema}; acest program cunoaște {known}). Nu s-a modificat nimic. Porniți versiunea mai nouă.</translation>
        </message>
        <message>
            <source>The database {name} cannot be opened just now ({cause}). Nothing was changed.</source>
            <translation>Baza de date {name} nu poate fi deschisă acum ({cause}). Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>The database {name} in the data folder cannot be read ({cause}). Nothing was changed. Put back its last copy; the files that came in lie unharmed beside it.</source>
            <translation>Baza de date {name} din dosarul de date nu poate fi citită ({cause}). Nu s-a modificat nimic. Restaurați ultima ei copie; fișierele primite sunt intacte lângă ea.</translation>
        </message>
        <message>
            <source>The date of delivery or the invoicing period</source>
            <translation>Data livrării sau perioada facturată</translation>
        </message>
        <message>
            <source>The date of the VAT is given twice, as a date and as a code ({rule}).</source>
            <translation>Data exigibilității TVA este dată de două ori, ca dată și ca un cod ({rule}).</translation>
        </message>
        <message>
            <source>The delivery engine has not started, so nothing can be sent.</source>
            <translation>Trimiterea nu a pornit în gateway, așa că nu se poate trimite nimic.</translation>
        </message>
        <message>
            <source>The delivery engine has not started.</source>
            <translation>Trimiterea nu a pornit în gateway.</translation>
        </message>
        <message>
            <source>The delivery is still under way. Take it back first, or wait.</source>
            <translation>Livrarea este încă în curs. Retrageți-o mai întâi sau așteptați.</translation>
        </message>
        <message>
            <source>The department from the settings</source>
            <translation>Departamentul din setări</translation>
        </message>
        <message>
            <source>The disk can only be read just now. {kept} Have it looked at, then try again.</source>
            <translation>Discul poate fi doar citit acum. {kept} Cereți verificarea lui, apoi încercați din nou.</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Discul este plin, deci {name} nu a fost preluat. Fișierul este neatins: eliberați spațiu și adăugați-l din nou.</translation>
        </message>
        <message>
            <source>The disk is full. {kept} Free some room and try again.</source>
            <translation>Discul este plin. {kept} Eliberați spațiu și încercați din nou.</translation>
        </message>
        <message>
            <source>The disk reported an error. {kept} Try again; if it comes back, have the disk looked at.</source>
            <translation>Discul a raportat o eroare. {kept} Încercați din nou; dacă se repetă, cereți verificarea discului.</translation>
        </message>
        <message>
            <source>The document cannot be shown, so no picture can be made of it.</source>
            <translation>Documentul nu poate fi afișat, așa că nu se poate face o imagine din el.</translation>
        </message>
        <message>
            <source>The document has {pages} pages; {limit} can be made a TIFF.</source>
            <translation>Documentul are {pages} pagini; cel mult {limit} pot deveni TIFF.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Documentul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The document was laid out by LibreOffice.</source>
            <translation>Documentul a fost pus în pagină de LibreOffice.</translation>
        </message>
        <message>
            <source>The due date {due} is before the invoice date {issued}.</source>
            <translation>Data scadenței {due} este înainte de data facturii {issued}.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>Lipsește adresa de e-mail.</translation>
        </message>
        <message>
            <source>The e-mail address of the seller's contact person</source>
            <translation>Adresa de e-mail a persoanei de contact a vânzătorului</translation>
        </message>
        <message>
            <source>The electronic address stands as “{stated}” in one text; it was read as scheme {scheme} and number {id}.</source>
            <translation>Adresa electronică apare ca „{stated}” într-un singur text; a fost citită ca schema {scheme} și numărul {id}.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme.</source>
            <translation>Adresa electronică {address} nu are forma cerută de schema ei.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme. Probably {meant} is meant.</source>
            <translation>Adresa electronică {address} nu are forma cerută de schema ei. Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs.</source>
            <translation>Adresa electronică {address} are un cod de TVA unde trebuie un număr de înregistrare.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs. Probably {meant} is meant.</source>
            <translation>Adresa electronică {address} are un cod de TVA unde trebuie un număr de înregistrare. Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} has other signs between its digits, which networks refuse. Probably {meant} is meant.</source>
            <translation>Adresa electronică {address} are alte semne între cifre, ceea ce rețelele refuză. Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} names its scheme twice. Probably {meant} is meant.</source>
            <translation>Adresa electronică {address} își indică schema de două ori. Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>The encrypted file of passwords and sign-ins was damaged on the disk. It was set aside as {name}. What stood in it has to be entered again in the settings; until then invoices that need it wait, and nothing is lost.</source>
            <translation>Fișierul criptat cu parole și conectări era deteriorat pe disc. A fost pus deoparte sub numele {name}. Ce conținea trebuie introdus din nou în setări; până atunci facturile care au nevoie de aceste date așteaptă și nu se pierde nimic.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, but the invoice names {address}. Check with the business system which of them is right.</source>
            <translation>Plicul din jurul facturii îl indică pe {receiver} ca destinatar, dar factura indică {address}. Verificați în sistemul de gestiune care este corect.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, which is none of the buyer's numbers. It was not used: choose how the invoice goes.</source>
            <translation>Plicul din jurul facturii îl indică pe {receiver} ca destinatar, dar nu este niciunul dintre numerele cumpărătorului. Nu a fost folosit: alegeți cum pleacă factura.</translation>
        </message>
        <message>
            <source>The extra connect-app[rules] is not installed: {packages} cannot be found.</source>
            <translation>Extensia connect-app[rules] nu este instalată: {packages} nu se găsește.</translation>
        </message>
        <message>
            <source>The field {field} cannot be null.</source>
            <translation>Câmpul {field} nu poate fi null.</translation>
        </message>
        <message>
            <source>The field {field} is not UTF-8.</source>
            <translation>Câmpul {field} nu este UTF-8.</translation>
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
            <source>The file cannot be attached: {reasons}</source>
            <translation>Fișierul nu poate fi atașat: {reasons}</translation>
        </message>
        <message>
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>Fișierul nu poate fi citit ca CSV: o celulă din el este prea lungă. Lipsesc ghilimele?</translation>
        </message>
        <message>
            <source>The file cannot be read: {cause}.</source>
            <translation>Fișierul nu poate fi citit: {cause}.</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translation>Fișierul nu poate fi folosit.</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Fișierul nu a putut fi verificat în {seconds} secunde; este deteriorat sau făcut să dăuneze.</translation>
        </message>
        <message>
            <source>The file ends after an envelope whose invoice does not follow.</source>
            <translation>Fișierul se termină după un plic a cărui factură nu urmează.</translation>
        </message>
        <message>
            <source>The file has more than {limit} MB. Save the list as .xlsx or as CSV.</source>
            <translation>Fișierul are mai mult de {limit} MB. Salvați lista ca .xlsx sau ca CSV.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>Fișierul are mai mult de {limit} de rânduri. Nu s-a modificat nimic. Împărțiți-l în fișiere mai mici.</translation>
        </message>
        <message>
            <source>The file has no column for {names}. Say which column it is.</source>
            <translation>Fișierul nu are coloană pentru {names}. Precizați ce coloană este.</translation>
        </message>
        <message>
            <source>The file has no column “{name}”.</source>
            <translation>Fișierul nu are coloana „{name}”.</translation>
        </message>
        <message>
            <source>The file has no name, so nobody can say how it is opened.</source>
            <translation>Fișierul nu are nume, așa că nu se poate spune cum se deschide.</translation>
        </message>
        <message>
            <source>The file has no sheet “{sheet}”.</source>
            <translation>Fișierul nu are foaia „{sheet}”.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Fișierul are {size} MB; limita este {limit} MB.</translation>
        </message>
        <message>
            <source>The file holds attachments only ({root}) and no invoice that they belong to.</source>
            <translation>Fișierul conține doar atașamente ({root}) și nicio factură de care să țină.</translation>
        </message>
        <message>
            <source>The file holds no text that can be read.</source>
            <translation>Fișierul nu conține text care să poată fi citit.</translation>
        </message>
        <message>
            <source>The file holds {count} pictures; the first {taken} of them stand in the PDF.</source>
            <translation>Fișierul conține {count} imagini; primele {taken} sunt în PDF.</translation>
        </message>
        <message>
            <source>The file inside the PDF is damaged and cannot be taken out.</source>
            <translation>Fișierul din PDF este deteriorat și nu poate fi scos.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Fișierul este XML, dar nu conține nicio factură într-un format cunoscut (începe cu „{root}”).</translation>
        </message>
        <message>
            <source>The file is XML, whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Fișierul este XML, orice ar spune numele lui. Deschideți-l în Excel și salvați-l ca XLSX.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Fișierul este o pagină web (HTML), nu o factură.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Fișierul este o pagină web (HTML), orice ar spune numele lui. Deschideți-l în Excel și salvați-l ca XLSX.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Fișierul este deteriorat și nu poate fi deschis întreg. Generați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The file is damaged, or too large when it is unpacked. Save the list as .xlsx or as CSV.</source>
            <translation>Fișierul este deteriorat sau prea mare după dezarhivare. Salvați lista ca .xlsx sau ca CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Fișierul este deteriorat: face cititorul să eșueze.</translation>
        </message>
        <message>
            <source>The file is damaged: {what}. Make it again in the program it comes from.</source>
            <translation>Fișierul este deteriorat: {what}. Creați-l din nou în programul din care provine.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Fișierul este gol.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed.</source>
            <translation>Fișierul este gol. Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>The file is neither XML nor anything else that invoices are read from.</source>
            <translation>Fișierul nu este nici XML, nici altceva din care se citesc facturi.</translation>
        </message>
        <message>
            <source>The file is no Excel file. Save the list as .xlsx or as CSV.</source>
            <translation>Fișierul nu este un fișier Excel. Salvați lista ca .xlsx sau ca CSV.</translation>
        </message>
        <message>
            <source>The file is no table that can be read. Save the list as .xlsx or as CSV.</source>
            <translation>Fișierul nu este un tabel care poate fi citit. Salvați lista ca .xlsx sau ca CSV.</translation>
        </message>
        <message>
            <source>The file is no table. Save the list as CSV or as .xlsx.</source>
            <translation>Fișierul nu este un tabel. Salvați lista ca CSV sau ca .xlsx.</translation>
        </message>
        <message>
            <source>The file is no text. Save the list as CSV or as .xlsx.</source>
            <translation>Fișierul nu este un text. Salvați lista ca CSV sau ca .xlsx.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML.</source>
            <translation>Fișierul nu este XML bine format.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Fișierul nu este XML bine format: linia {line}, coloana {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: {cause}.</source>
            <translation>Fișierul nu este XML bine format: {cause}.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Fișierul este protejat cu parolă. Salvați-l fără protecție și alegeți-l din nou.</translation>
        </message>
        <message>
            <source>The file is still being read. Delete it when that has ended.</source>
            <translation>Fișierul se citește încă. Ștergeți-l după ce s-a terminat.</translation>
        </message>
        <message>
            <source>The file is still being read. Send it when that has ended.</source>
            <translation>Fișierul se citește încă. Trimiteți-l după ce s-a terminat.</translation>
        </message>
        <message>
            <source>The file is to be read as {encoding}, but line {line}, column {column} is not {same}; it was probably written in ISO-8859-1 or Windows-1252. Have the business system write the encoding that it says.</source>
            <translation>Fișierul trebuie citit ca {encoding}, dar linia {line}, coloana {column} nu este {same}; probabil a fost scris în ISO-8859-1 sau Windows-1252. Cereți ca sistemul de gestiune să scrie codarea pe care o declară.</translation>
        </message>
        <message>
            <source>The file is too large to be changed here. Divide it, or make it smaller in the program it comes from.</source>
            <translation>Fișierul este prea mare pentru a fi modificat aici. Împărțiți-l sau micșorați-l în programul din care provine.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Fișierul ocupă mai multă memorie decât este permis unui document.</translation>
        </message>
        <message>
            <source>The file takes too long or too much memory to be changed. Make it smaller in the program it comes from.</source>
            <translation>Modificarea fișierului durează prea mult sau cere prea multă memorie. Micșorați-l în programul din care provine.</translation>
        </message>
        <message>
            <source>The file that it lay beside could not be read.</source>
            <translation>Fișierul lângă care se afla nu a putut fi citit.</translation>
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
            <source>The file {path} cannot be read: {cause}.</source>
            <translation>Fișierul {path} nu poate fi citit: {cause}.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {cause}.</source>
            <translation>Fișierul {path} nu poate fi scris: {cause}.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is damaged and cannot be taken out; it is left out.</source>
            <translation>Fișierul „{name}” din factură este deteriorat și nu poate fi scos; este omis.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is empty and is left out.</source>
            <translation>Fișierul „{name}” din factură este gol și este omis.</translation>
        </message>
        <message numerus="yes">
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>
                <numerusform>Dosarul „{folder}” conține un mesaj. Doar se citește, nu se modifică și nu se șterge niciodată.</numerusform>
                <numerusform>Dosarul „{folder}” conține {count} mesaje. Doar se citesc, nu se modifică și nu se șterg niciodată.</numerusform>
                <numerusform>Dosarul „{folder}” conține {count} de mesaje. Doar se citesc, nu se modifică și nu se șterg niciodată.</numerusform>
            </translation>
        </message>
        <message>
            <source>The form does not say what to mend.</source>
            <translation>Formularul nu spune ce trebuie corectat.</translation>
        </message>
        <message>
            <source>The form has more than one file. Send them one by one.</source>
            <translation>Formularul are mai mult de un fișier. Trimiteți-le pe rând.</translation>
        </message>
        <message>
            <source>The form has no invoice_id.</source>
            <translation>Formularul nu are invoice_id.</translation>
        </message>
        <message>
            <source>The form has no part named file.</source>
            <translation>Formularul nu are nicio parte numită file.</translation>
        </message>
        <message>
            <source>The form has too many parts.</source>
            <translation>Formularul are prea multe părți.</translation>
        </message>
        <message>
            <source>The form of the upload cannot be read.</source>
            <translation>Formularul încărcării nu poate fi citit.</translation>
        </message>
        <message>
            <source>The format {format} has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Formatul {format} nu are loc pentru atașamente. Trimiteți factura prin e-mail sau pe hârtie ori fără ele.</translation>
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
            <source>The gateway does not take this file.</source>
            <translation>Gateway-ul nu primește acest fișier.</translation>
        </message>
        <message>
            <source>The gateway found damage and waits for the administrator. Nothing of this call was kept. It goes on by itself.</source>
            <translation>Gateway-ul a găsit date deteriorate și așteaptă administratorul. Nimic din acest apel nu a fost păstrat. Apoi continuă de la sine.</translation>
        </message>
        <message>
            <source>The gateway has no company yet. Start it once, then add users.</source>
            <translation>Gateway-ul nu are încă nicio firmă. Porniți-l o dată, apoi adăugați utilizatori.</translation>
        </message>
        <message>
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Gateway-ul are pentru {name} alte date decât cele trimise.</translation>
        </message>
        <message>
            <source>The gateway is busy with a large file. Nothing of this call was kept; try again in a moment.</source>
            <translation>Gateway-ul este ocupat cu un fișier mare. Nimic din această operație nu s-a păstrat; încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>The gateway is newer ({gateway}) than this program ({own}). You can go on working; install the new version soon, since this one does not know all that the gateway says.</source>
            <translation>Gateway-ul este mai nou ({gateway}) decât acest program ({own}). Puteți lucra în continuare; instalați curând versiunea nouă, fiindcă aceasta nu înțelege tot ce spune gateway-ul.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. Please try again in a moment.</source>
            <translation>Gateway-ul nu este încă pregătit. Încercați din nou peste puțin timp.</translation>
        </message>
        <message>
            <source>The gateway on this computer did not start: {reason}</source>
            <translation>Gateway-ul de pe acest calculator nu a pornit: {reason}</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Gateway-ul de pe acest calculator încă pornește. Așteptați o clipă.</translation>
        </message>
        <message>
            <source>The id of the legal entity at Storecove is a number.</source>
            <translation>ID-ul persoanei juridice la Storecove este un număr.</translation>
        </message>
        <message>
            <source>The invoice breaks the rule {rule}: {words}</source>
            <translation>Factura încalcă regula {rule}: {words}</translation>
        </message>
        <message>
            <source>The invoice could not be laid out for reading.</source>
            <translation>Factura nu a putut fi pusă în pagină.</translation>
        </message>
        <message>
            <source>The invoice data inside the PDF are larger than 50 MB.</source>
            <translation>Datele facturii din PDF depășesc 50 MB.</translation>
        </message>
        <message>
            <source>The invoice date</source>
            <translation>Data facturii</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Factura nu își numește cumpărătorul.</translation>
        </message>
        <message>
            <source>The invoice does not name the attachment “{name}” beside it; it was added as the only one there is.</source>
            <translation>Factura nu menționează atașamentul „{name}” de lângă ea; a fost adăugat fiind singurul existent.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's country, and the account at the access point has none. An administrator fills it in in the settings.</source>
            <translation>Factura nu indică țara vânzătorului, iar contul la punctul de acces nu are una. Un administrator o completează în setări.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's own electronic address, without which this operator cannot send it.</source>
            <translation>Factura nu indică adresa electronică a vânzătorului, fără de care acest operator nu o poate trimite.</translation>
        </message>
        <message>
            <source>The invoice does not state the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Factura nu indică tipul fișierului {file}. În factura electronică fișierul pleacă cu „{type}”, tipul pe care îl are.</translation>
        </message>
        <message>
            <source>The invoice has another picture already.</source>
            <translation>Factura are deja altă imagine.</translation>
        </message>
        <message>
            <source>The invoice has characters that cannot be laid out for reading.</source>
            <translation>Factura are caractere care nu pot fi puse în pagină.</translation>
        </message>
        <message>
            <source>The invoice has no customer number, so no address can be saved for it.</source>
            <translation>Factura nu are număr de client, deci nu se poate salva nicio adresă pentru ea.</translation>
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
            <source>The invoice has the reference “{reference}” already. Enter another one.</source>
            <translation>Factura are deja referința „{reference}”. Introduceți alta.</translation>
        </message>
        <message>
            <source>The invoice has {lines} lines, more than can be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Factura are {lines} rânduri, mai multe decât se pot pune în pagină. Trimiteți-o ca factură electronică sau cu PDF-ul generat de programul dumneavoastră.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent before this file came.</source>
            <translation>Factura era pe drum sau trimisă înainte de venirea acestui fișier.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Factura este pe drum sau a fost trimisă; atașamentele rămân cum sunt.</translation>
        </message>
        <message>
            <source>The invoice is too long to be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Factura este prea lungă pentru a fi pusă în pagină. Trimiteți-o ca factură electronică sau cu PDF-ul generat de programul dumneavoastră.</translation>
        </message>
        <message>
            <source>The invoice lacks its “{name}”, in which attachments stand.</source>
            <translation>Facturii îi lipsește „{name}”, în care stau atașamentele.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({object_id}) that is not in the file.</source>
            <translation>Factura menționează un atașament ({object_id}) care nu este în fișier.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Factura indică o adresă de e-mail ca adresă electronică.</translation>
        </message>
        <message>
            <source>The invoice names no electronic address, so {receiver} was taken from the envelope around it.</source>
            <translation>Factura nu indică nicio adresă electronică, așa că {receiver} s-a luat de pe plicul din jurul ei.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Factura indică adresa de e-mail a clientului.</translation>
        </message>
        <message>
            <source>The invoice number has {length} characters; {limit} is the limit. Have the business system give it a shorter one.</source>
            <translation>Numărul facturii are {length} caractere; limita este {limit}. Cereți ca sistemul de gestiune să dea unul mai scurt.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Factura a ajuns în sistemul destinatarului.</translation>
        </message>
        <message>
            <source>The invoice states “{stated}” as the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Factura indică „{stated}” ca tip al fișierului {file}. În factura electronică fișierul pleacă cu „{type}”, tipul pe care îl are.</translation>
        </message>
        <message>
            <source>The invoice type</source>
            <translation>Tipul facturii</translation>
        </message>
        <message>
            <source>The invoice with its attachments cannot be opened again; it was not sent.</source>
            <translation>Factura cu atașamentele ei nu se mai poate deschide; nu a fost trimisă.</translation>
        </message>
        <message>
            <source>The invoice's date</source>
            <translation>Data facturii</translation>
        </message>
        <message>
            <source>The invoice's number</source>
            <translation>Numărul facturii</translation>
        </message>
        <message>
            <source>The item name</source>
            <translation>Denumirea articolului</translation>
        </message>
        <message>
            <source>The kept copy of {name} cannot be read just now. It is tried again.</source>
            <translation>Copia păstrată a fișierului {name} nu poate fi citită acum. Se reîncearcă.</translation>
        </message>
        <message>
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Copia păstrată a fișierului {name} este deteriorată. Adăugați fișierul încă o dată.</translation>
        </message>
        <message>
            <source>The key is accepted.</source>
            <translation>Cheia este acceptată.</translation>
        </message>
        <message>
            <source>The last changes to the list of invoices were damaged on the disk.</source>
            <translation>Ultimele modificări ale listei facturilor s-au deteriorat pe disc.</translation>
        </message>
        <message>
            <source>The last day of payment</source>
            <translation>Ultima zi de plată</translation>
        </message>
        <message>
            <source>The letter came back: it could not be delivered at this address. Send it another way.</source>
            <translation>Scrisoarea s-a întors: nu a putut fi livrată la această adresă. Trimiteți-o altfel.</translation>
        </message>
        <message>
            <source>The letter to {to} came back: {reason}</source>
            <translation>Scrisoarea către {to} s-a întors: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} could not be sent: {reason}</source>
            <translation>Scrisoarea către {to} nu a putut fi trimisă: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} had not gone yet, and does not go any more.</source>
            <translation>Scrisoarea către {to} nu plecase încă și nu mai pleacă.</translation>
        </message>
        <message>
            <source>The letter to {to} was sent.</source>
            <translation>Scrisoarea către {to} a fost trimisă.</translation>
        </message>
        <message>
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>Caracterele fișierului nu pot fi citite. Salvați-l ca CSV în UTF-8.</translation>
        </message>
        <message>
            <source>The letters would be others than those that were shown. Look at them once more.</source>
            <translation>Scrisorile ar fi altele decât cele arătate. Priviți-le încă o dată.</translation>
        </message>
        <message>
            <source>The line amount</source>
            <translation>Valoarea rândului</translation>
        </message>
        <message>
            <source>The line number</source>
            <translation>Numărul rândului</translation>
        </message>
        <message>
            <source>The link leads to {host}, which only computers in your own network reach. Enter an address that customers reach, in the settings under E-mail.</source>
            <translation>Linkul duce la {host}, la care ajung doar calculatoarele din rețeaua dvs. Introduceți în setări, la E-mail, o adresă la care ajung clienții.</translation>
        </message>
        <message>
            <source>The list is built anew from the stored files. All their invoices then stand under Needs attention as perhaps sent: you decide for each, or for all, whether it went out. Nothing is sent by itself.</source>
            <translation>Lista se reconstruiește din fișierele păstrate. Toate facturile lor apar apoi la Necesită atenție ca poate trimise: decideți pentru fiecare sau pentru toate dacă au plecat. Nimic nu se trimite de la sine.</translation>
        </message>
        <message>
            <source>The list of invoices cannot be read whole. Nothing of this call was kept. The gateway looks through it now.</source>
            <translation>Lista facturilor nu poate fi citită în întregime. Nimic din această operație nu s-a păstrat. Gateway-ul o verifică acum.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until a person agrees that it is built anew.</source>
            <translation>Lista facturilor este deteriorată. Nu se trimite nimic până când cineva nu acceptă reconstruirea ei.</translation>
        </message>
        <message>
            <source>The list of invoices is gone, but the stored files are there.</source>
            <translation>Lista facturilor a dispărut, dar fișierele păstrate există.</translation>
        </message>
        <message>
            <source>The list of invoices is older than what was sent: it has lost its last changes.</source>
            <translation>Lista facturilor este mai veche decât ce s-a trimis: și-a pierdut ultimele modificări.</translation>
        </message>
        <message>
            <source>The list of invoices was built anew from the stored files, since the old one was damaged. Decide under Needs attention for each invoice whether it was sent. Look through settings, customers and addresses: they are as they could be read. What was damaged is kept in {folder}.</source>
            <translation>Lista facturilor a fost reconstruită din fișierele păstrate, deoarece cea veche era deteriorată. Decideți la Necesită atenție pentru fiecare factură dacă a fost trimisă. Verificați setările, clienții și adresele: sunt așa cum au putut fi citite. Ce a fost deteriorat se păstrează în {folder}.</translation>
        </message>
        <message>
            <source>The list of invoices was damaged on the disk.</source>
            <translation>Lista facturilor s-a deteriorat pe disc.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from watched folders cannot be read ({cause}), so nothing is taken from them now. It is tried again.</source>
            <translation>Lista celor încărcate din dosarele urmărite nu poate fi citită ({cause}), așa că acum nu se preia nimic din ele. Se reîncearcă.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from {folder} was damaged. These files lie there and are not uploaded by themselves: {names}. Upload those that are missing; new files are taken as before.</source>
            <translation>Lista celor încărcate din {folder} era deteriorată. Aceste fișiere se află acolo și nu se încarcă de la sine: {names}. Încărcați-le pe cele care lipsesc; fișierele noi se preiau ca înainte.</translation>
        </message>
        <message>
            <source>The logo of this mail is missing from the database. Choose it anew in the settings, then send.</source>
            <translation>Sigla acestui e-mail lipsește din baza de date. Alegeți-o din nou în setări, apoi trimiteți.</translation>
        </message>
        <message>
            <source>The mail account has reached its limit, so the rest waits until it ends: {answer}</source>
            <translation>Contul de e-mail și-a atins limita, așa că restul așteaptă până la expirarea ei: {answer}</translation>
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
            <source>The mail is {size} MB; the mail server takes at most {limit} MB. Nothing was sent. Take an attachment off, make it smaller, or send a link.</source>
            <translation>E-mailul are {size} MB; serverul de e-mail primește cel mult {limit} MB. Nu s-a trimis nimic. Eliminați un atașament, micșorați-l sau trimiteți un link.</translation>
        </message>
        <message>
            <source>The mail may still be on its way; where it lies is looked at again.</source>
            <translation>E-mailul poate fi încă pe drum; se verifică din nou unde se află.</translation>
        </message>
        <message>
            <source>The mail of invoice {number} was not put into the folder for sent mail. {reason} The invoice itself was sent.</source>
            <translation>Mesajul cu factura {number} nu a fost pus în dosarul cu mesaje trimise. {reason} Factura în sine a fost trimisă.</translation>
        </message>
        <message>
            <source>The mail server cannot send to “{address}”: it takes only plain letters in addresses.</source>
            <translation>Serverul de e-mail nu poate trimite la „{address}”: acceptă doar litere simple în adrese.</translation>
        </message>
        <message>
            <source>The mail server gave an answer that fits no question: {answer}.</source>
            <translation>Serverul de e-mail a dat un răspuns care nu se potrivește cu nicio întrebare: {answer}.</translation>
        </message>
        <message>
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>Serverul de e-mail a întrerupt înainte de predarea mesajului: {cause}.</translation>
        </message>
        <message>
            <source>The mail server is still trying to deliver it.</source>
            <translation>Serverul de e-mail încearcă încă să-l livreze.</translation>
        </message>
        <message>
            <source>The mail server is still trying: {detail}</source>
            <translation>Serverul de e-mail încă încearcă: {detail}</translation>
        </message>
        <message>
            <source>The mail server put the mail off: {answer}</source>
            <translation>Serverul de e-mail a amânat e-mailul: {answer}</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {answer}</source>
            <translation>Serverul de e-mail a refuzat mesajul: {answer}</translation>
        </message>
        <message>
            <source>The mail server takes nothing without a sign-in or an encrypted connection, which the settings do not have: {answer}</source>
            <translation>Serverul de e-mail nu primește nimic fără autentificare sau conexiune criptată, iar acestea lipsesc din setări: {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>Serverul de e-mail {host} nu este accesibil: {cause}.</translation>
        </message>
        <message>
            <source>The mail server {host} does not offer what the settings ask for: {cause}</source>
            <translation>Serverul de e-mail {host} nu oferă ce cer setările: {cause}</translation>
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
            <source>The mail server's answer to the mail says neither yes nor no: {answer}</source>
            <translation>Răspunsul serverului de e-mail la e-mail nu spune nici da, nici nu: {answer}</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>Parola serverului de e-mail nu este cunoscută aici. Introduceți-o din nou în setări.</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it in the settings, or give it to the service. Nothing was sent.</source>
            <translation>Parola serverului de e-mail nu este cunoscută aici. Introduceți-o în setări sau dați-o serviciului. Nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>The mail server's user name or password holds a character that no sign-in can carry.</source>
            <translation>Numele de utilizator sau parola serverului de e-mail conține un caracter pe care nicio autentificare nu îl acceptă.</translation>
        </message>
        <message>
            <source>The mail stands too deep in others.</source>
            <translation>E-mailul se află prea adânc în altele.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}</source>
            <translation>E-mailul către {address} s-a întors: cutia poștală este plină. Rugați destinatarul să elibereze spațiu: {detail}</translation>
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
            <source>The mail to {address} is {state}, which this cannot change.</source>
            <translation>E-mailul către {address}: {state}; aceasta nu poate schimba starea.</translation>
        </message>
        <message>
            <source>The mail to {address} was never handed over, so nothing can have come back.</source>
            <translation>E-mailul către {address} nu a fost predat niciodată, așa că nu s-a putut întoarce nimic.</translation>
        </message>
        <message>
            <source>The mail was laid out on A4, with the files that came with it.</source>
            <translation>E-mailul a fost pus în pagină pe A4, cu fișierele care l-au însoțit.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} cannot be read now: {cause}.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse de la {host} nu poate fi citită acum: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} does not offer {what}.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse de la {host} nu oferă {what}.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} has no folder “{folder}”.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse de la {host} nu are dosarul „{folder}”.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} refused {what}. Bounces are not read until it is mended in the settings.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse de la {host} a refuzat {what}. E-mailurile întoarse nu se citesc până la remedierea în setări.</translation>
        </message>
        <message>
            <source>The mailbox for bounces is to be opened with the mail server's access tokens, but the mail server has none. Choose sign-in by XOAUTH2 there, or a password for the mailbox.</source>
            <translation>Cutia poștală pentru e-mailuri întoarse trebuie deschisă cu tokenurile de acces ale serverului de e-mail, dar acesta nu are. Alegeți acolo autentificarea prin XOAUTH2 sau o parolă pentru cutia poștală.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} cannot be reached now: {cause}.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} nu poate fi accesată acum: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} did not take the mail: {answer}.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} nu a primit mesajul: {answer}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not offer {what}.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} nu oferă {what}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not say which folder is for sent mail. Enter its name in the settings.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} nu spune care dosar este pentru mesaje trimise. Introduceți numele lui în setări.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} has no folder “{folder}”. Make it there, or choose another one in the settings.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} nu are dosarul „{folder}”. Creați-l acolo sau alegeți altul în setări.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} is full. Make room in it; until then it is tried again every few hours.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} este plină. Faceți loc în ea; până atunci se încearcă din nou la câteva ore.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} refused {what}. Mend it in the settings.</source>
            <translation>Căsuța pentru mesajele trimise de la {host} a respins {what}. Corectați în setări.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail is to be opened with the mail server's access tokens, but the mail server has none. Choose a password for it, or tokens for the mail server.</source>
            <translation>Căsuța pentru mesajele trimise trebuie deschisă cu tokenurile de acces ale serverului de e-mail, dar acesta nu are. Alegeți o parolă pentru căsuță sau tokenuri pentru serverul de e-mail.</translation>
        </message>
        <message>
            <source>The means of payment</source>
            <translation>Mijlocul de plată</translation>
        </message>
        <message>
            <source>The name has no ending, and the content is {found}. Give the file a name that ends in .{ending}.</source>
            <translation>Numele nu are extensie, iar conținutul este {found}. Dați fișierului un nume care se termină în .{ending}.</translation>
        </message>
        <message>
            <source>The name must not be empty.</source>
            <translation>Numele nu poate fi gol.</translation>
        </message>
        <message>
            <source>The name of the tax representative</source>
            <translation>Numele reprezentantului fiscal</translation>
        </message>
        <message>
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Numele spune PDF, dar conținutul este altceva. Exportați fișierul din nou.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Numele spune „{extension}”, dar conținutul este {found}.</translation>
        </message>
        <message>
            <source>The names of files need {number}. They may also have {others}, but no other braces and none of these: {barred}</source>
            <translation>Numele fișierelor au nevoie de {number}. Pot avea și {others}, dar nicio altă acoladă și niciunul dintre aceste caractere: {barred}</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Rețeaua nu este accesibilă.</translation>
        </message>
        <message>
            <source>The network could not be asked about it: its number is missing or wrong.</source>
            <translation>Rețeaua nu a putut fi întrebată despre client: numărul lipsește sau este greșit.</translation>
        </message>
        <message>
            <source>The network could not be asked at the last try: {reason}</source>
            <translation>Rețeaua nu a putut fi întrebată la ultima încercare: {reason}</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the customer.</source>
            <translation>Rețeaua nu a putut fi întrebată încă dacă ajunge la client.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the recipient. It goes when the answer is there.</source>
            <translation>Rețeaua nu a putut fi întrebată încă dacă ajunge la destinatar. Pleacă atunci când vine răspunsul.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches {address}. It is asked again by itself. If the invoice is sent all the same, it waits for the answer.</source>
            <translation>Rețeaua nu a putut fi întrebată încă dacă ajunge la {address}. Este întrebată din nou automat. Dacă factura se trimite totuși, așteaptă răspunsul.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Rețeaua nu a răspuns la timp.</translation>
        </message>
        <message>
            <source>The network does not reach this recipient yet.</source>
            <translation>Rețeaua nu ajunge încă la acest destinatar.</translation>
        </message>
        <message>
            <source>The network has answered.</source>
            <translation>Rețeaua a răspuns.</translation>
        </message>
        <message>
            <source>The network has not been asked about it yet.</source>
            <translation>Rețeaua nu a fost încă întrebată despre client.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Rețeaua este ocupată și cere o nouă încercare.</translation>
        </message>
        <message>
            <source>The network never took this invoice, so it cannot have reached somebody else.</source>
            <translation>Rețeaua nu a preluat niciodată această factură, deci nu poate să fi ajuns la altcineva.</translation>
        </message>
        <message>
            <source>The network reaches {address}.</source>
            <translation>Rețeaua ajunge la {address}.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Rețeaua a refuzat factura: destinatarul nu o primește.</translation>
        </message>
        <message>
            <source>The network's register does not answer ({cause}).</source>
            <translation>Registrul rețelei nu răspunde ({cause}).</translation>
        </message>
        <message>
            <source>The network's register does not know those who are certainly in it, so it cannot be trusted now.</source>
            <translation>Registrul rețelei nu îi cunoaște pe cei care sigur sunt în el, așa că acum nu este de încredere.</translation>
        </message>
        <message>
            <source>The network's register gives an answer that cannot be understood.</source>
            <translation>Registrul rețelei dă un răspuns care nu poate fi înțeles.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Nota are {length} caractere; limita este {limit}.</translation>
        </message>
        <message>
            <source>The number is too small or too large.</source>
            <translation>Numărul este prea mic sau prea mare.</translation>
        </message>
        <message>
            <source>The number of the legal entity at Storecove that sends the invoices.</source>
            <translation>Numărul entității juridice de la Storecove care trimite facturile.</translation>
        </message>
        <message>
            <source>The office opens before it closes. Give two hours such as 08:00 and 17:00.</source>
            <translation>Biroul se deschide înainte de a se închide. Indicați două ore, de exemplu 08:00 și 17:00.</translation>
        </message>
        <message>
            <source>The operating system left this file; it belongs to no invoice.</source>
            <translation>Sistemul de operare a lăsat acest fișier; nu ține de nicio factură.</translation>
        </message>
        <message>
            <source>The operator answered in a way that is not known here: {reason}</source>
            <translation>Operatorul a răspuns într-un mod necunoscut aici: {reason}</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient.</source>
            <translation>Operatorul nu a putut livra factura destinatarului.</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient: {reason}</source>
            <translation>Operatorul nu a putut livra factura destinatarului: {reason}</translation>
        </message>
        <message>
            <source>The operator did not answer in time.</source>
            <translation>Operatorul nu a răspuns la timp.</translation>
        </message>
        <message>
            <source>The operator does not accept the account's key. An administrator enters it again in the settings.</source>
            <translation>Operatorul nu acceptă cheia contului. Un administrator o introduce din nou în setări.</translation>
        </message>
        <message>
            <source>The operator does not find the invoice yet.</source>
            <translation>Operatorul nu găsește încă factura.</translation>
        </message>
        <message>
            <source>The operator does not know the legal entity {id}.</source>
            <translation>Operatorul nu cunoaște persoana juridică {id}.</translation>
        </message>
        <message>
            <source>The operator does not say where the invoice stands.</source>
            <translation>Operatorul nu spune în ce stadiu este factura.</translation>
        </message>
        <message>
            <source>The operator does not say whether the recipient is reached ({status}).</source>
            <translation>Operatorul nu spune dacă se ajunge la destinatar ({status}).</translation>
        </message>
        <message>
            <source>The operator does not tell about the account.</source>
            <translation>Operatorul nu dă informații despre cont.</translation>
        </message>
        <message>
            <source>The operator had taken the invoice and does not know it any more. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Operatorul preluase factura și nu o mai cunoaște. Întrebați destinatarul dacă a ajuns, apoi trimiteți-o din nou sau lăsați-o.</translation>
        </message>
        <message>
            <source>The operator has an invoice with this number already, which stays as it is: {reason}</source>
            <translation>Operatorul are deja o factură cu acest număr, care rămâne cum este: {reason}</translation>
        </message>
        <message>
            <source>The operator has lost the draft of the invoice. A new one is made.</source>
            <translation>Operatorul a pierdut ciorna facturii. Se face una nouă.</translation>
        </message>
        <message>
            <source>The operator has this invoice already. The first one stays as it is, and this never goes as an e-invoice again.</source>
            <translation>Operatorul are deja această factură. Prima rămâne așa cum este, iar aceasta nu mai pleacă niciodată ca factură electronică.</translation>
        </message>
        <message>
            <source>The operator is working on it.</source>
            <translation>Operatorul lucrează la ea.</translation>
        </message>
        <message>
            <source>The operator no longer knows the invoice, and nobody can tell whether it was sent.</source>
            <translation>Operatorul nu mai cunoaște factura și nimeni nu poate spune dacă a fost trimisă.</translation>
        </message>
        <message>
            <source>The operator or the recipient said no.</source>
            <translation>Operatorul sau destinatarul a refuzat.</translation>
        </message>
        <message>
            <source>The operator refused the invoice: {reason}</source>
            <translation>Operatorul a refuzat factura: {reason}</translation>
        </message>
        <message>
            <source>The operator sent the invoice by e-mail, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Operatorul a trimis factura prin e-mail, deși acest lucru este dezactivat la fiecare factură. Ea contează ca nelivrată: întrebați destinatarul și anunțați operatorul.</translation>
        </message>
        <message>
            <source>The operator sent the invoice on paper, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Operatorul a trimis factura pe hârtie, deși acest lucru este dezactivat la fiecare factură. Ea contează ca nelivrată: întrebați destinatarul și anunțați operatorul.</translation>
        </message>
        <message>
            <source>The operator still keeps the number {number} for the attempt that failed, so it takes no corrected invoice. The customer has not got it. Ask the operator to free the number (its reference: {reference}), then send again.</source>
            <translation>Operatorul păstrează numărul {number} pentru încercarea eșuată, așa că nu primește nicio factură corectată. Clientul nu a primit-o. Cereți operatorului să elibereze numărul (referința sa: {reference}), apoi trimiteți din nou.</translation>
        </message>
        <message>
            <source>The operator takes no invoices in this format ({format}).</source>
            <translation>Operatorul nu primește facturi în acest format ({format}).</translation>
        </message>
        <message>
            <source>The operator takes no more for the moment and asks to wait.</source>
            <translation>Operatorul nu mai primește deocamdată și cere să se aștepte.</translation>
        </message>
        <message>
            <source>The operator took the draft without a name for it; it was not sent.</source>
            <translation>Operatorul a primit ciorna fără să-i dea un nume; nu a fost trimisă.</translation>
        </message>
        <message>
            <source>The operator took the invoice without a name for it.</source>
            <translation>Operatorul a primit factura fără să-i dea un nume.</translation>
        </message>
        <message>
            <source>The operator's answer cannot be understood.</source>
            <translation>Răspunsul operatorului nu poate fi înțeles.</translation>
        </message>
        <message>
            <source>The operator's answer does not end.</source>
            <translation>Răspunsul operatorului nu se termină.</translation>
        </message>
        <message>
            <source>The operator's answer was cut off.</source>
            <translation>Răspunsul operatorului s-a întrerupt.</translation>
        </message>
        <message>
            <source>The operator's list of invoices cannot be understood.</source>
            <translation>Lista de facturi a operatorului nu poate fi înțeleasă.</translation>
        </message>
        <message>
            <source>The operator's server answers, and its certificate is good.</source>
            <translation>Serverul operatorului răspunde, iar certificatul lui este bun.</translation>
        </message>
        <message>
            <source>The operator's server cannot be reached.</source>
            <translation>Serverul operatorului nu este accesibil.</translation>
        </message>
        <message>
            <source>The operator's server cannot prove who it is (its certificate).</source>
            <translation>Serverul operatorului nu își poate dovedi identitatea (certificatul).</translation>
        </message>
        <message>
            <source>The operator's server has a fault ({cause}).</source>
            <translation>Serverul operatorului are o defecțiune ({cause}).</translation>
        </message>
        <message>
            <source>The operator's server sends us elsewhere, which is not followed. Check its address in the settings.</source>
            <translation>Serverul operatorului trimite în altă parte, ceea ce nu se urmează. Verificați adresa lui în setări.</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no access: {reason}</source>
            <translation>Serverul de autentificare al operatorului nu dă acces: {reason}</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no answer.</source>
            <translation>Serverul de autentificare al operatorului nu răspunde.</translation>
        </message>
        <message>
            <source>The other side does not have it. A person had sent it again, so it stays where it is.</source>
            <translation>Cealaltă parte nu o are. Cineva o trimisese din nou, așa că rămâne unde este.</translation>
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
            <source>The pages of this PDF say only “Please wait…”: it is a form that is filled in by Adobe Reader alone. Print it to PDF there and choose that file.</source>
            <translation>Pe paginile acestui PDF scrie doar „Please wait…”: este un formular care se completează doar în Adobe Reader. Tipăriți-l acolo ca PDF și alegeți acel fișier.</translation>
        </message>
        <message>
            <source>The pages were fitted on A4.</source>
            <translation>Paginile au fost potrivite pe A4.</translation>
        </message>
        <message>
            <source>The pages were turned by {degrees} degrees.</source>
            <translation>Paginile au fost rotite cu {degrees} de grade.</translation>
        </message>
        <message>
            <source>The part of the program that changes documents does not start.</source>
            <translation>Partea programului care modifică documente nu pornește.</translation>
        </message>
        <message>
            <source>The part of the program that checks documents does not start.</source>
            <translation>Partea programului care verifică documentele nu pornește.</translation>
        </message>
        <message>
            <source>The part of the program that fills in templates ended twice.</source>
            <translation>Partea programului care completează șabloanele s-a oprit de două ori.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices does not start.</source>
            <translation>Partea programului care pune facturile în pagină nu pornește.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices ended over this one.</source>
            <translation>Partea programului care pune facturile în pagină s-a oprit la aceasta.</translation>
        </message>
        <message>
            <source>The password is not the right one. Ask whoever made the file for it.</source>
            <translation>Parola nu este corectă. Cereți-o celui care a creat fișierul.</translation>
        </message>
        <message>
            <source>The password must not be the user name.</source>
            <translation>Parola nu poate fi numele de utilizator.</translation>
        </message>
        <message>
            <source>The password must not stand in the url of the database. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Parola nu trebuie să apară în url-ul bazei de date. Dați-o ca acreditare database-password sau în mediu ca CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The password needs at least {least} characters.</source>
            <translation>Parola trebuie să aibă cel puțin {least} caractere.</translation>
        </message>
        <message>
            <source>The password of the mailbox for bounces is not known here. Enter it again in the settings.</source>
            <translation>Parola cutiei poștale pentru e-mailuri întoarse nu este cunoscută aici. Introduceți-o din nou în setări.</translation>
        </message>
        <message>
            <source>The password of the mailbox for sent mail is not known here. Enter it again in the settings.</source>
            <translation>Parola căsuței pentru mesajele trimise nu este cunoscută aici. Introduceți-o din nou în setări.</translation>
        </message>
        <message>
            <source>The password that you have now is another one. It was not changed.</source>
            <translation>Parola pe care o aveți acum este alta. Nu a fost schimbată.</translation>
        </message>
        <message>
            <source>The password was taken off.</source>
            <translation>Parola a fost eliminată.</translation>
        </message>
        <message numerus="yes">
            <source>The password was wrong too often. Wait {count} seconds, then try again.</source>
            <translation>
                <numerusform>Parola a fost greșită de prea multe ori. Așteptați o secundă, apoi încercați din nou.</numerusform>
                <numerusform>Parola a fost greșită de prea multe ori. Așteptați {count} secunde, apoi încercați din nou.</numerusform>
                <numerusform>Parola a fost greșită de prea multe ori. Așteptați {count} de secunde, apoi încercați din nou.</numerusform>
            </translation>
        </message>
        <message>
            <source>The payee's name</source>
            <translation>Numele beneficiarului plății</translation>
        </message>
        <message>
            <source>The period ends before it begins ({rule}).</source>
            <translation>Perioada se termină înainte să înceapă ({rule}).</translation>
        </message>
        <message>
            <source>The phone number of the seller's contact person</source>
            <translation>Telefonul persoanei de contact a vânzătorului</translation>
        </message>
        <message>
            <source>The picture cannot be read to its end. Make it again, or save it anew.</source>
            <translation>Imaginea nu poate fi citită până la capăt. Faceți-o din nou sau salvați-o din nou.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Imaginea nu poate fi afișată: este deteriorată.</translation>
        </message>
        <message>
            <source>The picture could not be saved on this computer. Is its disk full?</source>
            <translation>Imaginea nu a putut fi salvată pe acest calculator. Are discul plin?</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Imaginea nu își precizează rezoluția; tipărirea cere {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely.</source>
            <translation>Imaginea are mai mulți pixeli decât se pot prelucra în siguranță.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Imaginea are mai mulți pixeli decât se pot prelucra în siguranță. Salvați-o la o mărime mai mică.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Imaginea are prea mulți pixeli pentru a fi afișată.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Imaginea are {found} DPI; tipărirea cere {required} DPI pe ambele direcții.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Imaginea are {width} × {height} pixeli, mai mult decât se poate prelucra. Salvați-o la o mărime mai mică.</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>Imaginea este deteriorată.</translation>
        </message>
        <message>
            <source>The picture of the invoice did not come from where its data came from, so it was not sent.</source>
            <translation>Imaginea facturii nu a venit de unde au venit datele ei, așa că nu a fost trimisă.</translation>
        </message>
        <message>
            <source>The picture was compressed anew, so finely that nobody sees the difference.</source>
            <translation>Imaginea a fost recomprimată atât de fin încât nimeni nu vede diferența.</translation>
        </message>
        <message>
            <source>The platform answers searches of this account.</source>
            <translation>Platforma răspunde la căutările acestui cont.</translation>
        </message>
        <message>
            <source>The platform took the invoice.</source>
            <translation>Platforma a preluat factura.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Rețeaua de exercițiu a preluat factura.</translation>
        </message>
        <message>
            <source>The price</source>
            <translation>Prețul</translation>
        </message>
        <message>
            <source>The price before discount</source>
            <translation>Prețul înainte de reducere</translation>
        </message>
        <message>
            <source>The price is for another unit than the quantity ({rule}).</source>
            <translation>Prețul se referă la altă unitate decât cantitatea ({rule}).</translation>
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
            <source>The print folder holds another file with the name {name}. It was left as it is and nothing was printed: move it away and send again.</source>
            <translation>Dosarul de tipărire conține alt fișier cu numele {name}. A fost lăsat cum este și nu s-a tipărit nimic: mutați-l și trimiteți din nou.</translation>
        </message>
        <message>
            <source>The print folder was lost while writing ({cause}).</source>
            <translation>Dosarul de tipărire s-a pierdut în timpul scrierii ({cause}).</translation>
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
            <source>The program cannot make a PDF of {kind}.</source>
            <translation>Programul nu poate face un PDF din {kind}.</translation>
        </message>
        <message>
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Programul nu poate scrie în propriul dosar ({cause}), deci {name} nu a fost preluat. Fișierul este neatins.</translation>
        </message>
        <message>
            <source>The program ended each time it put this together. Please report this invoice.</source>
            <translation>Programul s-a oprit de fiecare dată când a pregătit-o. Vă rugăm să raportați această factură.</translation>
        </message>
        <message>
            <source>The program ended while the copy was handed over.</source>
            <translation>Programul s-a încheiat în timp ce copia era predată.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over, so it may have gone; it is not sent again.</source>
            <translation>Programul s-a oprit în timpul predării, deci este posibil să fi plecat; nu se trimite din nou.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Programul s-a încheiat în timpul predării; cealaltă parte este întrebată.</translation>
        </message>
        <message>
            <source>The program has too many files open just now. {kept} Try again in a moment.</source>
            <translation>Programul are acum prea multe fișiere deschise. {kept} Încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Programul se închide.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} waits. It is uploaded when the folder is back.</source>
            <translation>Dosarul propriu al programului nu este accesibil acum, așa că {name} așteaptă. Se încarcă atunci când dosarul revine.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} was not taken. The file itself is untouched: add it again in a moment.</source>
            <translation>Dosarul propriu al programului nu este accesibil acum, așa că {name} nu a fost preluat. Fișierul însuși este neatins: adăugați-l din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>The provider has no such field.</source>
            <translation>Furnizorul nu are un asemenea câmp.</translation>
        </message>
        <message>
            <source>The quantity</source>
            <translation>Cantitatea</translation>
        </message>
        <message>
            <source>The quantity that the price is for is not above zero ({rule}).</source>
            <translation>Cantitatea la care se referă prețul nu este mai mare decât zero ({rule}).</translation>
        </message>
        <message>
            <source>The reason for a charge</source>
            <translation>Motivul unei taxe</translation>
        </message>
        <message>
            <source>The reason for a charge (code)</source>
            <translation>Motivul unei taxe (cod)</translation>
        </message>
        <message>
            <source>The reason for an allowance</source>
            <translation>Motivul unei reduceri</translation>
        </message>
        <message>
            <source>The reason for an allowance (code)</source>
            <translation>Motivul unei reduceri (cod)</translation>
        </message>
        <message>
            <source>The reason for no VAT (code)</source>
            <translation>Motivul scutirii de TVA (cod)</translation>
        </message>
        <message>
            <source>The reasons stand with each invoice.</source>
            <translation>Motivele apar la fiecare factură.</translation>
        </message>
        <message>
            <source>The recipient's access point took it.</source>
            <translation>Punctul de acces al destinatarului a preluat-o.</translation>
        </message>
        <message>
            <source>The recipient's register gives an answer that cannot be understood.</source>
            <translation>Registrul destinatarului dă un răspuns care nu poate fi înțeles.</translation>
        </message>
        <message>
            <source>The recipient's register gives no answer ({cause}).</source>
            <translation>Registrul destinatarului nu răspunde ({cause}).</translation>
        </message>
        <message>
            <source>The recipient's register has a fault ({status}).</source>
            <translation>Registrul destinatarului are o defecțiune ({status}).</translation>
        </message>
        <message>
            <source>The recipient's register has no secure address.</source>
            <translation>Registrul destinatarului nu are o adresă sigură.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed that it arrived.</source>
            <translation>Partea destinatarului a confirmat că a ajuns.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice. Ask the recipient what is wrong with it.</source>
            <translation>Sistemul destinatarului a refuzat factura. Întrebați destinatarul ce este greșit.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice: {reason}</source>
            <translation>Sistemul destinatarului a refuzat factura: {reason}</translation>
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
            <source>The record of the damage cannot be read.</source>
            <translation>Înregistrarea deteriorării nu poate fi citită.</translation>
        </message>
        <message>
            <source>The record of this invoice changed on the disk since its file was read, so it is not sent. Delete its file and add it again. Ask your administrator to have the disk checked.</source>
            <translation>Înregistrarea acestei facturi s-a modificat pe disc de când i s-a citit fișierul, așa că nu se trimite. Ștergeți fișierul ei și adăugați-l din nou. Cereți administratorului verificarea discului.</translation>
        </message>
        <message>
            <source>The register has no number by which the network could know it. Fill in the organisation number, or its electronic address.</source>
            <translation>Registrul nu are niciun număr după care rețeaua l-ar putea recunoaște. Completați numărul de înregistrare sau adresa electronică.</translation>
        </message>
        <message>
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>Registrele au alte adrese pentru clientul {number}. Modificați adresa acolo.</translation>
        </message>
        <message>
            <source>The request cannot be read.</source>
            <translation>Cererea nu poate fi citită.</translation>
        </message>
        <message>
            <source>The request has characters in it that are none (half of a pair).</source>
            <translation>Conține caractere nevalide (jumătate dintr-o pereche).</translation>
        </message>
        <message>
            <source>The rounding</source>
            <translation>Rotunjirea</translation>
        </message>
        <message>
            <source>The row has more cells than the first row has columns. Put a cell with a separator in it, such as several addresses, in quotation marks.</source>
            <translation>Rândul are mai multe celule decât coloanele din primul rând. Puneți între ghilimele o celulă care conține separatorul, de exemplu mai multe adrese.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the customer register is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Rândul clientului {number} din registrul de clienți este deteriorat pe disc, așa că nu se știe unde trebuie să ajungă factura. Introduceți acolo din nou adresele și salvați-le; apoi trimiteți din nou.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the e-mail list is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Rândul clientului {number} din lista de e-mail este deteriorat pe disc, așa că nu se știe unde trebuie să ajungă factura. Introduceți acolo din nou adresele și salvați-le; apoi trimiteți din nou.</translation>
        </message>
        <message>
            <source>The same file came twice; it goes once.</source>
            <translation>Același fișier a venit de două ori; pleacă o singură dată.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Nothing was attached. Is it switched on?</source>
            <translation>Scanerul nu răspunde. Nu s-a atașat nimic. Este pornit?</translation>
        </message>
        <message>
            <source>The scanner gave up: {words} Nothing was attached. Look at it, then try again.</source>
            <translation>Scanerul a renunțat: {words} Nu s-a atașat nimic. Verificați-l și încercați din nou.</translation>
        </message>
        <message>
            <source>The seller's VAT number</source>
            <translation>Codul de TVA al vânzătorului</translation>
        </message>
        <message>
            <source>The seller's city</source>
            <translation>Localitatea vânzătorului</translation>
        </message>
        <message>
            <source>The seller's contact person</source>
            <translation>Persoana de contact a vânzătorului</translation>
        </message>
        <message>
            <source>The seller's country</source>
            <translation>Țara vânzătorului</translation>
        </message>
        <message>
            <source>The seller's electronic address</source>
            <translation>Adresa electronică a vânzătorului</translation>
        </message>
        <message>
            <source>The seller's name</source>
            <translation>Numele vânzătorului</translation>
        </message>
        <message>
            <source>The seller's postal code</source>
            <translation>Codul poștal al vânzătorului</translation>
        </message>
        <message>
            <source>The sender's address is not an e-mail address.</source>
            <translation>Adresa expeditorului nu este o adresă de e-mail.</translation>
        </message>
        <message>
            <source>The sender's name from the settings, else the seller on the invoice</source>
            <translation>Numele expeditorului din setări, altfel vânzătorul de pe factură</translation>
        </message>
        <message>
            <source>The server took the message: {answer}</source>
            <translation>Serverul a preluat mesajul: {answer}</translation>
        </message>
        <message>
            <source>The settings may be right now, so it is tried again.</source>
            <translation>Poate că acum setările sunt corecte, așa că se reîncearcă.</translation>
        </message>
        <message>
            <source>The sheet has more than {limit} rows; empty ones that have a format count, too. Nothing was changed. Delete those, or split the list into smaller files.</source>
            <translation>Foaia are mai mult de {limit} rânduri; se numără și cele goale, dar formatate. Nu s-a modificat nimic. Ștergeți-le sau împărțiți lista în fișiere mai mici.</translation>
        </message>
        <message>
            <source>The side-car has no row for {name}. Name the PDF in it.</source>
            <translation>Fișierul de date nu are niciun rând pentru {name}. Menționați PDF-ul în el.</translation>
        </message>
        <message>
            <source>The side-car has {count} rows for {name}. A PDF is one invoice: give it one row.</source>
            <translation>Fișierul de date are {count} rânduri pentru {name}. Un PDF este o factură: dați-i un singur rând.</translation>
        </message>
        <message>
            <source>The side-car is not text in UTF-8 or Windows-1252.</source>
            <translation>Fișierul de date nu este text în UTF-8 sau Windows-1252.</translation>
        </message>
        <message>
            <source>The side-car is not valid CSV.</source>
            <translation>Fișierul de date nu este CSV valid.</translation>
        </message>
        <message>
            <source>The side-car “{name}” has no rows.</source>
            <translation>Fișierul de date „{name}” nu are rânduri.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is empty.</source>
            <translation>Fișierul de date „{name}” este gol.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is larger than {size} MB.</source>
            <translation>Fișierul de date „{name}” depășește {size} MB.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is not valid JSON.</source>
            <translation>Fișierul de date „{name}” nu este JSON valid.</translation>
        </message>
        <message>
            <source>The side-car “{name}” must hold objects with the invoices' data.</source>
            <translation>Fișierul de date „{name}” trebuie să conțină obiecte cu datele facturilor.</translation>
        </message>
        <message>
            <source>The sign-in of {user} to the mail account is no longer valid ({cause}). Nothing is lost. An administrator signs in again in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Autentificarea pentru {user} la contul de e-mail nu mai este valabilă ({cause}). Nu s-a pierdut nimic. Un administrator se autentifică din nou în setări, la Server de e-mail; ce așteaptă pleacă apoi de la sine.</translation>
        </message>
        <message>
            <source>The stored copy of {name} is damaged or gone, so its invoices are not in the list any more. Add the file again from your business system.</source>
            <translation>Copia păstrată a fișierului {name} este deteriorată sau a dispărut, așa că facturile lui nu mai sunt în listă. Adăugați fișierul din nou din sistemul de gestiune.</translation>
        </message>
        <message>
            <source>The stored copy of {name} was damaged on the disk. It came again, so it is whole now; the damaged copy is kept. Have the disk checked.</source>
            <translation>Copia păstrată a fișierului {name} s-a deteriorat pe disc. Fișierul a venit din nou, așa că acum este întreagă; copia deteriorată se păstrează. Cereți verificarea discului.</translation>
        </message>
        <message>
            <source>The structure of the file was built anew.</source>
            <translation>Structura fișierului a fost reconstruită.</translation>
        </message>
        <message>
            <source>The sum of the allowances</source>
            <translation>Suma reducerilor</translation>
        </message>
        <message>
            <source>The sum of the charges</source>
            <translation>Suma taxelor</translation>
        </message>
        <message>
            <source>The sum of the lines</source>
            <translation>Suma rândurilor</translation>
        </message>
        <message>
            <source>The system does not let the program use its data folder. {kept} Check the folder's rights.</source>
            <translation>Sistemul nu lasă programul să-și folosească dosarul de date. {kept} Verificați drepturile dosarului.</translation>
        </message>
        <message>
            <source>The taxable amount in the VAT breakdown</source>
            <translation>Baza de impozitare din detalierea TVA</translation>
        </message>
        <message>
            <source>The taxable amount of VAT category {category} at {rate} % is {stated}, but its lines, allowances and charges come to {computed} ({rule}).</source>
            <translation>Baza de impozitare a categoriei de TVA {category} cu {rate} % este {stated}, dar rândurile, reducerile și taxele ei dau {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The template cannot be filled in for this invoice: {reason}</source>
            <translation>Șablonul nu poate fi completat pentru această factură: {reason}</translation>
        </message>
        <message>
            <source>The template makes a text over {limit} characters.</source>
            <translation>Șablonul produce un text de peste {limit} de caractere.</translation>
        </message>
        <message>
            <source>The template takes more memory than a text may.</source>
            <translation>Șablonul ocupă mai multă memorie decât îi este permis unui text.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>Completarea șablonului durează prea mult. Repetă ceva la nesfârșit?</translation>
        </message>
        <message>
            <source>The text cannot be laid out on paper. Print it to PDF in its own program.</source>
            <translation>Textul nu poate fi pus în pagină. Tipăriți-l ca PDF în programul său.</translation>
        </message>
        <message>
            <source>The text was laid out on A4.</source>
            <translation>Textul a fost pus în pagină pe A4.</translation>
        </message>
        <message>
            <source>The token is missing or no longer good.</source>
            <translation>Autentificarea lipsește sau nu mai este valabilă.</translation>
        </message>
        <message>
            <source>The token is not one of this gateway, or it was ended. Ask the administrator for another.</source>
            <translation>Tokenul nu este al acestui gateway sau a fost retras. Cereți administratorului altul.</translation>
        </message>
        <message>
            <source>The token server gives no answer ({cause}).</source>
            <translation>Serverul de tokenuri nu răspunde ({cause}).</translation>
        </message>
        <message>
            <source>The token server gives no token ({cause}). Sign in to the mail account again.</source>
            <translation>Serverul de tokenuri nu dă niciun token ({cause}). Autentificați-vă din nou în contul de e-mail.</translation>
        </message>
        <message>
            <source>The token server is busy ({cause}).</source>
            <translation>Serverul de tokenuri este ocupat ({cause}).</translation>
        </message>
        <message>
            <source>The total is {stated}, but the amount without VAT and the VAT come to {computed}.</source>
            <translation>Totalul este {stated}, dar suma fără TVA și TVA dau {computed}.</translation>
        </message>
        <message>
            <source>The total with VAT</source>
            <translation>Totalul cu TVA</translation>
        </message>
        <message>
            <source>The total without VAT</source>
            <translation>Totalul fără TVA</translation>
        </message>
        <message>
            <source>The two passwords differ. Nothing was changed.</source>
            <translation>Cele două parole diferă. Nimic nu a fost modificat.</translation>
        </message>
        <message>
            <source>The types of the files inside the invoice cannot be corrected in a copy of it: {reason}.</source>
            <translation>Tipurile fișierelor din factură nu pot fi corectate într-o copie a ei: {reason}.</translation>
        </message>
        <message>
            <source>The unit</source>
            <translation>Unitatea</translation>
        </message>
        <message>
            <source>The upload broke off. Nothing was kept.</source>
            <translation>Încărcarea s-a întrerupt. Nu s-a păstrat nimic.</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Încărcarea a fost anulată. Fișierul de pe acest calculator este neatins.</translation>
        </message>
        <message>
            <source>The url of the database must be of the form postgresql://USER@SERVER/DATABASE.</source>
            <translation>Url-ul bazei de date trebuie să aibă forma postgresql://UTILIZATOR@SERVER/BAZĂ.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Numele de utilizator sau parola este greșită.</translation>
        </message>
        <message>
            <source>The value of {field} is not one that is known, or is too long.</source>
            <translation>Valoarea pentru {field} nu este cunoscută sau este prea lungă.</translation>
        </message>
        <message>
            <source>The watched folder {folder} cannot be read ({cause}). It is tried again.</source>
            <translation>Dosarul urmărit {folder} nu poate fi citit ({cause}). Se încearcă din nou.</translation>
        </message>
        <message>
            <source>The word for invoice or credit note, in the template's language</source>
            <translation>Cuvântul pentru factură sau notă de creditare, în limba șablonului</translation>
        </message>
        <message>
            <source>There are characters in it that cannot be printed.</source>
            <translation>Conține caractere care nu se pot tipări.</translation>
        </message>
        <message>
            <source>There are no customers in the register.</source>
            <translation>Nu există clienți în registru.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say for which one with --company. Nothing was uploaded.</source>
            <translation>Există mai multe firme: {names}. Spuneți pentru care cu --company. Nu s-a încărcat nimic.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say which one with --company. Nothing was changed.</source>
            <translation>Există mai multe firme: {names}. Spuneți care cu --company. Nimic nu a fost modificat.</translation>
        </message>
        <message>
            <source>There are {count} invoices {number} in these files, and it is not clear which one is meant. Nothing was sent.</source>
            <translation>În aceste fișiere factura {number} apare de {count} ori și nu este clar care este cea dorită. Nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>În fișier sunt {count} de mesaje; se preiau cel mult {most} odată. Nu s-a modificat nimic. Depuneți-l pe părți.</translation>
        </message>
        <message>
            <source>There is a character in it that no sign-in can carry. Change it.</source>
            <translation>Conține un caracter pe care nicio autentificare nu îl acceptă. Modificați-l.</translation>
        </message>
        <message>
            <source>There is a company named “{name}” already. Give this one another name.</source>
            <translation>Există deja o firmă numită „{name}”. Dați-i acesteia alt nume.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>Există deja un client cu numărul {number}.</translation>
        </message>
        <message>
            <source>There is a program in it ({name}). Programs and scripts are never sent.</source>
            <translation>Conține un program ({name}). Programele și scripturile nu se trimit niciodată.</translation>
        </message>
        <message>
            <source>There is a text named “{name}” in this language already. Give this one another name.</source>
            <translation>Există deja un text numit „{name}” în această limbă. Dați-i acestuia alt nume.</translation>
        </message>
        <message>
            <source>There is an own template of this kind and language. Change it.</source>
            <translation>Există deja un șablon propriu de acest fel și în această limbă. Modificați-l.</translation>
        </message>
        <message>
            <source>There is no company “{name}”, only {names}. Nothing was changed.</source>
            <translation>Nu există nicio firmă „{name}”, doar {names}. Nimic nu a fost modificat.</translation>
        </message>
        <message>
            <source>There is no e-invoice provider “{name}” here ({names}).</source>
            <translation>Aici nu există furnizorul de facturi electronice „{name}” ({names}).</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Pentru acest client nu există adresă de e-mail.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer. Enter one in To.</source>
            <translation>Nu există o adresă de e-mail pentru acest client. Introduceți una la Către.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>La Către nu este nicio adresă de e-mail. Introduceți una.</translation>
        </message>
        <message>
            <source>There is no file {id}.</source>
            <translation>Fișierul {id} nu există.</translation>
        </message>
        <message>
            <source>There is no invoice {id}.</source>
            <translation>Factura {id} nu există.</translation>
        </message>
        <message>
            <source>There is no invoice {number} in these files. Nothing was sent.</source>
            <translation>În aceste fișiere nu există factura {number}. Nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>Nu există nicio adresă nouă de salvat. Introduceți una sau trimiteți fără a salva.</translation>
        </message>
        <message>
            <source>There is no new e-mail address to save. Enter one, or send without saving.</source>
            <translation>Nu există o adresă de e-mail nouă de salvat. Introduceți una sau trimiteți fără salvare.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Pentru acest fel de fișier nu există previzualizare.</translation>
        </message>
        <message>
            <source>There is no program to scan with on this computer. On Linux install sane-utils; elsewhere scan with the scanner's own program and drop the file on the invoice.</source>
            <translation>Pe acest calculator nu există un program de scanat. Pe Linux instalați sane-utils; altfel scanați cu programul scanerului și trageți fișierul pe factură.</translation>
        </message>
        <message>
            <source>There is no room to convert the document on this computer.</source>
            <translation>Pe acest calculator nu este loc pentru a converti documentul.</translation>
        </message>
        <message>
            <source>There is no such delivery.</source>
            <translation>Această livrare nu există.</translation>
        </message>
        <message>
            <source>There is no such field.</source>
            <translation>Nu există un astfel de câmp.</translation>
        </message>
        <message>
            <source>There is no such {what}.</source>
            <translation>Nu (mai) există: {what}.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the password. Say --password-stdin. Nothing was changed.</source>
            <translation>Nu există un terminal în care să se ceară parola. Folosiți --password-stdin. Nimic nu a fost modificat.</translation>
        </message>
        <message>
            <source>There is nobody to write to.</source>
            <translation>Nu există nimeni căruia să i se scrie.</translation>
        </message>
        <message>
            <source>There is nobody to write to: set up e-mail in the settings, or an operator that takes requests.</source>
            <translation>Nu există cum să se scrie: configurați e-mailul în setări sau un operator care preia cereri.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>La această adresă nu există nimic.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Nu conține nimic.</translation>
        </message>
        <message>
            <source>These are more than {most} files. Choose a smaller folder.</source>
            <translation>Sunt peste {most} de fișiere. Alegeți un dosar mai mic.</translation>
        </message>
        <message>
            <source>This Idempotency-Key was used for another request. Make a new one.</source>
            <translation>Acest Idempotency-Key a fost folosit pentru altă cerere. Generați unul nou.</translation>
        </message>
        <message>
            <source>This address does not take that method.</source>
            <translation>Această adresă nu acceptă metoda respectivă.</translation>
        </message>
        <message>
            <source>This cannot be chosen.</source>
            <translation>Aceasta nu se poate alege.</translation>
        </message>
        <message>
            <source>This computer does not know the gateway's certificate, so it may be somebody else's. Nothing was sent there. Ask the administrator: the certificate has to be valid for this address, and its issuer known on this computer.</source>
            <translation>Acest calculator nu cunoaște certificatul gateway-ului, deci ar putea fi al altcuiva. Nu s-a trimis nimic acolo. Întrebați administratorul: certificatul trebuie să fie valabil pentru această adresă, iar emitentul lui cunoscut pe acest calculator.</translation>
        </message>
        <message>
            <source>This data folder is for practice mode: start it with --practice, or name another folder.</source>
            <translation>Acest dosar de date este pentru modul de exercițiu: porniți cu --practice sau indicați alt dosar.</translation>
        </message>
        <message>
            <source>This data folder is for real work: start it without --practice, or name another folder.</source>
            <translation>Acest dosar de date este pentru lucrul real: porniți fără --practice sau indicați alt dosar.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Această livrare a fost deja retrimisă; vedeți-o pe cea nouă.</translation>
        </message>
        <message>
            <source>This does not have the form that is asked for.</source>
            <translation>Aceasta nu are forma cerută.</translation>
        </message>
        <message>
            <source>This entry cannot be read just now. It was left as it is; try again in a moment.</source>
            <translation>Această intrare nu poate fi citită acum. A fost lăsată cum este; încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>This entry is not damaged any more.</source>
            <translation>Această intrare nu mai este deteriorată.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>Acest fișier nu conține niciun e-mail. Depuneți raportul ca .eml, ca mbox sau ca text.</translation>
        </message>
        <message>
            <source>This gateway does not answer to that host name.</source>
            <translation>Acest gateway nu răspunde la acel nume de gazdă.</translation>
        </message>
        <message>
            <source>This gateway is not in practice mode.</source>
            <translation>Acest gateway nu este în modul de exercițiu.</translation>
        </message>
        <message>
            <source>This has begun and may have arrived, so it cannot be taken back.</source>
            <translation>Aceasta a început și poate a ajuns, deci nu poate fi retrasă.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Acest import a fost deja anulat.</translation>
        </message>
        <message>
            <source>This invoice has no place for a buyer's reference. Have it made anew in the business system.</source>
            <translation>Această factură nu are loc pentru referința cumpărătorului. Emiteți-o din nou în programul de facturare.</translation>
        </message>
        <message>
            <source>This invoice has no such attachment.</source>
            <translation>Această factură nu are un asemenea atașament.</translation>
        </message>
        <message>
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Această factură este un PDF fără date și nu poate fi trimisă ca factură electronică.</translation>
        </message>
        <message>
            <source>This invoice was not sent by e-mail. Choose another one.</source>
            <translation>Această factură nu a fost trimisă prin e-mail. Alegeți alta.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>Acesta este un fișier Outlook (.msg), care nu poate fi citit. Salvați raportul ca .eml sau ca text.</translation>
        </message>
        <message>
            <source>This is no certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
            <translation>Acesta nu este un certificat în format PEM (-----BEGIN CERTIFICATE-----).</translation>
        </message>
        <message>
            <source>This is no company's number at Swish: those have ten digits and begin with 123.</source>
            <translation>Acesta nu este un număr de firmă la Swish: acelea au zece cifre și încep cu 123.</translation>
        </message>
        <message>
            <source>This is no key of a Google service account. The key is a JSON file with client_email and private_key in it.</source>
            <translation>Aceasta nu este cheia unui cont de serviciu Google. Cheia este un fișier JSON care conține client_email și private_key.</translation>
        </message>
        <message>
            <source>This is no picture that mails can show. Choose a PNG, JPEG or GIF file.</source>
            <translation>Aceasta nu este o imagine pe care e-mailurile o pot afișa. Alegeți un fișier PNG, JPEG sau GIF.</translation>
        </message>
        <message>
            <source>This is the gateway's own token. Nobody has signed in with it.</source>
            <translation>Acesta este tokenul propriu al gateway-ului. Nimeni nu s-a autentificat cu el.</translation>
        </message>
        <message>
            <source>This is too long to be kept. Please make it shorter.</source>
            <translation>Este prea lung pentru a fi păstrat. Scurtați-l.</translation>
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
            <source>This must be a number.</source>
            <translation>Acesta trebuie să fie un număr.</translation>
        </message>
        <message>
            <source>This must be text.</source>
            <translation>Acesta trebuie să fie text.</translation>
        </message>
        <message>
            <source>This operator does not say whether a customer is reached.</source>
            <translation>Acest operator nu spune dacă se ajunge la un client.</translation>
        </message>
        <message>
            <source>This program is newer ({own}) than the gateway ({gateway}). What the gateway does not know yet, it refuses. Tell the administrator.</source>
            <translation>Acest program este mai nou ({own}) decât gateway-ul ({gateway}). Ce nu cunoaște încă gateway-ul, refuză. Anunțați administratorul.</translation>
        </message>
        <message>
            <source>This provider cannot be tried without sending an invoice.</source>
            <translation>Acest furnizor nu poate fi testat fără a trimite o factură.</translation>
        </message>
        <message>
            <source>This request is {state}: nothing more can be done with it.</source>
            <translation>Cererea este {state}: nu se mai poate face nimic cu ea.</translation>
        </message>
        <message>
            <source>This run over the register has ended.</source>
            <translation>Această parcurgere a registrului s-a încheiat.</translation>
        </message>
        <message>
            <source>This scanner has no feeder that the program could use. Put the pages on the glass, one by one.</source>
            <translation>Acest scaner nu are un alimentator pe care programul să-l poată folosi. Puneți paginile pe sticlă, una câte una.</translation>
        </message>
        <message>
            <source>This secret is given by the service that runs the gateway, so it can only be changed there.</source>
            <translation>Acest secret este dat de serviciul care rulează gateway-ul, așa că poate fi modificat doar acolo.</translation>
        </message>
        <message>
            <source>This step is done by sending the invoice to the right address.</source>
            <translation>Acest pas se face trimițând factura la adresa corectă.</translation>
        </message>
        <message>
            <source>This user is locked. Ask the administrator.</source>
            <translation>Acest utilizator este blocat. Întrebați administratorul.</translation>
        </message>
        <message>
            <source>Time sheet</source>
            <translation>Fișă de pontaj</translation>
        </message>
        <message>
            <source>To make a PDF of this, the program LibreOffice is needed, and it is not installed on this computer. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>Pentru a face un PDF din acesta este nevoie de programul LibreOffice, care nu este instalat pe acest calculator. Cereți administratorului să-l instaleze sau tipăriți documentul ca PDF în programul său.</translation>
        </message>
        <message>
            <source>To open the file its password is needed.</source>
            <translation>Pentru a deschide fișierul este nevoie de parola lui.</translation>
        </message>
        <message>
            <source>To {host}, another computer, only https:// is taken: without encryption others could read passwords and invoices. Ask the administrator for the address with https://.</source>
            <translation>Către {host}, alt calculator, se poate doar cu https://: fără criptare, alții ar putea citi parole și facturi. Cereți administratorului adresa cu https://.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tried again by a person.</source>
            <translation>Reîncercată manual.</translation>
        </message>
        <message>
            <source>Tried {count} times without success. {reason}</source>
            <translation>{count} încercări fără succes. {reason}</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>Adevărat pentru o notă de creditare</translation>
        </message>
        <message>
            <source>User API key</source>
            <translation>Cheia API a utilizatorului</translation>
        </message>
        <message>
            <source>VAT category {category} (not subject to VAT) must have no VAT numbers ({rule}).</source>
            <translation>La categoria de TVA {category} (neimpozabil) nu trebuie să existe coduri de TVA ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate ({rule}).</source>
            <translation>Categoria de TVA {category} cere o cotă de TVA ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate above zero ({rule}).</source>
            <translation>Categoria de TVA {category} cere o cotă de TVA mai mare decât zero ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate of zero ({rule}).</source>
            <translation>Categoria de TVA {category} cere cota de TVA zero ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for this, but it is missing: {what} ({rule}).</source>
            <translation>Categoria de TVA {category} cere acest element, care lipsește: {what} ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} must have no VAT rate ({rule}).</source>
            <translation>Categoria de TVA {category} nu trebuie să aibă cotă de TVA ({rule}).</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Cod TVA</translation>
        </message>
        <message>
            <source>Vendor API key</source>
            <translation>Cheia API a software-ului</translation>
        </message>
        <message>
            <source>Waits until {at} ({zone}).</source>
            <translation>Așteaptă până la {at} ({zone}).</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Scrisoare de transport</translation>
        </message>
        <message>
            <source>What came back is no access token. Sign in to the mail account again.</source>
            <translation>Ce s-a primit nu este un token de acces. Autentificați-vă din nou în contul de e-mail.</translation>
        </message>
        <message>
            <source>What is known of the attachment {file} is damaged on the disk, so nothing was sent. Take it off the invoice and add it again.</source>
            <translation>Ceea ce se știe despre atașamentul {file} este deteriorat pe disc, așa că nu s-a trimis nimic. Scoateți-l de la factură și adăugați-l din nou.</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>Suma de plată, cu moneda ei</translation>
        </message>
        <message>
            <source>What the access point wants in the header X-Token.</source>
            <translation>Ce așteaptă punctul de acces în antetul X-Token.</translation>
        </message>
        <message>
            <source>What the last run over the register saw does not count; nothing was changed: {reason}</source>
            <translation>Ce s-a văzut la ultima parcurgere a registrului nu contează; nu s-a schimbat nimic: {reason}</translation>
        </message>
        <message>
            <source>What the list says of this file was damaged on the disk. Its bytes and its invoices are kept. Add the file again from the business system, or ask the administrator to look at the disk.</source>
            <translation>Ceea ce spune lista despre acest fișier s-a deteriorat pe disc. Conținutul și facturile lui s-au păstrat. Adăugați din nou fișierul din sistemul de contabilitate sau rugați administratorul să verifice discul.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not complete or not of this recipient.</source>
            <translation>Ceea ce spune registrul destinatarului nu este complet sau nu este despre acest destinatar.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not signed by somebody who is trusted.</source>
            <translation>Ceea ce spune registrul destinatarului nu este semnat de cineva de încredere.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it is not sent again. Have the disk checked, and send the invoice to the recipient another way.</source>
            <translation>Ce s-a păstrat despre această livrare s-a modificat pe disc, așa că nu se trimite din nou. Cereți verificarea discului și trimiteți factura destinatarului pe altă cale.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then look at the invoice and send it again.</source>
            <translation>Ce s-a păstrat despre această livrare s-a modificat pe disc, așa că nu a fost trimisă. Cereți verificarea discului, apoi verificați factura și trimiteți-o din nou.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk. Have the disk checked.</source>
            <translation>Ceea ce s-a păstrat despre această livrare s-a modificat pe disc. Cereți verificarea discului.</translation>
        </message>
        <message>
            <source>What was noted about this file is damaged, so it was not uploaded. Save the kept copy or add the file again.</source>
            <translation>Ce s-a notat despre acest fișier este deteriorat, așa că nu a fost încărcat. Salvați copia păstrată sau adăugați fișierul din nou.</translation>
        </message>
        <message>
            <source>What was put together cannot be read now ({cause}).</source>
            <translation>Ce s-a pregătit nu poate fi citit acum ({cause}).</translation>
        </message>
        <message>
            <source>Where one mail carries several invoices: a line for each with number, amount and last day</source>
            <translation>Când un e-mail conține mai multe facturi: un rând pentru fiecare, cu număr, sumă și ultima zi</translation>
        </message>
        <message>
            <source>Where your access point answers, such as https://ap.example.org.</source>
            <translation>Unde răspunde punctul dvs. de acces, de exemplu https://ap.example.org.</translation>
        </message>
        <message>
            <source>Where your platform answers, without /v1, such as https://api.flow.example.fr/flow-service.</source>
            <translation>Unde răspunde platforma dvs., fără /v1, de exemplu https://api.flow.example.fr/flow-service.</translation>
        </message>
        <message>
            <source>Whether a letter about {company} was sent to {to} is not known. It is not sent again by itself.</source>
            <translation>Nu se știe dacă o scrisoare despre {company} a fost trimisă către {to}. Nu se trimite din nou de la sine.</translation>
        </message>
        <message>
            <source>Whether the letter to {to} was sent is not known. It is not sent again by itself.</source>
            <translation>Nu se știe dacă scrisoarea către {to} a fost trimisă. Nu se trimite din nou de la sine.</translation>
        </message>
        <message>
            <source>With its attachments the invoice has more than {size} MB, which the operator refuses.</source>
            <translation>Cu atașamentele ei, factura are peste {size} MB, ceea ce operatorul refuză.</translation>
        </message>
        <message>
            <source>Without TLS.</source>
            <translation>Fără TLS.</translation>
        </message>
        <message>
            <source>Without sign-in.</source>
            <translation>Fără autentificare.</translation>
        </message>
        <message>
            <source>X-Practice-Role is one of admin, clerk and reader.</source>
            <translation>X-Practice-Role este una dintre admin, clerk și reader.</translation>
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
            <source>You may not look at this. Ask the administrator.</source>
            <translation>Nu aveți voie să vedeți acest lucru. Întrebați administratorul.</translation>
        </message>
        <message>
            <source>You send for no company “{name}”, only for {names}. Nothing was uploaded.</source>
            <translation>Nu trimiteți pentru nicio firmă „{name}”, doar pentru {names}. Nu s-a încărcat nimic.</translation>
        </message>
        <message>
            <source>Your operator takes the recipient's address from the invoice itself. Have the business system correct it.</source>
            <translation>Operatorul dumneavoastră ia adresa destinatarului chiar din factură. Corectați-o în programul de facturare.</translation>
        </message>
        <message>
            <source>Your text does not hold the link to the invoice; it is put at its end.</source>
            <translation>Textul dvs. nu conține linkul la factură; acesta se pune la sfârșit.</translation>
        </message>
        <message>
            <source>a PostScript file</source>
            <translation>un fișier PostScript</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPT)</source>
            <translation>o prezentare PowerPoint (PPT)</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPTX)</source>
            <translation>o prezentare PowerPoint (PPTX)</translation>
        </message>
        <message>
            <source>a Word document (DOC)</source>
            <translation>un document Word (DOC)</translation>
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation>un document Word (DOCX)</translation>
        </message>
        <message>
            <source>a company without a name</source>
            <translation>o firmă fără nume</translation>
        </message>
        <message>
            <source>a document with macros</source>
            <translation>un document cu macrocomenzi</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>o ciornă</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>un fișier de tip necunoscut</translation>
        </message>
        <message>
            <source>a file of another kind</source>
            <translation>un fișier de alt tip</translation>
        </message>
        <message>
            <source>a mail (EML)</source>
            <translation>un e-mail (EML)</translation>
        </message>
        <message>
            <source>a photo (AVIF)</source>
            <translation>o fotografie (AVIF)</translation>
        </message>
        <message>
            <source>a photo (HEIC)</source>
            <translation>o fotografie (HEIC)</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>o imagine</translation>
        </message>
        <message>
            <source>a picture (BMP)</source>
            <translation>o imagine (BMP)</translation>
        </message>
        <message>
            <source>a picture (GIF)</source>
            <translation>o imagine (GIF)</translation>
        </message>
        <message>
            <source>a picture (WebP)</source>
            <translation>o imagine (WebP)</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un program</translation>
        </message>
        <message>
            <source>a script</source>
            <translation>un script</translation>
        </message>
        <message>
            <source>a shortcut to another file</source>
            <translation>o scurtătură către alt fișier</translation>
        </message>
        <message>
            <source>a sign-in by XOAUTH2</source>
            <translation>autentificarea prin XOAUTH2</translation>
        </message>
        <message>
            <source>a sign-in by password on this connection</source>
            <translation>autentificarea cu parolă pe această conexiune</translation>
        </message>
        <message>
            <source>a sound or video recording</source>
            <translation>o înregistrare audio sau video</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>o înregistrare audio</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <translation>un document text (RTF)</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>un fișier text</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>un videoclip</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>o pagină web</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptată</translation>
        </message>
        <message>
            <source>account at an operator</source>
            <translation>cont la un operator</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresă</translation>
        </message>
        <message>
            <source>address for bounces</source>
            <translation>adresa pentru mesaje returnate</translation>
        </message>
        <message>
            <source>address for notices</source>
            <translation>adresa pentru înștiințări</translation>
        </message>
        <message>
            <source>an OpenDocument presentation (ODP)</source>
            <translation>o prezentare OpenDocument (ODP)</translation>
        </message>
        <message>
            <source>an OpenDocument text (ODT)</source>
            <translation>un text OpenDocument (ODT)</translation>
        </message>
        <message>
            <source>an Outlook mail (MSG)</source>
            <translation>un e-mail Outlook (MSG)</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>un fișier XML</translation>
        </message>
        <message>
            <source>an archive (7z)</source>
            <translation>o arhivă (7z)</translation>
        </message>
        <message>
            <source>an archive (BZ2)</source>
            <translation>o arhivă (BZ2)</translation>
        </message>
        <message>
            <source>an archive (CAB)</source>
            <translation>o arhivă (CAB)</translation>
        </message>
        <message>
            <source>an archive (GZ)</source>
            <translation>o arhivă (GZ)</translation>
        </message>
        <message>
            <source>an archive (RAR)</source>
            <translation>o arhivă (RAR)</translation>
        </message>
        <message>
            <source>an archive (XZ)</source>
            <translation>o arhivă (XZ)</translation>
        </message>
        <message>
            <source>an archive (ZIP)</source>
            <translation>o arhivă (ZIP)</translation>
        </message>
        <message>
            <source>an old Excel sheet (XLS)</source>
            <translation>o foaie Excel veche (XLS)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>un document Office vechi</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>atașament</translation>
        </message>
        <message>
            <source>attachments on or off</source>
            <translation>atașamente pornite sau oprite</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>se predă</translation>
        </message>
        <message>
            <source>buyer's reference “{new}” added</source>
            <translation>referința cumpărătorului „{new}” adăugată</translation>
        </message>
        <message>
            <source>buyer's reference “{old}” → “{new}”</source>
            <translation>referința cumpărătorului „{old}” → „{new}”</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>retrasă</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>canal</translation>
        </message>
        <message>
            <source>channel is einvoice, email or print.</source>
            <translation>channel este einvoice, email sau print.</translation>
        </message>
        <message>
            <source>city</source>
            <translation>localitate</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comentariu</translation>
        </message>
        <message>
            <source>company</source>
            <translation>firmă</translation>
        </message>
        <message>
            <source>company name</source>
            <translation>numele firmei</translation>
        </message>
        <message>
            <source>country</source>
            <translation>țară</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <source>customer number</source>
            <translation>număr de client</translation>
        </message>
        <message>
            <source>days of links</source>
            <translation>zilele linkurilor</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>livrată</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>livrare</translation>
        </message>
        <message>
            <source>department</source>
            <translation>departament</translation>
        </message>
        <message>
            <source>document type</source>
            <translation>tip de document</translation>
        </message>
        <message>
            <source>done</source>
            <translation>încheiată</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>factură electronică</translation>
        </message>
        <message>
            <source>e-invoice operator</source>
            <translation>operator de e-facturi</translation>
        </message>
        <message>
            <source>e-invoice.be took the invoice.</source>
            <translation>e-invoice.be a preluat factura.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>adresa de e-mail</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>adresele de e-mail</translation>
        </message>
        <message>
            <source>electronic address</source>
            <translation>adresă electronică</translation>
        </message>
        <message>
            <source>electronic address {new}</source>
            <translation>adresa electronică {new}</translation>
        </message>
        <message>
            <source>electronic address {old} → {new}</source>
            <translation>adresa electronică {old} → {new}</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>dovadă</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fișier</translation>
        </message>
        <message>
            <source>file name</source>
            <translation>numele fișierului</translation>
        </message>
        <message>
            <source>file names</source>
            <translation>nume de fișiere</translation>
        </message>
        <message>
            <source>finding invoices</source>
            <translation>găsirea facturilor</translation>
        </message>
        <message>
            <source>held</source>
            <translation>reținută</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>în lucru</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factură</translation>
        </message>
        <message>
            <source>invoice by post</source>
            <translation>factură prin poștă</translation>
        </message>
        <message>
            <source>invoice_ids is a JSON list of ids.</source>
            <translation>invoice_ids este o listă JSON de id-uri.</translation>
        </message>
        <message>
            <source>it cannot be opened whole</source>
            <translation>nu poate fi deschis în întregime</translation>
        </message>
        <message>
            <source>it cannot be read: {words}</source>
            <translation>nu poate fi citit: {words}</translation>
        </message>
        <message>
            <source>it claims too many pages</source>
            <translation>indică prea multe pagini</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>nu răspunde</translation>
        </message>
        <message>
            <source>it ended with code {code}</source>
            <translation>s-a încheiat cu codul {code}</translation>
        </message>
        <message>
            <source>it has no pages</source>
            <translation>nu are pagini</translation>
        </message>
        <message>
            <source>it is in use</source>
            <translation>este în uz</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>este imbricat prea adânc</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>nu există acolo</translation>
        </message>
        <message>
            <source>it is there already</source>
            <translation>există deja</translation>
        </message>
        <message>
            <source>it unpacks to far more than a document holds</source>
            <translation>dezarhivat este mult mai mare decât un document</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>îi lipsește sfârșitul</translation>
        </message>
        <message>
            <source>its pages run in a circle</source>
            <translation>paginile se succed în cerc</translation>
        </message>
        <message>
            <source>its parts cannot be unpacked</source>
            <translation>părțile nu pot fi dezarhivate</translation>
        </message>
        <message>
            <source>its parts do not follow one another</source>
            <translation>părțile nu urmează una după alta</translation>
        </message>
        <message>
            <source>language</source>
            <translation>limbă</translation>
        </message>
        <message>
            <source>lines, charges and allowances</source>
            <translation>rândurile, taxele și reducerile</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>location number</source>
            <translation>cod de locație</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>blocare</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>siglă</translation>
        </message>
        <message>
            <source>mail server</source>
            <translation>serverul de e-mail</translation>
        </message>
        <message>
            <source>mailbox for bounces</source>
            <translation>cutia poștală pentru mesaje returnate</translation>
        </message>
        <message>
            <source>mails</source>
            <translation>e-mailuri</translation>
        </message>
        <message>
            <source>mails per customer</source>
            <translation>mesaje per client</translation>
        </message>
        <message>
            <source>mended file</source>
            <translation>fișier corectat</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mesaj</translation>
        </message>
        <message>
            <source>message in the practice inbox</source>
            <translation>mesaj în cutia poștală de exercițiu</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nume</translation>
        </message>
        <message>
            <source>no SMTP</source>
            <translation>nu este SMTP</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>încă fără răspuns</translation>
        </message>
        <message>
            <source>no way leads there in the network</source>
            <translation>nu există cale până acolo în rețea</translation>
        </message>
        <message>
            <source>nobody knows a computer of that name</source>
            <translation>nu se cunoaște niciun calculator cu acest nume</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nimeni încă</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notă</translation>
        </message>
        <message>
            <source>one of its parts is broken</source>
            <translation>una dintre părți este defectă</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>operator</translation>
        </message>
        <message>
            <source>organisation number</source>
            <translation>număr de înregistrare</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>own PDF of the invoice</source>
            <translation>PDF-ul propriu al facturii</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>fișiere în e-mail</translation>
        </message>
        <message>
            <source>parts of it are missing or broken</source>
            <translation>părți din el lipsesc sau sunt defecte</translation>
        </message>
        <message>
            <source>password</source>
            <translation>parola</translation>
        </message>
        <message>
            <source>phoss-ap (an access point of your own)</source>
            <translation>phoss-ap (un punct de acces propriu)</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>cod poștal</translation>
        </message>
        <message>
            <source>print</source>
            <translation>tipărire</translation>
        </message>
        <message>
            <source>public address</source>
            <translation>adresa publică</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>în coadă</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motiv</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refuzată</translation>
        </message>
        <message>
            <source>reply address</source>
            <translation>adresa de răspuns</translation>
        </message>
        <message>
            <source>report</source>
            <translation>raport</translation>
        </message>
        <message>
            <source>request</source>
            <translation>cerere</translation>
        </message>
        <message>
            <source>required attachments</source>
            <translation>atașamente obligatorii</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>row in the e-mail list</source>
            <translation>rând în lista de e-mail</translation>
        </message>
        <message>
            <source>run</source>
            <translation>parcurgere</translation>
        </message>
        <message>
            <source>send</source>
            <translation>trimitere</translation>
        </message>
        <message>
            <source>sender's name</source>
            <translation>numele expeditorului</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>trimisă</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>rămâne intern</translation>
        </message>
        <message>
            <source>street</source>
            <translation>stradă</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subiect</translation>
        </message>
        <message>
            <source>template</source>
            <translation>șablon</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>text of the mail</source>
            <translation>textul mesajului</translation>
        </message>
        <message>
            <source>the access token</source>
            <translation>tokenul de acces</translation>
        </message>
        <message>
            <source>the allowances</source>
            <translation>reducerile</translation>
        </message>
        <message>
            <source>the amounts of the VAT breakdown</source>
            <translation>sumele din detalierea TVA</translation>
        </message>
        <message>
            <source>the charges</source>
            <translation>taxele suplimentare</translation>
        </message>
        <message>
            <source>the computer is short of memory or processes</source>
            <translation>calculatorul nu are destulă memorie sau destule procese</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>conexiunea s-a pierdut</translation>
        </message>
        <message>
            <source>the connection was refused</source>
            <translation>conexiunea a fost refuzată</translation>
        </message>
        <message>
            <source>the description of a page is cut off</source>
            <translation>descrierea unei pagini este trunchiată</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>discul poate fi doar citit</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>discul este plin</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>discul raportează o eroare</translation>
        </message>
        <message>
            <source>the lines</source>
            <translation>rândurile</translation>
        </message>
        <message>
            <source>the number has {length} characters, and {limit} is the limit</source>
            <translation>numărul are {length} caractere, iar limita este {limit}</translation>
        </message>
        <message>
            <source>the operator's e-mail</source>
            <translation>e-mailul operatorului</translation>
        </message>
        <message>
            <source>the picture data of page {page} are not all there</source>
            <translation>datele imaginii de pe pagina {page} nu sunt complete</translation>
        </message>
        <message>
            <source>the report gives no reason</source>
            <translation>raportul nu indică niciun motiv</translation>
        </message>
        <message>
            <source>the system does not allow it</source>
            <translation>sistemul nu permite</translation>
        </message>
        <message>
            <source>the total without VAT and the VAT</source>
            <translation>totalul fără TVA și TVA</translation>
        </message>
        <message>
            <source>the total, what was paid and the rounding</source>
            <translation>totalul, suma plătită și rotunjirea</translation>
        </message>
        <message>
            <source>the user name or the password</source>
            <translation>numele de utilizator sau parola</translation>
        </message>
        <message>
            <source>there is no invoice number</source>
            <translation>lipsește numărul facturii</translation>
        </message>
        <message>
            <source>time to undo</source>
            <translation>timpul pentru anulare</translation>
        </message>
        <message>
            <source>token</source>
            <translation>token</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>sunt deschise prea multe fișiere</translation>
        </message>
        <message>
            <source>user</source>
            <translation>utilizator</translation>
        </message>
        <message>
            <source>whom clerks ask</source>
            <translation>pe cine întreabă operatorii</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>se va reîncerca</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retrasă</translation>
        </message>
        <message>
            <source>your administrator</source>
            <translation>administratorul dvs.</translation>
        </message>
        <message>
            <source>{at} has passed already. Nothing was sent: choose a later hour, or send now.</source>
            <translation>{at} a trecut deja. Nu s-a trimis nimic: alegeți o oră mai târzie sau trimiteți acum.</translation>
        </message>
        <message>
            <source>{at} is more than a year from now. Nothing was sent: choose an earlier day.</source>
            <translation>Până la {at} este mai mult de un an. Nu s-a trimis nimic: alegeți o zi mai apropiată.</translation>
        </message>
        <message>
            <source>{company} can receive e-invoices now. No invoice waits; the next ones go as e-invoices.</source>
            <translation>{company} poate primi acum e-facturi. Nicio factură nu așteaptă; următoarele pleacă ca e-facturi.</translation>
        </message>
        <message numerus="yes">
            <source>{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.</source>
            <translation>
                <numerusform>{company} poate primi acum e-facturi. 1 factură așteaptă: mutați-o în Rețea, Cereri.</numerusform>
                <numerusform>{company} poate primi acum e-facturi. {count} facturi așteaptă: mutați-le în Rețea, Cereri.</numerusform>
                <numerusform>{company} poate primi acum e-facturi. {count} de facturi așteaptă: mutați-le în Rețea, Cereri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} XML documents stand in the file without any invoice.</source>
            <translation>
                <numerusform>În fișier este un document XML fără nicio factură.</numerusform>
                <numerusform>În fișier sunt {count} documente XML fără nicio factură.</numerusform>
                <numerusform>În fișier sunt {count} de documente XML fără nicio factură.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.</source>
            <translation>
                <numerusform>„{first}” din {name} nu ține de nicio factură. Vedeți ce a fost în fișier.</numerusform>
                <numerusform>{count} fișiere din {name} nu țin de nicio factură, printre ele „{first}”. Vedeți ce a fost în fișier.</numerusform>
                <numerusform>{count} de fișiere din {name} nu țin de nicio factură, printre ele „{first}”. Vedeți ce a fost în fișier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} invoices before it could be read, but files are taken whole or not at all.</source>
            <translation>
                <numerusform>O factură de dinainte a putut fi citită, dar fișierele se preiau în întregime sau deloc.</numerusform>
                <numerusform>{count} facturi de dinainte au putut fi citite, dar fișierele se preiau în întregime sau deloc.</numerusform>
                <numerusform>{count} de facturi de dinainte au putut fi citite, dar fișierele se preiau în întregime sau deloc.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices are not as listed any more. Somebody changed an address, an attachment or a template, or sent them. Nothing was sent: look at the list again.</source>
            <translation>
                <numerusform>1 dintre facturile alese nu mai este ca în listă. Cineva a modificat o adresă, un atașament sau un șablon ori a trimis-o. Nu s-a trimis nimic: verificați din nou lista.</numerusform>
                <numerusform>{count} dintre facturile alese nu mai sunt ca în listă. Cineva a modificat o adresă, un atașament sau un șablon ori le-a trimis. Nu s-a trimis nimic: verificați din nou lista.</numerusform>
                <numerusform>{count} dintre facturile alese nu mai sunt ca în listă. Cineva a modificat o adresă, un atașament sau un șablon ori le-a trimis. Nu s-a trimis nimic: verificați din nou lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices have no attachment. Send all the same, or add them first.</source>
            <translation>
                <numerusform>1 dintre facturile alese nu are atașament. Trimiteți totuși sau adăugați-l mai întâi.</numerusform>
                <numerusform>{count} dintre facturile alese nu au atașament. Trimiteți totuși sau adăugați-le mai întâi.</numerusform>
                <numerusform>{count} dintre facturile alese nu au atașament. Trimiteți totuși sau adăugați-le mai întâi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}</source>
            <translation>
                <numerusform>1 rând nu poate fi preluat, așa că nu s-a importat nimic. Rândul {row}: {reason}</numerusform>
                <numerusform>{count} rânduri nu pot fi preluate, așa că nu s-a importat nimic. Rândul {row}: {reason}</numerusform>
                <numerusform>{count} de rânduri nu pot fi preluate, așa că nu s-a importat nimic. Rândul {row}: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waiting invoices go as e-invoices now.</source>
            <translation>
                <numerusform>1 factură în așteptare pleacă acum ca e-factură.</numerusform>
                <numerusform>{count} facturi în așteptare pleacă acum ca e-facturi.</numerusform>
                <numerusform>{count} de facturi în așteptare pleacă acum ca e-facturi.</numerusform>
            </translation>
        </message>
        <message>
            <source>{fallen} of {known} customers did not take credit notes any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} din {known} clienți nu au mai primit deodată note de credit. Este mai degrabă o defecțiune decât adevărul, așa că nu s-a schimbat nimic. Verificați contul la operatorul de e-facturi și verificați din nou clienții.</translation>
        </message>
        <message>
            <source>{fallen} of {known} customers were not found any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} din {known} clienți nu au mai fost găsiți, toți deodată. Mai degrabă este o defecțiune decât adevărul, așa că nu s-a schimbat nimic. Verificați contul de la operatorul de e-facturi și verificați din nou clienții.</translation>
        </message>
        <message>
            <source>{field} is true or false.</source>
            <translation>{field} este true sau false.</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the e-invoice. {reason}</source>
            <translation>{file} a venit cu factura și este omis din factura electronică. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the letter. {reason}</source>
            <translation>{file} a venit cu factura și este omis din scrisoare. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the mail. {reason}</source>
            <translation>{file} a venit cu factura și este omis din e-mail. {reason}</translation>
        </message>
        <message>
            <source>{file} could not be checked just now. Try again in a moment.</source>
            <translation>{file} nu a putut fi verificat acum. Încercați din nou în câteva clipe.</translation>
        </message>
        <message>
            <source>{file} is still being looked at. Wait a moment and try again.</source>
            <translation>{file} este încă în verificare. Așteptați puțin și încercați din nou.</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <source>{folder} is not a backup, or one that was never finished: the file SHA256SUMS is missing. Nothing was changed.</source>
            <translation>{folder} nu este o copie de siguranță sau este una neterminată: lipsește fișierul SHA256SUMS. Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>{folder} is not a whole backup: {name} is missing, added or changed. Take another backup.</source>
            <translation>{folder} nu este o copie de siguranță întreagă: {name} lipsește, a fost adăugat sau s-a modificat. Folosiți altă copie de siguranță.</translation>
        </message>
        <message>
            <source>{folder} is there already, and it is not empty. Name a folder that is not there yet. Nothing was written.</source>
            <translation>{folder} există deja și nu este gol. Indicați un dosar care nu există încă. Nu s-a scris nimic.</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} nu se poate folosi aici; sunt permise {allowed}.</translation>
        </message>
        <message>
            <source>{host} asks for a pause, so the rest waits for a moment.</source>
            <translation>{host} cere o pauză, așa că restul așteaptă un moment.</translation>
        </message>
        <message>
            <source>{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, 587 or 143 with STARTTLS.</source>
            <translation>{host} nu începe cu TLS pe portul {port}. Verificați portul și securitatea: de obicei 465 sau 993 merg cu TLS, 587 sau 143 cu STARTTLS.</translation>
        </message>
        <message>
            <source>{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was sent to it. Test the server in the settings, compare its fingerprint with whoever runs it, and trust it there.</source>
            <translation>{host} are un certificat autosemnat, deci nimeni nu garantează că este serverul potrivit și nu i s-a trimis nicio parolă. Testați serverul în setări, comparați amprenta cu cel care îl administrează și acordați-i încredere acolo.</translation>
        </message>
        <message>
            <source>{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it.</source>
            <translation>{host} oferă doar o criptare prea veche pentru a fi sigură. Cine administrează serverul trebuie să o actualizeze.</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one that was trusted, so no password was sent to it. If whoever runs the server has renewed it, test it in the settings and trust the new one.</source>
            <translation>{host} prezintă alt certificat decât cel considerat de încredere, așa că nu i s-a trimis nicio parolă. Dacă administratorul serverului l-a reînnoit, testați serverul în setări și acordați încredere celui nou.</translation>
        </message>
        <message>
            <source>{host} takes no passwords any more. An administrator signs in in the browser instead, in the settings under Mail server.</source>
            <translation>{host} nu mai acceptă parole. Un administrator se autentifică în browser, în setări, la Server de e-mail.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} răspunde.</translation>
        </message>
        <message>
            <source>{kind} cannot be printed; PDF and TIFF can.</source>
            <translation>{kind} nu se poate tipări; PDF și TIFF da.</translation>
        </message>
        <message>
            <source>{name} cannot go this way. Choose another channel.</source>
            <translation>{name} nu poate pleca pe această cale. Alegeți alt canal.</translation>
        </message>
        <message>
            <source>{name} could not be read. {reason}</source>
            <translation>{name} nu a putut fi citit. {reason}</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} nu a putut fi salvat acolo ({cause}). Alegeți alt loc.</translation>
        </message>
        <message>
            <source>{name} holds no invoice data. Give number, date, amount and customer, or a side-car file.</source>
            <translation>{name} nu conține datele facturii. Indicați numărul, data, suma și clientul sau un fișier de date.</translation>
        </message>
        <message>
            <source>{name} holds the data of {count} invoices ({names}), and its pages can show only one. Have each invoice made as a file of its own.</source>
            <translation>{name} conține datele a {count} facturi ({names}), iar paginile pot arăta doar una. Cereți ca fiecare factură să fie făcută ca fișier separat.</translation>
        </message>
        <message>
            <source>{name} is a folder. Open it and choose the files in it.</source>
            <translation>{name} este un dosar. Deschideți-l și alegeți fișierele din el.</translation>
        </message>
        <message>
            <source>{name} is a pipe, a socket or a device and no file, so it cannot be sent.</source>
            <translation>{name} este un pipe, un socket sau un dispozitiv, nu un fișier, așa că nu poate fi trimis.</translation>
        </message>
        <message>
            <source>{name} is not TOML: {cause}.</source>
            <translation>{name} nu este TOML: {cause}.</translation>
        </message>
        <message>
            <source>{name} is not in UTF-8. Save it as UTF-8.</source>
            <translation>{name} nu este în UTF-8. Salvați-l ca UTF-8.</translation>
        </message>
        <message>
            <source>{name} is the last administrator of this company. Make somebody else administrator first. Nothing was changed.</source>
            <translation>{name} este ultimul administrator al acestei firme. Faceți mai întâi pe altcineva administrator. Nimic nu a fost modificat.</translation>
        </message>
        <message>
            <source>{name} was taken, but could not be cleared away from its watched folder ({cause}). It is tried again.</source>
            <translation>{name} a fost preluat, dar nu a putut fi scos din dosarul urmărit ({cause}). Se încearcă din nou.</translation>
        </message>
        <message>
            <source>{name} works for other companies, too, which you do not administer. You may change only the role here.</source>
            <translation>{name} lucrează și pentru alte firme, pe care nu le administrați. Puteți schimba doar rolul de aici.</translation>
        </message>
        <message>
            <source>{name}, settings.{field}: {reason}</source>
            <translation>{name}, settings.{field}: {reason}</translation>
        </message>
        <message>
            <source>{name}: {faults}</source>
            <translation>{name}: {faults}</translation>
        </message>
        <message>
            <source>{number} has more than {limit} digits, of which a spreadsheet keeps {kept}.</source>
            <translation>{number} are mai mult de {limit} cifre, din care o foaie de calcul păstrează {kept}.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost, and several numbers are known that it could be: {numbers}.</source>
            <translation>{number} pare să-și fi pierdut zerourile și ar putea fi unul dintre mai multe numere cunoscute: {numbers}.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost: {meant} is known.</source>
            <translation>{number} pare să-și fi pierdut zerourile: {meant} este cunoscut.</translation>
        </message>
        <message>
            <source>{operator} took the request, under the name {reference}.</source>
            <translation>{operator} a preluat cererea, sub denumirea {reference}.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written.</source>
            <translation>{path} există deja. Nu s-a scris nimic.</translation>
        </message>
        <message>
            <source>{place}: {reason}.</source>
            <translation>{place}: {reason}.</translation>
        </message>
        <message>
            <source>{program} did not do its work: {cause}. Nothing of the backup counts.</source>
            <translation>{program} nu și-a făcut treaba: {cause}. Nimic din copia de siguranță nu contează.</translation>
        </message>
        <message>
            <source>{provider} cannot be asked under this address, tenant or client ID: {cause}</source>
            <translation>{provider} nu poate fi contactat cu această adresă, acest locatar (tenant) sau acest client ID: {cause}</translation>
        </message>
        <message>
            <source>{provider} did not let you in, and nothing was changed: {cause}</source>
            <translation>{provider} nu v-a permis accesul și nu s-a schimbat nimic: {cause}</translation>
        </message>
        <message>
            <source>{provider} let you in, but gave nothing with which Connect could come back by itself. Nothing was changed. Allow the registration there to have offline access, and sign in again.</source>
            <translation>{provider} v-a permis accesul, dar nu a dat nimic cu care Connect să poată reveni singur. Nu s-a schimbat nimic. Permiteți înregistrării accesul offline și autentificați-vă din nou.</translation>
        </message>
        <message>
            <source>{reason} ({channel})</source>
            <translation>{reason} ({channel})</translation>
        </message>
        <message>
            <source>{reason} Choose another channel for this send.</source>
            <translation>{reason} Alegeți alt canal pentru această trimitere.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed. Choose another invoice.</source>
            <translation>{reason} Nu s-a modificat nimic. Alegeți altă factură.</translation>
        </message>
        <message>
            <source>{reason} Nothing was started.</source>
            <translation>{reason} Nu s-a pornit nimic.</translation>
        </message>
        <message>
            <source>{reason} Probably {meant} is meant.</source>
            <translation>{reason} Probabil este vorba de {meant}.</translation>
        </message>
        <message>
            <source>{said} Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}.</source>
            <translation>{said} Clienți care primesc acum note de credit electronice: {takes}. Clienți care nu le mai primesc: {stopped}.</translation>
        </message>
        <message>
            <source>{text} is no day and hour. Give them as 2027-03-01T08:00.</source>
            <translation>{text} nu este o zi cu oră. Indicați-le ca 2027-03-01T08:00.</translation>
        </message>
        <message>
            <source>{what} (“{pattern}”)</source>
            <translation>{what} („{pattern}”)</translation>
        </message>
        <message>
            <source>{what} has more than two decimals ({rule}).</source>
            <translation>{what}: mai mult de două zecimale ({rule}).</translation>
        </message>
        <message>
            <source>{what} is below zero ({rule}).</source>
            <translation>{what}: valoare mai mică decât zero ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing ({rule}).</source>
            <translation>Lipsește: {what} ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>{what} lipsește.</translation>
        </message>
        <message>
            <source>{what}, line {line}</source>
            <translation>{what}, rândul {line}</translation>
        </message>
        <message>
            <source>{what}: the code “{code}” is not in the list of codes ({rule}).</source>
            <translation>{what}: codul „{code}” nu se află în lista de coduri ({rule}).</translation>
        </message>
        <message>
            <source>{what}: the invoice says {stated}, but {parts} come to {computed} ({rule}).</source>
            <translation>{what}: factura spune {stated}, dar {parts} dau {computed} ({rule}).</translation>
        </message>
        <message>
            <source>{what}: {there} of {wanted} are there.</source>
            <translation>{what}: sunt {there} din {wanted}.</translation>
        </message>
        <message>
            <source>{who} changed it meanwhile. Look at it again, then change it.</source>
            <translation>{who} a modificat între timp. Priviți din nou, apoi modificați.</translation>
        </message>
        <message>
            <source>{who} changed this meanwhile: {fields}. Look at it again, then change it.</source>
            <translation>{who} a modificat între timp: {fields}. Priviți din nou, apoi modificați.</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{zone} is no time zone that is known here. Give one such as Europe/Stockholm.</source>
            <translation>Fusul orar {zone} nu este cunoscut aici. Indicați unul ca Europe/Stockholm.</translation>
        </message>
        <message>
            <source>“{address}” is no electronic address: four digits, a colon, and the number, such as 0192:986252932.</source>
            <translation>„{address}” nu este o adresă electronică: patru cifre, două puncte și numărul, de exemplu 0192:986252932.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}” nu este o adresă de e-mail.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: it has no @.</source>
            <translation>„{address}” nu este o adresă de e-mail: îi lipsește semnul @.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>„{address}” nu este o adresă de e-mail: domeniul nu conține niciun punct.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands after the @.</source>
            <translation>„{address}” nu este o adresă de e-mail: nu scrie nimic după @.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands before the @.</source>
            <translation>„{address}” nu este o adresă de e-mail: nu scrie nimic înainte de @.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}.</source>
            <translation>„{address}” nu este o adresă de e-mail: {cause}.</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>„{address}…” este prea lung pentru o adresă de e-mail.</translation>
        </message>
        <message>
            <source>“{fix}” is nothing that can be mended; there are {fixes}.</source>
            <translation>„{fix}” nu este ceva ce se poate corecta; există {fixes}.</translation>
        </message>
        <message>
            <source>“{host}” cannot be the name of a mail server.</source>
            <translation>„{host}” nu poate fi numele unui server de e-mail.</translation>
        </message>
        <message>
            <source>“{name}” is of a type ({type}) that no e-invoice may carry.</source>
            <translation>„{name}” este de un tip ({type}) pe care nicio factură electronică nu îl poate conține.</translation>
        </message>
        <message>
            <source>“{name}” is one of several PDF files with the name of this invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>„{name}” este unul dintre mai multe fișiere PDF cu numele acestei facturi ({numbers}). A fost omis; adăugați-l manual unde îi este locul.</translation>
        </message>
        <message>
            <source>“{name}” is only linked. In Germany what belongs to an invoice has to be inside the e-invoice: have it embedded.</source>
            <translation>„{name}” este doar un link. În Germania tot ce ține de factură trebuie să fie în e-factură: cereți să fie încorporat.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but its beginning looks like a year. It was left out; add it by hand where it belongs.</source>
            <translation>„{name}” ține poate de factura {numbers}, dar începutul lui arată ca un an. A fost omis; adăugați-l manual unde îi este locul.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but so short a beginning tells little. It was left out; add it by hand where it belongs.</source>
            <translation>„{name}” ține poate de factura {numbers}, dar un început atât de scurt spune puțin. A fost omis; adăugați-l manual unde îi este locul.</translation>
        </message>
        <message>
            <source>“{name}” may belong to more than one invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>„{name}” poate ține de mai multe facturi ({numbers}). A fost omis; adăugați-l manual unde îi este locul.</translation>
        </message>
        <message>
            <source>“{name}” was left out. {reason}</source>
            <translation>„{name}” a fost omis. {reason}</translation>
        </message>
        <message>
            <source>“{number}” is a date or a time, not a customer number.</source>
            <translation>„{number}” este o dată sau o oră, nu un număr de client.</translation>
        </message>
        <message>
            <source>“{number}” is a yes or no of a spreadsheet, not a customer number.</source>
            <translation>„{number}” este un da sau nu dintr-o foaie de calcul, nu un număr de client.</translation>
        </message>
        <message>
            <source>“{number}” is an amount, not a customer number.</source>
            <translation>„{number}” este o sumă, nu un număr de client.</translation>
        </message>
        <message>
            <source>“{number}” is an error of a spreadsheet, not a customer number.</source>
            <translation>„{number}” este o eroare dintr-o foaie de calcul, nu un număr de client.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a long number; not all of its digits are there.</source>
            <translation>„{number}” este felul în care o foaie de calcul afișează un număr lung; nu are toate cifrele.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a number.</source>
            <translation>„{number}” este felul în care o foaie de calcul afișează un număr.</translation>
        </message>
        <message>
            <source>“{pattern}” does not say where the number stands. Write one of {places} in its place, each at most once, and * for anything.</source>
            <translation>„{pattern}” nu arată unde stă numărul. Scrieți unul dintre {places} în locul lui, fiecare cel mult o dată, și * pentru orice.</translation>
        </message>
        <message>
            <source>“{text}” is neither invoice nor credit_note</source>
            <translation>„{text}” nu este nici invoice, nici credit_note</translation>
        </message>
        <message>
            <source>“{text}” is no document type that is known here.</source>
            <translation>„{text}” nu este un tip de document cunoscut aici.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>„{text}” nu este un tip de document.</translation>
        </message>
        <message>
            <source>“{text}” is not a currency (SEK, EUR …)</source>
            <translation>„{text}” nu este o monedă (SEK, EUR …)</translation>
        </message>
        <message>
            <source>“{text}” is not a date (YYYY-MM-DD)</source>
            <translation>„{text}” nu este o dată (AAAA-LL-ZZ)</translation>
        </message>
        <message>
            <source>“{text}” is not a date and was left out.</source>
            <translation>„{text}” nu este o dată și a fost omis.</translation>
        </message>
        <message>
            <source>“{text}” is not an amount (1234.50)</source>
            <translation>„{text}” nu este o sumă (1234.50)</translation>
        </message>
        <message>
            <source>“{text}” is not an amount.</source>
            <translation>„{text}” nu este o sumă.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}”</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Forget it</source>
            <translation>&amp;Renunță la ea</translation>
        </message>
        <message>
            <source>&amp;Use for this session only</source>
            <translation>&amp;Folosește doar în această sesiune</translation>
        </message>
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
            <translation>E-mailuri întoarse</translation>
        </message>
        <message>
            <source>Company and sending</source>
            <translation>Firmă și trimitere</translation>
        </message>
        <message>
            <source>E-invoice operator</source>
            <translation>Operator de facturi electronice</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Everything is saved, but for what the question is about.</source>
            <translation>Totul este salvat, în afară de ce privește întrebarea.</translation>
        </message>
        <message>
            <source>Finding invoices</source>
            <translation>Găsirea facturilor</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and e-invoices wait until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Este cunoscută doar până la închiderea Connect sau repornirea gateway-ului. Apoi trebuie introdusă din nou, iar facturile electronice așteaptă până atunci. Cu un inel de chei, de exemplu GNOME Keyring sau KWallet, se păstrează.</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and mail waits until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Este cunoscută doar până la închiderea lui Connect sau repornirea gateway-ului. Apoi trebuie introdusă din nou, iar până atunci e-mailurile așteaptă. Cu un inel de chei, precum GNOME Keyring sau KWallet, se păstrează.</translation>
        </message>
        <message>
            <source>Look of mails</source>
            <translation>Aspectul e-mailurilor</translation>
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
            <source>Save what you changed first, or close the settings: the window opens again to join.</source>
            <translation>Salvați mai întâi ce ați schimbat sau închideți setările: la conectare, fereastra se deschide din nou.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until an administrator saves them anew: {pages}.</source>
            <translation>Setări ale acestei firme s-au deteriorat pe disc și nu se trimite nimic pentru ea până când un administrator nu le salvează din nou: {pages}.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until they are saved anew. What could not be read is shown as it is in a new company. Put these pages right and save: {pages}.</source>
            <translation>Setări ale acestei firme s-au deteriorat pe disc și nu se trimite nimic pentru ea până când nu sunt salvate din nou. Ce nu s-a putut citi apare ca la o firmă nouă. Corectați aceste pagini și salvați: {pages}.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. The settings are shown as soon as it is.</source>
            <translation>Gateway-ul nu este încă pregătit. Setările apar imediat ce este.</translation>
        </message>
        <message>
            <source>The settings are shown as they are now.</source>
            <translation>Setările sunt afișate așa cum sunt acum.</translation>
        </message>
        <message>
            <source>There is no key ring in which the operator's key could be kept.</source>
            <translation>Nu există un inel de chei în care să se păstreze cheia operatorului.</translation>
        </message>
        <message>
            <source>There is no key ring in which the password could be kept.</source>
            <translation>Nu există un inel de chei în care să se păstreze parola.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Acest calculator</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilizatori</translation>
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
        <name>SignInFields</name>
        <message>
            <source>&amp;Refresh token</source>
            <translation>To&amp;ken de reîmprospătare</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nume de &amp;utilizator</translation>
        </message>
        <message>
            <source>Access token from a command (XOAUTH2)</source>
            <translation>Token de acces dintr-o comandă (XOAUTH2)</translation>
        </message>
        <message>
            <source>Access token from the provider (XOAUTH2)</source>
            <translation>Token de acces de la furnizor (XOAUTH2)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>&amp;ID aplicație (client ID)</translation>
        </message>
        <message>
            <source>Client s&amp;ecret</source>
            <translation>Secretu&amp;l aplicației</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secretul aplicației</translation>
        </message>
        <message>
            <source>Comman&amp;d</source>
            <translation>C&amp;omandă</translation>
        </message>
        <message>
            <source>Enter the client ID that the provider gave you.</source>
            <translation>Introduceți ID-ul de aplicație (client ID) primit de la furnizor.</translation>
        </message>
        <message>
            <source>Enter the command that gives the access token.</source>
            <translation>Introduceți comanda care dă tokenul de acces.</translation>
        </message>
        <message>
            <source>Enter the refresh token that the provider gave you.</source>
            <translation>Introduceți tokenul de reîmprospătare primit de la furnizor.</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google, în browser</translation>
        </message>
        <message>
            <source>Google, with the key of a service account</source>
            <translation>Google, cu cheia unui cont de serviciu</translation>
        </message>
        <message>
            <source>Key of the service account (JSON)</source>
            <translation>Cheia contului de serviciu (JSON)</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, în browser</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pa&amp;rolă</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parolă</translation>
        </message>
        <message>
            <source>Paste the key of the service account, the whole JSON file.</source>
            <translation>Lipiți cheia contului de serviciu, întregul fișier JSON.</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Token de reîmprospătare</translation>
        </message>
        <message>
            <source>Sc&amp;ope</source>
            <translation>Domen&amp;iu de acces (scope)</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, or sealed with a key from it.</source>
            <translation>Secretele se păstrează în inelul de chei al calculatorului care trimite sau criptate cu o cheie din acesta.</translation>
        </message>
        <message>
            <source>Service account's &amp;key</source>
            <translation>&amp;Cheia contului de serviciu</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>Autentificar&amp;e prin</translation>
        </message>
        <message>
            <source>Signing in by access token needs the user name of the mailbox.</source>
            <translation>Autentificarea cu token de acces cere numele de utilizator al cutiei poștale.</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Locatar (tenant)</translation>
        </message>
        <message>
            <source>The token address begins with https://.</source>
            <translation>Adresa pentru token începe cu https://.</translation>
        </message>
        <message>
            <source>Token &amp;address</source>
            <translation>&amp;Adresă pentru token</translation>
        </message>
    </context>
    <context>
        <name>StandingList</name>
        <message>
            <source>Add a &amp;file…</source>
            <translation>Adaugă un f&amp;ișier…</translation>
        </message>
        <message>
            <source>Customer number, or nothing for all customers:</source>
            <translation>Numărul clientului sau nimic pentru toți clienții:</translation>
        </message>
        <message>
            <source>File that goes with every invoice</source>
            <translation>Fișier care pleacă cu fiecare factură</translation>
        </message>
        <message>
            <source>Files that go with every invoice</source>
            <translation>Fișiere care pleacă cu fiecare factură</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Pentru cine?</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Eli&amp;mină</translation>
        </message>
        <message>
            <source>all customers</source>
            <translation>toți clienții</translation>
        </message>
        <message>
            <source>customer {number}</source>
            <translation>clientul {number}</translation>
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
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) were not taken.</source>
            <translation>
                <numerusform>%n fișier nu a fost preluat.</numerusform>
                <numerusform>%n fișiere nu au fost preluate.</numerusform>
                <numerusform>%n de fișiere nu au fost preluate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also not taken: {names}</source>
            <translation>Nepreluate și: {names}</translation>
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
            <translation>&amp;Variabile: dublu clic sau Enter introduce una în text</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemplu</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Semnificație</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>Su&amp;biect</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subiect</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Subiectul este gol.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Textul este gol.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters are the limit.</source>
            <translation>Textul este prea lung: încap cel mult {limit} de caractere.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabilă</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabile</translation>
        </message>
    </context>
    <context>
        <name>TemplateFoot</name>
        <message>
            <source>&amp;Back to the program's text</source>
            <translation>Înapoi la textul &amp;programului</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Î&amp;nchide</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvează</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>An&amp;ulează</translation>
        </message>
        <message>
            <source>Bring your own text back</source>
            <translation>Readuce textul propriu</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Salvează (Ctrl+S)</translation>
        </message>
    </context>
    <context>
        <name>TemplateKind</name>
        <message>
            <source>Message to the customer</source>
            <translation>Mesaj către client</translation>
        </message>
        <message>
            <source>Notice of mail that came back</source>
            <translation>Notificare despre e-mailuri întoarse</translation>
        </message>
    </context>
    <context>
        <name>TemplateList</name>
        <message>
            <source>Language</source>
            <translation>Limbă</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Șabloane de mesaje</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the program's</source>
            <translation>al programului</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>propriu</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreviewPane</name>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Factură</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>Cum va arăta</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Search an invoice</source>
            <translation>Caută o factură</translation>
        </message>
        <message>
            <source>Search: number or customer</source>
            <translation>Caută: număr sau client</translation>
        </message>
        <message>
            <source>Subject as it will arrive</source>
            <translation>Subiectul așa cum va ajunge</translation>
        </message>
        <message>
            <source>Text as it will arrive</source>
            <translation>Textul așa cum va ajunge</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Being saved…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Șabloane de mesaje</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Salvat.</translation>
        </message>
        <message>
            <source>Somebody else changed this template meanwhile. Your words still stand here; Save puts them in place of theirs.</source>
            <translation>Altcineva a modificat între timp acest șablon. Textul dumneavoastră este încă aici; cu Salvează îl puneți în locul celuilalt.</translation>
        </message>
        <message>
            <source>The template stays as it was saved last.</source>
            <translation>Șablonul rămâne cum a fost salvat ultima dată.</translation>
        </message>
        <message>
            <source>The text does not hold {{ link }}. A message without the PDF gets the link at its end.</source>
            <translation>Textul nu conține {{ link }}. Un mesaj fără PDF primește linkul la sfârșit.</translation>
        </message>
        <message>
            <source>This is the program's text again.</source>
            <translation>Acesta este din nou textul programului.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Throw away what you wrote?</source>
            <translation>Ștergeți ce ați scris?</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>&amp;Delete this text</source>
            <translation>Ș&amp;terge acest text</translation>
        </message>
        <message>
            <source>&amp;Keep as…</source>
            <translation>&amp;Păstrează ca…</translation>
        </message>
        <message>
            <source>&amp;Language of the mails</source>
            <translation>&amp;Limba mesajelor</translation>
        </message>
        <message>
            <source>&amp;Take for this send</source>
            <translation>&amp;Folosește la această trimitere</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>Păstrează textul</translation>
        </message>
        <message>
            <source>Kept as “{name}”.</source>
            <translation>Păstrat ca „{name}”.</translation>
        </message>
        <message>
            <source>Name of the text:</source>
            <translation>Numele textului:</translation>
        </message>
        <message>
            <source>Only for this send</source>
            <translation>Doar pentru această trimitere</translation>
        </message>
        <message>
            <source>Search a text</source>
            <translation>Caută un text</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Texts for this send</source>
            <translation>Texte pentru această trimitere</translation>
        </message>
        <message>
            <source>The company's template</source>
            <translation>Șablonul firmei</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>Un indiciu că factura a fost văzută; nu spune de cine.</translation>
        </message>
        <message>
            <source>By {who}.</source>
            <translation>De {who}.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operator: {operator}.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referință: {reference}</translation>
        </message>
        <message>
            <source>Someone at this computer</source>
            <translation>Cineva de la acest calculator</translation>
        </message>
        <message>
            <source>The buyer at {address} answered</source>
            <translation>Cumpărătorul de la {address} a răspuns</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>Pagina pentru {address} a fost deschisă</translation>
        </message>
        <message>
            <source>{channel} to {address}: at the recipient's operator</source>
            <translation>{channel} către {address}: la operatorul destinatarului</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} către {address}: {state}</translation>
        </message>
        <message>
            <source>{name} was attached</source>
            <translation>{name} a fost atașat</translation>
        </message>
        <message>
            <source>{who} attached {name}</source>
            <translation>{who} a atașat {name}</translation>
        </message>
        <message>
            <source>{who} changed what is said of {name}</source>
            <translation>{who} a modificat datele despre {name}</translation>
        </message>
        <message>
            <source>{who} put the attachments in order</source>
            <translation>{who} a reordonat atașamentele</translation>
        </message>
        <message>
            <source>{who} removed {name}</source>
            <translation>{who} a eliminat {name}</translation>
        </message>
        <message>
            <source>{who} renamed {before} to {name}</source>
            <translation>{who} a redenumit {before} în {name}</translation>
        </message>
    </context>
    <context>
        <name>TokensDialog</name>
        <message>
            <source>&amp;End it</source>
            <translation>&amp;Retrage</translation>
        </message>
        <message>
            <source>&amp;Give a token</source>
            <translation>&amp;Emite un token</translation>
        </message>
        <message>
            <source>A script that sends with such a token does so under this user's name. It takes it from {variable}.</source>
            <translation>Un script care trimite cu un astfel de token o face în numele acestui utilizator. Îl ia din {variable}.</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>&amp;Copiază</translation>
        </message>
        <message>
            <source>Copy it now: it is not shown again, and nobody can look it up.</source>
            <translation>Copiați-l acum: nu se mai afișează și nimeni nu îl poate căuta.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>Tokenul nou</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokenuri</translation>
        </message>
        <message>
            <source>Tokens for scripts of {name}</source>
            <translation>Tokenuri pentru scripturile utilizatorului {name}</translation>
        </message>
        <message>
            <source>What it is for, such as the nightly run</source>
            <translation>La ce folosește, de exemplu rularea de noapte</translation>
        </message>
        <message>
            <source>What the token is for</source>
            <translation>La ce folosește tokenul</translation>
        </message>
        <message>
            <source>last used {when}</source>
            <translation>folosit ultima dată {when}</translation>
        </message>
    </context>
    <context>
        <name>TrialPanel</name>
        <message>
            <source>It is being tried…</source>
            <translation>Se încearcă…</translation>
        </message>
        <message>
            <source>The server takes messages of up to {size}.</source>
            <translation>Serverul primește mesaje de până la {size}.</translation>
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
            <translation>Exportă e-mailurile întoarse</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>The invoice that this message is about is not here any more.</source>
            <translation>Factura la care se referă acest mesaj nu mai este aici.</translation>
        </message>
        <message>
            <source>came-back.xlsx</source>
            <translation>e-mailuri-intoarse.xlsx</translation>
        </message>
    </context>
    <context>
        <name>TroubleStrip</name>
        <message numerus="yes">
            <source>%n invoice(s) incomplete:</source>
            <translation>
                <numerusform>%n factură incompletă:</numerusform>
                <numerusform>%n facturi incomplete:</numerusform>
                <numerusform>%n de facturi incomplete:</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the next one</source>
            <translation>Mergi la următorul</translation>
        </message>
        <message>
            <source>What is incomplete</source>
            <translation>Ce este incomplet</translation>
        </message>
        <message>
            <source>{reason} · {count}</source>
            <translation>{reason} · {count}</translation>
        </message>
    </context>
    <context>
        <name>TrustLine</name>
        <message>
            <source>As usual</source>
            <translation>Ca de obicei</translation>
        </message>
        <message>
            <source>Certificate of your own authority</source>
            <translation>Certificatul autorității proprii</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Compare the fingerprint with whoever runs the server. From then on only this certificate counts: where the server shows another one, nothing is sent and you are asked anew.</source>
            <translation>Comparați amprenta cu cel care administrează serverul. De atunci contează numai acest certificat: dacă serverul prezintă altul, nu se trimite nimic și sunteți întrebat din nou.</translation>
        </message>
        <message>
            <source>Do not trust it</source>
            <translation>Nu acorda încredere</translation>
        </message>
        <message>
            <source>Good from {first} to {last}</source>
            <translation>Valabil de la {first} până la {last}</translation>
        </message>
        <message>
            <source>Issued by: {name}</source>
            <translation>Emis de: {name}</translation>
        </message>
        <message>
            <source>Issued to: {name}</source>
            <translation>Emis pentru: {name}</translation>
        </message>
        <message>
            <source>Nobody vouches for this server. Trust its certificate?</source>
            <translation>Nimeni nu garantează pentru acest server. Acordați încredere certificatului său?</translation>
        </message>
        <message>
            <source>Own authority…</source>
            <translation>Autoritate proprie…</translation>
        </message>
        <message>
            <source>SHA-256: {fingerprint}</source>
            <translation>SHA-256: {fingerprint}</translation>
        </message>
        <message>
            <source>Take the certificate of your company's own authority from a file (PEM)</source>
            <translation>Ia certificatul autorității proprii a firmei dintr-un fișier (PEM)</translation>
        </message>
        <message>
            <source>The server shows another certificate than before. Trust this one?</source>
            <translation>Serverul prezintă alt certificat decât înainte. Acordați încredere acestuia?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Acordă încredere</translation>
        </message>
        <message>
            <source>Trust the authorities that this computer knows, and nothing else</source>
            <translation>Acordă încredere autorităților cunoscute de acest computer și nimănui altcuiva</translation>
        </message>
        <message>
            <source>only the certificate {fingerprint}…</source>
            <translation>numai certificatul {fingerprint}…</translation>
        </message>
        <message>
            <source>only your own authority</source>
            <translation>numai autoritatea proprie</translation>
        </message>
        <message>
            <source>the authorities that this computer knows</source>
            <translation>autoritățile cunoscute de acest computer</translation>
        </message>
        <message>
            <source>“{name}” is no certificate in PEM.</source>
            <translation>„{name}” nu este un certificat în format PEM.</translation>
        </message>
    </context>
    <context>
        <name>UnplacedDialog</name>
        <message>
            <source>&amp;Save the mail…</source>
            <translation>&amp;Salvează e-mailul…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>From {sender}, {day}
{subject}</source>
            <translation>De la {sender}, {day}
{subject}</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factură</translation>
        </message>
        <message>
            <source>Invoices that were sent by e-mail</source>
            <translation>Facturi trimise prin e-mail</translation>
        </message>
        <message>
            <source>It is about &amp;this invoice</source>
            <translation>Este vorba de &amp;această factură</translation>
        </message>
        <message>
            <source>It is about invoice {number}, as somebody has said.</source>
            <translation>Este vorba de factura {number}, după cum a indicat cineva.</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>E-mail (*.eml)</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>E-mail întors</translation>
        </message>
        <message>
            <source>No invoice that was sent by e-mail has these words.</source>
            <translation>Nicio factură trimisă prin e-mail nu conține aceste cuvinte.</translation>
        </message>
        <message>
            <source>Number, customer or address of an invoice that was sent</source>
            <translation>Numărul, clientul sau adresa unei facturi trimise</translation>
        </message>
        <message>
            <source>Save the mail</source>
            <translation>Salvează e-mailul</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvat ca {name}.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Trimisă</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Trimisă la</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>What the mail says</source>
            <translation>Ce spune e-mailul</translation>
        </message>
        <message>
            <source>{reason} Which invoice came back?</source>
            <translation>{reason} Ce factură s-a întors?</translation>
        </message>
    </context>
    <context>
        <name>UnsavedBar</name>
        <message numerus="yes">
            <source>%Ln more row(s) are not saved either.</source>
            <translation>
                <numerusform>Mai este %Ln rând nesalvat.</numerusform>
                <numerusform>Mai sunt %Ln rânduri nesalvate.</numerusform>
                <numerusform>Mai sunt %Ln de rânduri nesalvate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Adaugă din nou</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Nu salva</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editează</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Păstrează varianta mea</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>Rând nou</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nesalvat</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Preia cealaltă variantă</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>{row} is not saved yet. Still missing: {what}.</source>
            <translation>{row} încă nu este salvat. Mai lipsește: {what}.</translation>
        </message>
        <message>
            <source>{row} is not saved: {reason}</source>
            <translation>{row} nu este salvat: {reason}</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} a fost modificat între timp de altcineva. Ați scris {mine}. Acum scrie {theirs}.</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by {who}. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} a fost modificat între timp de {who}. Ați scris {mine}. Acum scrie {theirs}.</translation>
        </message>
        <message>
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} a fost șters între timp de altcineva. Ați scris {mine}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Connect {version} is there. Your administrator can install it.</source>
            <translation>A apărut Connect {version}. Administratorul îl poate instala.</translation>
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
            <translation>Este o &amp;notă de creditare</translation>
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
        <message numerus="yes">
            <source>Taking %n file(s)…</source>
            <translation>
                <numerusform>Se preia %n fișier…</numerusform>
                <numerusform>Se preiau %n fișiere…</numerusform>
                <numerusform>Se preiau %n de fișiere…</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n file(s) on this computer cannot be uploaded.</source>
            <translation>
                <numerusform>%n fișier de pe acest calculator nu poate fi încărcat.</numerusform>
                <numerusform>%n fișiere de pe acest calculator nu pot fi încărcate.</numerusform>
                <numerusform>%n de fișiere de pe acest calculator nu pot fi încărcate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) wait and are tried again: {reason}</source>
            <translation>
                <numerusform>%n încărcare așteaptă și se reîncearcă: {reason}</numerusform>
                <numerusform>%n încărcări așteaptă și se reîncearcă: {reason}</numerusform>
                <numerusform>%n de încărcări așteaptă și se reîncearcă: {reason}</numerusform>
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
        <name>UserDialog</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Locked: signed out everywhere, and cannot sign in</source>
            <translation>&amp;Blocat: deconectat peste tot, nu se poate autentifica</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nume</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Parolă</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rol</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvează</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nume de &amp;utilizator</translation>
        </message>
        <message>
            <source>10 characters or more; the user can change it</source>
            <translation>Cel puțin 10 caractere; utilizatorul o poate schimba</translation>
        </message>
        <message>
            <source>Change user</source>
            <translation>Modificare utilizator</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Utilizator nou</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Se salvează…</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>rămâne neschimbată</translation>
        </message>
        <message>
            <source>{name} works for other companies, too: only the role can be changed here.</source>
            <translation>{name} lucrează și pentru alte firme: aici se poate schimba doar rolul.</translation>
        </message>
    </context>
    <context>
        <name>UsersPage</name>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Modifică…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Elimină…</translation>
        </message>
        <message>
            <source>&amp;Tokens for scripts…</source>
            <translation>&amp;Tokenuri pentru scripturi…</translation>
        </message>
        <message>
            <source>Add a &amp;user…</source>
            <translation>Adaugă &amp;utilizator…</translation>
        </message>
        <message>
            <source>Change my &amp;password…</source>
            <translation>Schimbă-mi &amp;parola…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Let {name} work for the company no longer?</source>
            <translation>{name} nu mai lucrează pentru firmă?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Autentificare</translation>
        </message>
        <message>
            <source>They are signed out at once, and their scripts' tokens end. What they did stays under their name.</source>
            <translation>Utilizatorul este deconectat imediat, iar tokenurile scripturilor lui se retrag. Ce a făcut rămâne sub numele lui.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nume de utilizator</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilizatori</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>permisă</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>blocată</translation>
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
        <message>
            <source>It holds invoices that the search does not show. All of them that wait are sent.</source>
            <translation>Conține facturi pe care căutarea nu le arată. Se trimit toate cele care așteaptă.</translation>
        </message>
        <message>
            <source>Send the whole file</source>
            <translation>Trimite tot fișierul</translation>
        </message>
        <message>
            <source>Send the whole file {name}?</source>
            <translation>Trimiteți tot fișierul {name}?</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Trimite ce este bifat sau, dacă nu, ce este evidențiat (Ctrl+Enter)</translation>
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
        <name>Watch</name>
        <message>
            <source>All customers</source>
            <translation>Toți clienții</translation>
        </message>
        <message>
            <source>Came and left</source>
            <translation>Apăruți și dispăruți</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Pot fi contactați</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Nu pot fi contactați</translation>
        </message>
        <message>
            <source>Invoices, but no credit notes, reach {count} of them.</source>
            <translation>Dintre ei, {count} primesc facturi, dar nu și note de credit.</translation>
        </message>
        <message>
            <source>Nobody has looked yet which of your {count} customers can be reached.</source>
            <translation>Încă nu s-a verificat care dintre cei {count} clienți pot fi contactați.</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Încă fără răspuns</translation>
        </message>
        <message>
            <source>Take no credit notes</source>
            <translation>Nu primesc note de credit</translation>
        </message>
        <message>
            <source>The customer register is empty. Import it under Customers.</source>
            <translation>Registrul de clienți este gol. Importați-l la Clienți.</translation>
        </message>
        <message>
            <source>The run begins in a moment.</source>
            <translation>Parcurgerea începe imediat.</translation>
        </message>
        <message>
            <source>Without a usable number</source>
            <translation>Fără număr utilizabil</translation>
        </message>
        <message>
            <source>came</source>
            <translation>apărut</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>schimbat</translation>
        </message>
        <message>
            <source>credit notes: {said}</source>
            <translation>note de credit: {said}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>dispărut</translation>
        </message>
        <message>
            <source>no usable number</source>
            <translation>fără număr utilizabil</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>încă fără răspuns</translation>
        </message>
        <message>
            <source>{checked} of {count} looked up, about {rest} left</source>
            <translation>{checked} din {count} verificați, mai durează circa {rest}</translation>
        </message>
        <message>
            <source>{count} could not be asked about, which changes nothing: {reason}</source>
            <translation>{count} nu au putut fi verificați, ceea ce nu schimbă nimic: {reason}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{said}, no credit notes</source>
            <translation>{said}, fără note de credit</translation>
        </message>
        <message>
            <source>{there} of {count} customers can be reached, {missing} cannot. Answered: {part} %. Last looked: {when}.</source>
            <translation>{there} din {count} clienți pot fi contactați, {missing} nu. Cu răspuns: {part} %. Ultima verificare: {when}.</translation>
        </message>
    </context>
    <context>
        <name>WatchedFoldersBox</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Elimină</translation>
        </message>
        <message>
            <source>&amp;What lies in it</source>
            <translation>C&amp;onține</translation>
        </message>
        <message>
            <source>A file is deleted only if the server has exactly its bytes and could read them. What was refused stays.</source>
            <translation>Un fișier este șters numai dacă serverul are exact același conținut și l-a putut citi. Ce a fost refuzat rămâne.</translation>
        </message>
        <message>
            <source>A file is moved half a minute after Connect has a copy of its own.</source>
            <translation>Un fișier este mutat la o jumătate de minut după ce Connect are copia sa.</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>A&amp;daugă…</translation>
        </message>
        <message>
            <source>Files that were &amp;taken</source>
            <translation>&amp;Fișierele preluate</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are taken by themselves:</source>
            <translation>Fișierele noi din aceste dosa&amp;re sunt preluate automat:</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Urmărește un dosar</translation>
        </message>
        <message>
            <source>What fits one waiting invoice for sure is attached to it; for the rest Connect asks you.</source>
            <translation>Ce se potrivește sigur cu o factură în așteptare i se atașează; pentru rest, Connect întreabă.</translation>
        </message>
        <message>
            <source>XML, PDF and zip files are uploaded once nobody writes them any more.</source>
            <translation>Fișierele XML, PDF și zip sunt încărcate după ce nimeni nu mai scrie în ele.</translation>
        </message>
        <message>
            <source>the folders &amp;below it, too</source>
            <translation>și s&amp;ubdosarele</translation>
        </message>
    </context>
    <context>
        <name>WindowWork</name>
        <message numerus="yes">
            <source>%n file(s) in watched folders wait for you to say to which invoice they belong.</source>
            <translation>
                <numerusform>%n fișier dintr-un dosar urmărit așteaptă să spuneți cărei facturi îi aparține.</numerusform>
                <numerusform>%n fișiere din dosare urmărite așteaptă să spuneți cărei facturi le aparțin.</numerusform>
                <numerusform>%n de fișiere din dosare urmărite așteaptă să spuneți cărei facturi le aparțin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Arată…</translation>
        </message>
    </context>
    <context>
        <name>WishedSend</name>
        <message>
            <source>Nothing was sent: nothing of what is chosen waits any more. It was sent or removed meanwhile.</source>
            <translation>Nu s-a trimis nimic: nimic din selecție nu mai așteaptă. A fost trimis sau eliminat între timp.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not answer the search. Press again when it does.</source>
            <translation>Nu s-a trimis nimic: gateway-ul nu răspunde la căutare. Apăsați din nou când răspunde.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not say which of the ticked invoices still wait.</source>
            <translation>Nu s-a trimis nimic: gateway-ul nu spune care dintre facturile bifate mai așteaptă.</translation>
        </message>
        <message>
            <source>Nothing was sent: the search has only just begun. Press again when the list shows it.</source>
            <translation>Nu s-a trimis nimic: căutarea abia a început. Apăsați din nou când lista arată rezultatul.</translation>
        </message>
        <message>
            <source>Nothing was sent: you went on before it was known what the choice holds. Press again.</source>
            <translation>Nu s-a trimis nimic: ați continuat înainte să se știe ce cuprinde selecția. Apăsați din nou.</translation>
        </message>
        <message>
            <source>The gateway takes its time to say what the choice holds. Nothing has been sent yet.</source>
            <translation>Gateway-ul are nevoie de timp ca să spună ce cuprinde selecția. Încă nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>They stay ticked; press again when it answers.</source>
            <translation>Rămân bifate; apăsați din nou când răspunde.</translation>
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
            <source>It will be sent at {time}.</source>
            <translation>Se trimite la {time}.</translation>
        </message>
        <message>
            <source>It will be tried again at {time}.</source>
            <translation>Se reîncearcă la {time}.</translation>
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
            <source>The operator of the network must mend it.</source>
            <translation>Operatorul rețelei trebuie să remedieze.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Cealaltă parte a preluat-o.</translation>
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
            <source>a French platform</source>
            <translation>o platformă franceză</translation>
        </message>
        <message>
            <source>as an e-invoice</source>
            <translation>ca factură electronică</translation>
        </message>
        <message>
            <source>at the recipient's operator</source>
            <translation>la operatorul destinatarului</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>prin e-mail</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>întoarsă</translation>
        </message>
        <message>
            <source>came back, mailbox full</source>
            <translation>întoarsă, cutia poștală plină</translation>
        </message>
        <message>
            <source>came back, no such address</source>
            <translation>întoarsă, adresa nu există</translation>
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
            <source>in the print folder</source>
            <translation>în dosarul de tipărire</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>pe hârtie</translation>
        </message>
        <message>
            <source>print</source>
            <translation>tipărire</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>preluată de serverul de e-mail</translation>
        </message>
        <message>
            <source>taken by the operator</source>
            <translation>primită de operator</translation>
        </message>
        <message>
            <source>the administrator</source>
            <translation>administratorul</translation>
        </message>
        <message>
            <source>the business system</source>
            <translation>sistemul de gestiune</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>operatorul rețelei</translation>
        </message>
        <message>
            <source>the page was opened on {day}</source>
            <translation>pagina a fost deschisă la {day}</translation>
        </message>
        <message>
            <source>the practice network</source>
            <translation>rețeaua de exercițiu</translation>
        </message>
        <message>
            <source>the recipient</source>
            <translation>destinatarul</translation>
        </message>
        <message>
            <source>you</source>
            <translation>dumneavoastră</translation>
        </message>
        <message>
            <source>your own access point</source>
            <translation>punctul dvs. de acces</translation>
        </message>
    </context>
</TS>
