<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppa</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Stäng raden</translation>
        </message>
    </context>
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
            <translation>U&amp;tseende</translation>
        </message>
        <message>
            <source>&amp;Company</source>
            <translation>&amp;Företag</translation>
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
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnostik…</translation>
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
            <source>&amp;Join my company's gateway…</source>
            <translation>&amp;Gå med i företagets server…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Kortkommandon</translation>
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
            <source>&amp;Move attachment down</source>
            <translation>Flytta bila&amp;gan nedåt</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>&amp;Kräver åtgärd</translation>
        </message>
        <message>
            <source>&amp;New company…</source>
            <translation>&amp;Nytt företag…</translation>
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
            <translation>&amp;Skicka skarpt…</translation>
        </message>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Skicka valda</translation>
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
            <source>&amp;User guide</source>
            <translation>&amp;Användarhandbok</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>&amp;What is new</source>
            <translation>&amp;Nyheter</translation>
        </message>
        <message>
            <source>&amp;What was in the file…</source>
            <translation>Vad &amp;innehöll filen…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Som &amp;systemet</translation>
        </message>
        <message>
            <source>As&amp;k for the recipient…</source>
            <translation>Be &amp;om att nå mottagaren…</translation>
        </message>
        <message>
            <source>Attach a &amp;whole folder…</source>
            <translation>Bifoga en hel &amp;mapp…</translation>
        </message>
        <message>
            <source>Cha&amp;nge attachment…</source>
            <translation>&amp;Ändra bilaga…</translation>
        </message>
        <message>
            <source>E-mail &amp;list</source>
            <translation>&amp;E-postlista</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>Filer som &amp;väntar på bilagor</translation>
        </message>
        <message>
            <source>Look as a&amp;dministrator</source>
            <translation>Visa som &amp;administratör</translation>
        </message>
        <message>
            <source>Look as cler&amp;k</source>
            <translation>Visa som använ&amp;dare</translation>
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
            <source>Move attachment u&amp;p</source>
            <translation>Fl&amp;ytta bilagan uppåt</translation>
        </message>
        <message>
            <source>Netw&amp;ork</source>
            <translation>N&amp;ätverk</translation>
        </message>
        <message>
            <source>Put &amp;back what was removed</source>
            <translation>&amp;Återställ borttagen bilaga</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>F&amp;rigör</translation>
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
            <source>Scan onto the in&amp;voice…</source>
            <translation>Skanna till &amp;fakturan…</translation>
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
            <translation>Skicka alla valda med &amp;e-post…</translation>
        </message>
        <message>
            <source>Send all to another a&amp;ddress…</source>
            <translation>Skicka alla till en annan &amp;adress…</translation>
        </message>
        <message>
            <source>Send as soon as the office is open, or now if it is (Settings)</source>
            <translation>Skickas så snart kontoret öppnar, eller nu om det är öppet (Inställningar)</translation>
        </message>
        <message>
            <source>Send at a chosen hour…</source>
            <translation>Skicka vid en vald tid…</translation>
        </message>
        <message>
            <source>Send in office hours</source>
            <translation>Skicka under kontorstid</translation>
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
        <message>
            <source>Si&amp;gn out…</source>
            <translation>Logga &amp;ut…</translation>
        </message>
        <message>
            <source>T&amp;his is the invoice itself</source>
            <translation>Det här är s&amp;jälva fakturan</translation>
        </message>
        <message>
            <source>This is an attac&amp;hment</source>
            <translation>&amp;Det här är en bilaga</translation>
        </message>
        <message>
            <source>U&amp;ntick all</source>
            <translation>A&amp;vmarkera alla</translation>
        </message>
        <message>
            <source>Work without the ga&amp;teway…</source>
            <translation>Arbeta utan s&amp;ervern…</translation>
        </message>
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) are being changed…</source>
            <translation>
                <numerusform>%n fil ändras…</numerusform>
                <numerusform>%n filer ändras…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n fil kan inte bifogas som den är. Ändra eller ta bort den.</numerusform>
                <numerusform>%n filer kan inte bifogas som de är. Ändra eller ta bort dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be attached. The files themselves stay where they are.</source>
            <translation>
                <numerusform>%n fil bifogas inte. Själva filen ligger kvar där den är.</numerusform>
                <numerusform>%n filer bifogas inte. Själva filerna ligger kvar där de är.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s): {numbers}</source>
            <translation>
                <numerusform>%n faktura: {numbers}</numerusform>
                <numerusform>%n fakturor: {numbers}</numerusform>
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
        <message numerus="yes">
            <source>&amp;Attach the %n good one(s)</source>
            <translation>
                <numerusform>&amp;Bifoga den som passar</numerusform>
                <numerusform>&amp;Bifoga de %n som passar</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Välj filer…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Rätta till %n fil</numerusform>
                <numerusform>&amp;Rätta till %n filer</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppa</translation>
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
            <source>Go on here</source>
            <translation>Fortsätt här</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Faktura {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes {channels}; what you attach is checked for that.</source>
            <translation>Den skickas {channels}; det du bifogar kontrolleras för det.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Lämna</translation>
        </message>
        <message>
            <source>Leave without attaching?</source>
            <translation>Lämna utan att bifoga?</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Bild {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Urklipp innehåller varken en fil eller en bild.</translation>
        </message>
        <message>
            <source>They go {channels}; every file is attached to each of them.</source>
            <translation>De skickas {channels}; varje fil bifogas alla.</translation>
        </message>
        <message numerus="yes">
            <source>What you say here is for the %n marked file(s).</source>
            <translation>
                <numerusform>Det du anger här gäller den markerade filen.</numerusform>
                <numerusform>Det du anger här gäller de %n markerade filerna.</numerusform>
            </translation>
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
        <name>AskManyDialog</name>
        <message numerus="yes">
            <source>%n customer(s) asked so far.</source>
            <translation>
                <numerusform>Hittills har %n kund tillfrågats.</numerusform>
                <numerusform>Hittills har %n kunder tillfrågats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) asked. Follow them under Requests.</source>
            <translation>
                <numerusform>%n kund har tillfrågats. Följ den under Förfrågningar.</numerusform>
                <numerusform>%n kunder har tillfrågats. Följ dem under Förfrågningar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more left out meanwhile: see there why.</source>
            <translation>
                <numerusform>%n har under tiden utelämnats: se där varför.</numerusform>
                <numerusform>%n har under tiden utelämnats: se där varför.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Brev</translation>
        </message>
        <message>
            <source>&amp;Letters ({count})</source>
            <translation>&amp;Brev ({count})</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Skicka</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n letter(s)</source>
            <translation>
                <numerusform>&amp;Skicka %n brev</numerusform>
                <numerusform>&amp;Skicka %n brev</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask by e-mail</source>
            <translation>Fråga med e-post</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnr</translation>
        </message>
        <message>
            <source>Customers who are asked</source>
            <translation>Kunder som tillfrågas</translation>
        </message>
        <message>
            <source>Customers who are left out</source>
            <translation>Kunder som utelämnas</translation>
        </message>
        <message>
            <source>Each customer gets a letter of its own, in its language, and is asked for its e-invoice address and its operator. Until e-invoices reach it, its invoices go as PDF or on paper.</source>
            <translation>Varje kund får ett eget brev på sitt språk med frågan om dess e-fakturaadress och operatör. Tills kunden kan nås med e-faktura går dess fakturor som PDF eller på papper.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Left &amp;out</source>
            <translation>&amp;Utelämnade</translation>
        </message>
        <message>
            <source>Left &amp;out ({count})</source>
            <translation>&amp;Utelämnade ({count})</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message numerus="yes">
            <source>Sending… %n customer(s) asked so far.</source>
            <translation>
                <numerusform>Skickar… Hittills har %n kund tillfrågats.</numerusform>
                <numerusform>Skickar… Hittills har %n kunder tillfrågats.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Brevet</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Varför inte</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Breven skrivs…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>&amp;Bilagor kan läggas till fakturor</translation>
        </message>
        <message>
            <source>&amp;Name or description</source>
            <translation>&amp;Namn eller beskrivning</translation>
        </message>
        <message>
            <source>A PDF that shows the invoice itself is sent once and is no attachment. This is for invoices that come in from now on; with the command This is the invoice itself you decide about one of them.</source>
            <translation>En PDF som visar själva fakturan skickas en gång och är ingen bilaga. Detta gäller fakturor som kommer in från och med nu; med kommandot Det här är själva fakturan bestämmer du för en enskild.</translation>
        </message>
        <message>
            <source>Attachments that invoices need before they go</source>
            <translation>Bilagor som fakturor behöver innan de skickas</translation>
        </message>
        <message>
            <source>Clerks as&amp;k</source>
            <translation>Användare f&amp;rågar</translation>
        </message>
        <message>
            <source>Customer is a number or a name, reference one of the order or the buyer; * stands for anything, and an empty cell for all. A customer's own needs stand in the register.</source>
            <translation>Kund är ett nummer eller ett namn, referens är beställningens eller köparens; * står för vad som helst och en tom ruta för alla. Vad en enskild kund behöver står i kundregistret.</translation>
        </message>
        <message>
            <source>Files that go with every invoice, such as terms</source>
            <translation>Filer som följer med varje faktura, till exempel villkor</translation>
        </message>
        <message>
            <source>Never: make it from the data</source>
            <translation>Aldrig: skapa den från uppgifterna</translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation>Känn igen den</translation>
        </message>
        <message>
            <source>Recognise it, also by its name or description</source>
            <translation>Känn igen den, även på namn eller beskrivning</translation>
        </message>
        <message>
            <source>The &amp;invoice itself as a PDF inside</source>
            <translation>&amp;Själva fakturan som PDF inuti</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>När detta är av skickas fakturor som de kom från affärssystemet, och ingen tillfrågas om saknade bilagor.</translation>
        </message>
        <message>
            <source>such as *copy*.pdf</source>
            <translation>till exempel *kopia*.pdf</translation>
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
            <source>Refused because of its content or your reputation</source>
            <translation>Avvisade på grund av innehållet eller ert anseende som avsändare</translation>
        </message>
        <message>
            <source>Refused because of your company's domain</source>
            <translation>Avvisade på grund av ert företags domän</translation>
        </message>
        <message>
            <source>Refused because of your company's mail account</source>
            <translation>Avvisade på grund av ert företags e-postkonto</translation>
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
            <source>Stopped by an unexpected error</source>
            <translation>Stoppade av ett oväntat fel</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Filen kunde inte läsas.</translation>
        </message>
        <message>
            <source>The mail server takes nothing for this recipient</source>
            <translation>E-postservern tar inte emot något till den här mottagaren</translation>
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
            <source>There is no such address</source>
            <translation>Adressen finns inte</translation>
        </message>
        <message>
            <source>Too large for the mail server</source>
            <translation>För stora för e-postservern</translation>
        </message>
        <message>
            <source>Waiting for a sign-in to the mail account</source>
            <translation>Väntar på inloggning på e-postkontot</translation>
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
            <translation>Den visas så snart servern svarar.</translation>
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
            <source>&amp;Mailbox server (IMAP)</source>
            <translation>Brevlådans &amp;server (IMAP)</translation>
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
            <source>Securit&amp;y</source>
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
            <source>Trusts</source>
            <translation>Litar på</translation>
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
            <source>&amp;File for all…</source>
            <translation>&amp;Fil till alla…</translation>
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
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
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
            <source>Choose or type what all mails of this send say (Ctrl+Shift+X)</source>
            <translation>Välj eller skriv vad alla mejl i sändningen säger (Ctrl+Shift+X)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Hang one file, such as terms, on all that is listed (Ctrl+Shift+F)</source>
            <translation>Bifoga en fil, till exempel villkor, till allt i listan (Ctrl+Shift+F)</translation>
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
        <message>
            <source>Te&amp;xts…</source>
            <translation>Te&amp;xter…</translation>
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
            <translation>Servern kan ha tagit emot sändningen. Tryck på Skicka en gång till: inget skickas två gånger.</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Väntar på %n bilaga på väg: {names}</numerusform>
                <numerusform>Väntar på %n bilagor på väg: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkWindow</name>
        <message>
            <source>Send all selected by e-mail</source>
            <translation>Skicka alla valda med e-post</translation>
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
            <source>Close without sending?</source>
            <translation>Stänga utan att skicka?</translation>
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
            <translation>Sändningen är på väg till servern. Stänga ändå?</translation>
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
            <translation>Det som servern har tagit emot skickas; titta i listan Under sändning.</translation>
        </message>
        <message>
            <source>only for this send</source>
            <translation>bara den här sändningen</translation>
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
            <source>{language}, {name}</source>
            <translation>{language}, {name}</translation>
        </message>
        <message>
            <source>{names} stays attached to the invoices. Undo (Ctrl+Z) takes it off first.</source>
            <translation>{names} sitter kvar på fakturorna. Ångra (Ctrl+Z) tar bort den först.</translation>
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
        <name>CandidatesBox</name>
        <message>
            <source>Which invoice does {name} belong to? Press the figure; 0 leaves it out.</source>
            <translation>Till vilken faktura hör {name}? Tryck på siffran; 0 lämnar den utanför.</translation>
        </message>
        <message>
            <source>{name} is left out. Press the figure of an invoice to attach it all the same.</source>
            <translation>{name} lämnas utanför. Tryck på en fakturas siffra för att ändå bifoga den.</translation>
        </message>
        <message>
            <source>{name} is to be attached. Press the figure of another invoice to change that; 0 leaves it out.</source>
            <translation>{name} ska bifogas. Tryck på en annan fakturas siffra för att ändra det; 0 lämnar den utanför.</translation>
        </message>
    </context>
    <context>
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Ändra bilaga</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>Na&amp;mn</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n faktura</numerusform>
                <numerusform>%n fakturor</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, not in sight</source>
            <translation>{count}, syns inte</translation>
        </message>
        <message>
            <source>{count}, of which {unseen} not in sight</source>
            <translation>{count}, varav {unseen} inte syns</translation>
        </message>
    </context>
    <context>
        <name>ChosenFiles</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>Being changed…</source>
            <translation>Ändras…</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Kontrolleras…</translation>
        </message>
        <message>
            <source>Can be mended</source>
            <translation>Kan rättas till</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Passar inte</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Passar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes, with a hint</source>
            <translation>Ja, med ett tips</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>stannar internt</translation>
        </message>
    </context>
    <context>
        <name>ChosenTable</name>
        <message>
            <source>Chosen files</source>
            <translation>Valda filer</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n file(s) are still being taken. Close all the same?</source>
            <translation>
                <numerusform>%n fil tas fortfarande emot. Stänga ändå?</numerusform>
                <numerusform>%n filer tas fortfarande emot. Stänga ändå?</numerusform>
            </translation>
        </message>
        <message>
            <source>Close now</source>
            <translation>Stäng nu</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Stäng inte</translation>
        </message>
        <message>
            <source>Wait, and Connect closes by itself once they are in. If you close it now, the rest is taken at the next start, as long as the files still lie where they are.</source>
            <translation>Vänta, så stängs Connect av sig självt när de är inne. Om du stänger nu tas resten emot vid nästa start, så länge filerna ligger kvar där de är.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>&amp;Also read {columns}</source>
            <translation>Läs &amp;även {columns}</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(finns inte i filen)</translation>
        </message>
        <message>
            <source>Row that names the columns</source>
            <translation>Rad som namnger kolumnerna</translation>
        </message>
        <message>
            <source>The columns are named in &amp;row</source>
            <translation>Kolumnernas namn står på &amp;rad</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n file(s) could not be taken back.</source>
            <translation>
                <numerusform>%n fil kunde inte tas tillbaka.</numerusform>
                <numerusform>%n filer kunde inte tas tillbaka.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were attached.</source>
            <translation>
                <numerusform>%n fil bifogades.</numerusform>
                <numerusform>%n filer bifogades.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken back.</source>
            <translation>
                <numerusform>%n fil togs tillbaka.</numerusform>
                <numerusform>%n filer togs tillbaka.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>En sändning har inte börjat ännu. Stänga ändå?</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Bifoga en mapp</translation>
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
            <translation>Skicka skarpt</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Skicka riktiga fakturor från den här datorn?</translation>
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
            <source>The invoice itself is what it was before.</source>
            <translation>Själva fakturan är vad den var förut.</translation>
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
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Ladda upp filer</translation>
        </message>
        <message>
            <source>{name} is an attachment. The invoice itself is made from its data.</source>
            <translation>{name} är en bilaga. Själva fakturan skapas från uppgifterna i den.</translation>
        </message>
        <message>
            <source>{name} is attached again.</source>
            <translation>{name} är bifogad igen.</translation>
        </message>
        <message>
            <source>{name} is sent as the invoice itself, once, and is no attachment.</source>
            <translation>{name} skickas som själva fakturan, en gång, och är ingen bilaga.</translation>
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
        <name>CommonFiles</name>
        <message>
            <source>File for all</source>
            <translation>Fil till alla</translation>
        </message>
        <message>
            <source>Nothing that is listed goes by e-mail.</source>
            <translation>Inget i listan går med e-post.</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) takes it off again.</source>
            <translation>Ångra (Ctrl+Z) tar bort den igen.</translation>
        </message>
        <message numerus="yes">
            <source>{name} goes with %n invoice(s).</source>
            <translation>
                <numerusform>{name} följer med %n faktura.</numerusform>
                <numerusform>{name} följer med %n fakturor.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is being attached…</source>
            <translation>{name} bifogas…</translation>
        </message>
        <message>
            <source>{name} is being taken off…</source>
            <translation>{name} tas bort…</translation>
        </message>
        <message>
            <source>{name} was taken off again.</source>
            <translation>{name} har tagits bort igen.</translation>
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
            <source>&amp;Office hours</source>
            <translation>K&amp;ontorstid</translation>
        </message>
        <message>
            <source>A code to pay with on invoices that are laid out here</source>
            <translation>En kod att betala med på fakturor som görs läsbara här</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>En sändning kan &amp;ångras i</translation>
        </message>
        <message>
            <source>Co&amp;mpany's name</source>
            <translation>Företagets na&amp;mn</translation>
        </message>
        <message>
            <source>For euro and IBAN in Austria, Belgium, Finland, Germany and the Netherlands, and for bankgiro and plusgiro in Sweden. The business system's own PDF is never changed.</source>
            <translation>För euro och IBAN i Belgien, Finland, Nederländerna, Tyskland och Österrike samt för bankgiro och plusgiro i Sverige. Affärssystemets egen PDF ändras aldrig.</translation>
        </message>
        <message>
            <source>It stands in this window; what recipients read is the sender's name.</source>
            <translation>Det visas i det här fönstret; mottagarna ser avsändarens namn.</translation>
        </message>
        <message>
            <source>Names of in&amp;voices' files in mails</source>
            <translation>Namn på fakturornas &amp;filer i e-post</translation>
        </message>
        <message>
            <source>S&amp;wish number</source>
            <translation>S&amp;wish-nummer</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>A&amp;vsändarens namn</translation>
        </message>
        <message>
            <source>Such as: {name}</source>
            <translation>Till exempel: {name}</translation>
        </message>
        <message>
            <source>The office closes at</source>
            <translation>Kontoret stänger</translation>
        </message>
        <message>
            <source>The office opens at</source>
            <translation>Kontoret öppnar</translation>
        </message>
        <message>
            <source>With it, invoices in Swedish kronor have Swish's code as well.</source>
            <translation>Med det får fakturor i svenska kronor även Swish kod.</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>skicka genast</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says.</source>
            <translation>{kind}, {number}, {customer} och {date} står för det som fakturan säger: slag, nummer, kund och datum.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>&amp;Next page</source>
            <translation>&amp;Nästa sida</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>&amp;Föregående sida</translation>
        </message>
        <message>
            <source>After: {name}</source>
            <translation>Efter: {name}</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Före och efter</translation>
        </message>
        <message>
            <source>Before: {name}</source>
            <translation>Före: {name}</translation>
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
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Join my company's gateway…</source>
            <translation>Gå med i företagets server…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Not where the program was started with a folder of its own (--data).</source>
            <translation>Inte när programmet startades med en egen mapp (--data).</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Språket byts när programmet startas om.</translation>
        </message>
        <message>
            <source>This computer's own</source>
            <translation>Datorns egen</translation>
        </message>
        <message>
            <source>{host}. Signing out and working without it are in the menu File.</source>
            <translation>{host}. Att logga ut och att arbeta utan den finns i menyn Arkiv.</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message numerus="yes">
            <source>It holds the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Den innehåller fakturan och %n bilaga: {names}.</numerusform>
                <numerusform>Den innehåller fakturan och %n bilagor: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds the invoice, without attachments.</source>
            <translation>Den innehåller fakturan, utan bilagor.</translation>
        </message>
        <message numerus="yes">
            <source>What may have been sent: the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Det som kan ha skickats: fakturan och %n bilaga: {names}.</numerusform>
                <numerusform>Det som kan ha skickats: fakturan och %n bilagor: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What may have been sent: the invoice, without attachments.</source>
            <translation>Det som kan ha skickats: fakturan, utan bilagor.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A copy to {address} is on its way.</source>
            <translation>En kopia till {address} är på väg.</translation>
        </message>
        <message>
            <source>A copy went to {address}.</source>
            <translation>En kopia gick till {address}.</translation>
        </message>
        <message>
            <source>It is in the mailbox's folder for sent mail.</source>
            <translation>Den ligger i brevlådans mapp för skickad e-post.</translation>
        </message>
        <message>
            <source>It is not in the folder for sent mail yet.</source>
            <translation>Den ligger ännu inte i mappen för skickad e-post.</translation>
        </message>
        <message>
            <source>It was not put into the folder for sent mail: {reason}</source>
            <translation>Den lades inte i mappen för skickad e-post: {reason}</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy to {address} arrived.</source>
            <translation>Ingen kan säga om kopian till {address} kom fram.</translation>
        </message>
        <message>
            <source>The copy to {address} did not arrive: {reason}</source>
            <translation>Kopian till {address} kom inte fram: {reason}</translation>
        </message>
    </context>
    <context>
        <name>CrashWindow</name>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Dölj</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Spara…</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost, and you can go on working. If something in the window looks wrong, close the program and open it again.</source>
            <translation>Inget som har skickats eller tagits emot är borta, och du kan arbeta vidare. Om något i fönstret ser fel ut, stäng programmet och öppna det igen.</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost: it was on the disk already, and what was under way goes on by itself. What you were just typing may have to be typed again.</source>
            <translation>Inget som har skickats eller tagits emot är borta: det låg redan på disken, och det som var på väg fortsätter av sig självt. Det du just höll på att skriva kan behöva skrivas igen.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Något oväntat har hänt</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program.</source>
            <translation>Något oväntat har hänt i programmet.</translation>
        </message>
        <message>
            <source>The last time, the program stopped in the middle of its work.</source>
            <translation>Förra gången avbröts programmet mitt i arbetet.</translation>
        </message>
        <message>
            <source>The report could not be written; it can be seen and saved here. Nothing was sent.</source>
            <translation>Rapporten kunde inte skrivas till disken, men den kan visas och sparas här. Den har inte skickats någonstans.</translation>
        </message>
        <message>
            <source>The report is on this computer only, as {name} in the program's data folder, without invoices, names, addresses or passwords. It was sent nowhere; whoever helps you may ask you for it.</source>
            <translation>Rapporten finns bara på den här datorn, som {name} i programmets datamapp, utan fakturor, namn, adresser eller lösenord. Den har inte skickats någonstans; den som hjälper dig kan be dig om den.</translation>
        </message>
        <message>
            <source>What is known: {what}, in {where}.</source>
            <translation>Det som är känt: {what}, i {where}.</translation>
        </message>
        <message>
            <source>What is known: {what}.</source>
            <translation>Det som är känt: {what}.</translation>
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
            <translation>&amp;Använd den andras</translation>
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
            <source>&amp;File names in mails</source>
            <translation>F&amp;ilnamn i e-post</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;råk</translation>
        </message>
        <message>
            <source>As the company</source>
            <translation>Som företaget</translation>
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
            <source>Elec&amp;tronic address</source>
            <translation>Elek&amp;tronisk adress</translation>
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
        <message>
            <source>Se&amp;veral invoices</source>
            <translation>&amp;Flera fakturor</translation>
        </message>
        <message>
            <source>VAT number, GLN</source>
            <translation>Momsnummer, GLN</translation>
        </message>
        <message>
            <source>Where the numbers do not say it, such as 0192:986252932</source>
            <translation>Om numren inte säger det, till exempel 0192:986252932</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says, as in the settings.</source>
            <translation>{kind}, {number}, {customer} och {date} står för det som fakturan säger, som i inställningarna.</translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message>
            <source>&amp;Ask for this customer…</source>
            <translation>&amp;Be om den här kunden…</translation>
        </message>
        <message>
            <source>&amp;Check all now</source>
            <translation>&amp;Kontrollera alla nu</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppa</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Alla länder</translation>
        </message>
        <message>
            <source>Ask by &amp;e-mail…</source>
            <translation>Fråga med &amp;e-post…</translation>
        </message>
        <message>
            <source>Ask the chosen customers, or all who cannot be reached, for their e-invoice address</source>
            <translation>Fråga de valda kunderna, eller alla som inte kan nås, efter deras e-fakturaadress</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Check &amp;this one</source>
            <translation>Kontrollera &amp;den här</translation>
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
            <source>Customers in the network</source>
            <translation>Kunder i nätverket</translation>
        </message>
        <message>
            <source>E-invoices</source>
            <translation>E-faktura</translation>
        </message>
        <message>
            <source>Every &amp;week</source>
            <translation>Varje &amp;vecka</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Last looked</source>
            <translation>Senast kontrollerad</translation>
        </message>
        <message>
            <source>Letters to &amp;print…</source>
            <translation>Brev att skriva &amp;ut…</translation>
        </message>
        <message>
            <source>Look every week who can be reached</source>
            <translation>Kontrollera varje vecka vilka som kan nås</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Nobody has come or left since the first look.</source>
            <translation>Ingen har tillkommit eller försvunnit sedan den första kontrollen.</translation>
        </message>
        <message>
            <source>One letter to each customer who cannot be reached, in its language</source>
            <translation>Ett brev till varje kund som inte kan nås, på kundens språk</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operatör: {operator}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Save the &amp;list…</source>
            <translation>Spara &amp;listan…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparat som {name}.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sedan</translation>
        </message>
        <message>
            <source>The letters are being written…</source>
            <translation>Breven skrivs…</translation>
        </message>
        <message>
            <source>There is no such customer.</source>
            <translation>Det finns ingen sådan kund.</translation>
        </message>
        <message>
            <source>Which customers</source>
            <translation>Vilka kunder</translation>
        </message>
        <message>
            <source>customers in the network</source>
            <translation>kunder i nätverket</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>brev</translation>
        </message>
    </context>
    <context>
        <name>DamageQuestion</name>
        <message>
            <source>Build the list anew</source>
            <translation>Bygg upp listan på nytt</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Bestäm senare</translation>
        </message>
        <message>
            <source>Decide now</source>
            <translation>Bestäm nu</translation>
        </message>
        <message>
            <source>The list is being built anew from the stored files. That may take a few minutes.</source>
            <translation>Listan byggs upp på nytt från de sparade filerna. Det kan ta några minuter.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until you have decided.</source>
            <translation>Fakturalistan är skadad. Inget skickas förrän du har bestämt.</translation>
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
            <source>Operator: {operator}.</source>
            <translation>Operatör: {operator}.</translation>
        </message>
        <message>
            <source>Put &amp;right…</source>
            <translation>Åt&amp;gärda…</translation>
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
            <source>Send the invoice &amp;anew…</source>
            <translation>Skicka fakturan på &amp;nytt…</translation>
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
            <source>Taken back: the invoice waits again, and goes out as it is now if it is sent anew.</source>
            <translation>Tillbakatagen: fakturan väntar igen och skickas som den är nu, om den skickas på nytt.</translation>
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
        <name>DeliveryCommands</name>
        <message>
            <source>Release</source>
            <translation>Frigör</translation>
        </message>
        <message>
            <source>Release all deliveries that are listed here?</source>
            <translation>Frigöra alla leveranser som visas här?</translation>
        </message>
        <message numerus="yes">
            <source>Release the deliveries of %n invoice(s)?</source>
            <translation>
                <numerusform>Frigöra leveranserna av %n faktura?</numerusform>
                <numerusform>Frigöra leveranserna av %n fakturor?</numerusform>
            </translation>
        </message>
        <message>
            <source>They go out at once. What may have arrived already is left as it is, with the reason.</source>
            <translation>De skickas genast. Det som redan kan ha kommit fram lämnas som det är, med orsaken.</translation>
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
        <name>Desktop</name>
        <message>
            <source>The settings of this computer cannot be read now; they hold again when they can be.</source>
            <translation>Inställningarna för den här datorn kan inte läsas just nu; de gäller igen när de kan läsas.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged and begin anew. No folder is watched any more; choose it under Tools, Settings…, This computer.</source>
            <translation>Inställningarna för den här datorn var skadade och börjar om från början. Ingen mapp bevakas längre; välj den under Verktyg, Inställningar…, Den här datorn.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged; those from before their last change hold.</source>
            <translation>Inställningarna för den här datorn var skadade; de från före den senaste ändringen gäller.</translation>
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
            <source>Loading…</source>
            <translation>Hämtas…</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
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
        <name>Elsewhere</name>
        <message>
            <source>Also found:</source>
            <translation>Finns också i:</translation>
        </message>
        <message>
            <source>{place}: more than {count}</source>
            <translation>{place}: fler än {count}</translation>
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
            <source>A copy &amp;also when an invoice is sent again</source>
            <translation>En kopia o&amp;ckså när en faktura skickas igen</translation>
        </message>
        <message>
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Användare får låta svar gå till dessa, till adressen ovan och till adresser på den domän som e-posten skickas från. Skilj flera åt med semikolon.</translation>
        </message>
        <message>
            <source>Cop&amp;ies go to</source>
            <translation>&amp;Kopior går till</translation>
        </message>
        <message>
            <source>How copies are addressed</source>
            <translation>Hur kopior adresseras</translation>
        </message>
        <message>
            <source>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</source>
            <translation>Så når kunderna den här servern. Med adressen kan ett meddelande ha en länk till en sida med fakturan; utan den bifogas alltid PDF-filen.</translation>
        </message>
        <message>
            <source>Notices say which mail came back.</source>
            <translation>Aviseringar talar om vilken e-post som har studsat.</translation>
        </message>
        <message>
            <source>One copy of each invoice that goes by mail, for the bookkeeping or the archive, however many recipients it has. Whatever happens to a copy changes nothing of the invoice.</source>
            <translation>En kopia av varje faktura som går med e-post, till bokföringen eller arkivet, hur många mottagare den än har. Vad som än händer med en kopia påverkar det inte fakturan.</translation>
        </message>
        <message>
            <source>Replies &amp;may also go to</source>
            <translation>Svar får &amp;även gå till</translation>
        </message>
        <message>
            <source>Seen by the customer (CC)</source>
            <translation>Synlig för kunden (kopia)</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>Den offentliga adressen börjar med https:// eller http://.</translation>
        </message>
        <message>
            <source>Unseen (BCC)</source>
            <translation>Osynlig (hemlig kopia)</translation>
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
            <source>Came with this invoice</source>
            <translation>Kom med den här fakturan</translation>
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
            <source>File</source>
            <translation>Fil</translation>
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
            <translation>Elektronisk adress</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Org.nr</translation>
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
            <translation>Momsreg.nr</translation>
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
            <source>the invoice itself</source>
            <translation>själva fakturan</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} till {address}</translation>
        </message>
        <message>
            <source>{own} (sent as {sent})</source>
            <translation>{own} (skickad som {sent})</translation>
        </message>
        <message>
            <source>{sent} (added before it was sent)</source>
            <translation>{sent} (tillagd före sändning)</translation>
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
            <source>%n left out</source>
            <translation>
                <numerusform>%n utelämnad</numerusform>
                <numerusform>%n utelämnade</numerusform>
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
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>På väg</translation>
        </message>
        <message>
            <source>On its way, {percent} %</source>
            <translation>På väg, {percent} %</translation>
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
            <source>Refused, not attached</source>
            <translation>Avvisad, inte bifogad</translation>
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
        <message numerus="yes">
            <source>{count} of %Ln invoice(s)</source>
            <translation>
                <numerusform>{count} av %Ln faktura</numerusform>
                <numerusform>{count} av %Ln fakturor</numerusform>
            </translation>
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
            <source>{name} (the invoice itself)</source>
            <translation>{name} (själva fakturan)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>”{note}” (stannar här)</translation>
        </message>
    </context>
    <context>
        <name>FileContentsDialog</name>
        <message>
            <source>Goes with no invoice</source>
            <translation>Hör inte till någon faktura</translation>
        </message>
        <message>
            <source>Was taken</source>
            <translation>Togs emot</translation>
        </message>
        <message>
            <source>What was in the file</source>
            <translation>Vad filen innehöll</translation>
        </message>
        <message>
            <source>What was in {name}</source>
            <translation>Vad {name} innehöll</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
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
            <source>Attachments</source>
            <translation>Bilagor</translation>
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
            <source>Sent between…</source>
            <translation>Skickade mellan…</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Skickade från</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Skickade i dag</translation>
        </message>
        <message>
            <source>Sent until</source>
            <translation>Skickade till</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Skickade i går</translation>
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
        <message>
            <source>With and without attachments</source>
            <translation>Med och utan bilagor</translation>
        </message>
        <message>
            <source>With attachments</source>
            <translation>Med bilagor</translation>
        </message>
        <message>
            <source>Without attachments</source>
            <translation>Utan bilagor</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>Join my company's gateway</source>
            <translation>Gå med i företagets server</translation>
        </message>
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
            <source>Work with your colleagues on one list of invoices. You need its address and a user name.</source>
            <translation>Arbeta tillsammans med kollegerna i en gemensam fakturalista. Du behöver serverns adress och ett användarnamn.</translation>
        </message>
        <message>
            <source>You can change this at any time in the menu File.</source>
            <translation>Du kan ändra detta när som helst i menyn Arkiv.</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>{channel}: {size} of {limit} per invoice, packed for sending</source>
            <translation>{channel}: {size} av {limit} per faktura, packat för att skickas</translation>
        </message>
        <message>
            <source>{channel}: {size}, packed for sending, is more than {limit}, which arrive surely</source>
            <translation>{channel}: {size}, packat för att skickas, är mer än {limit}, som säkert kommer fram</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>%v of %m files read</source>
            <translation>%v av %m filer lästa</translation>
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
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>&amp;Rätta till %n fil</numerusform>
                <numerusform>&amp;Rätta till %n filer</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppa</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Bifoga en mapp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message numerus="yes">
            <source>Close without attaching %n file(s)?</source>
            <translation>
                <numerusform>Stänga utan att bifoga %n fil?</numerusform>
                <numerusform>Stänga utan att bifoga %n filer?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each file looks for its invoice among those that wait: by its name, its pages and a list.</source>
            <translation>Varje fil söker sin faktura bland dem som väntar: efter sitt namn, sina sidor och en lista.</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Fortsätt här</translation>
        </message>
        <message>
            <source>Ne&amp;xt to decide</source>
            <translation>Nä&amp;sta att avgöra</translation>
        </message>
        <message numerus="yes">
            <source>Take &amp;back %n file(s)</source>
            <translation>
                <numerusform>Ta till&amp;baka %n fil</numerusform>
                <numerusform>Ta till&amp;baka %n filer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list names %n file(s) that are not here: {names}.</source>
            <translation>
                <numerusform>Listan nämner %n fil som inte finns här: {names}.</numerusform>
                <numerusform>Listan nämner %n filer som inte finns här: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file to attach.</source>
            <translation>Det finns ingen fil att bifoga.</translation>
        </message>
        <message>
            <source>They were found to belong to an invoice. The files themselves stay where they are.</source>
            <translation>De har hittat sin faktura. Själva filerna ligger kvar där de är.</translation>
        </message>
    </context>
    <context>
        <name>FolderFiles</name>
        <message numerus="yes">
            <source>%n to choose from</source>
            <translation>
                <numerusform>%n att välja på</numerusform>
                <numerusform>%n att välja på</numerusform>
            </translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Bifogad</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Hittad genom</translation>
        </message>
        <message>
            <source>Hangs on it already</source>
            <translation>Redan bifogad</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lämnas utanför</translation>
        </message>
        <message>
            <source>No invoice found</source>
            <translation>Ingen faktura hittad</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Which invoice?</source>
            <translation>Vilken faktura?</translation>
        </message>
    </context>
    <context>
        <name>FolderTable</name>
        <message>
            <source>Files of the folder</source>
            <translation>Mappens filer</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message numerus="yes">
            <source>%n attached</source>
            <translation>
                <numerusform>%n bifogad</numerusform>
                <numerusform>%n bifogade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hang(s) there already</source>
            <translation>
                <numerusform>%n redan bifogad</numerusform>
                <numerusform>%n redan bifogade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them do(es) not fit yet</source>
            <translation>
                <numerusform>%n av dem passar inte än</numerusform>
                <numerusform>%n av dem passar inte än</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n att avgöra</numerusform>
                <numerusform>%n att avgöra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with an invoice</source>
            <translation>
                <numerusform>%n med faktura</numerusform>
                <numerusform>%n med faktura</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an invoice</source>
            <translation>
                <numerusform>%n utan faktura</numerusform>
                <numerusform>%n utan faktura</numerusform>
            </translation>
        </message>
        <message>
            <source>are deleted once the server has them</source>
            <translation>tas bort när servern har dem</translation>
        </message>
        <message>
            <source>are moved to “{folder}” in it</source>
            <translation>flyttas till ”{folder}” i mappen</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>bilagor</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>fakturor</translation>
        </message>
        <message>
            <source>stay where they are</source>
            <translation>ligger kvar</translation>
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
        <name>GatewayCommands</name>
        <message>
            <source>Nobody is signed in. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Ingen är inloggad. Det du gör sparas och fortsätter efter nästa inloggning.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Logga in…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Logga ut</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Logga ut?</translation>
        </message>
        <message>
            <source>The window opens again with this computer's own list of invoices. What waits for the gateway goes on when you join it again.</source>
            <translation>Fönstret öppnas igen med den här datorns egen fakturalista. Det som väntar på servern fortsätter när du går med igen.</translation>
        </message>
        <message>
            <source>There is no key ring, so you will be asked for your password at each start.</source>
            <translation>Det finns ingen nyckelring, så du får ange lösenordet vid varje start.</translation>
        </message>
        <message>
            <source>What waits for its upload stays on this computer, and goes on after the next sign-in.</source>
            <translation>Det som väntar på att laddas upp ligger kvar på den här datorn och fortsätter efter nästa inloggning.</translation>
        </message>
        <message>
            <source>Work without it</source>
            <translation>Arbeta utan den</translation>
        </message>
        <message>
            <source>Work without the gateway?</source>
            <translation>Arbeta utan servern?</translation>
        </message>
    </context>
    <context>
        <name>GivenFiles</name>
        <message numerus="yes">
            <source>%n file(s) are kept and go up when Connect is opened again.</source>
            <translation>
                <numerusform>%n fil är sparad och laddas upp när Connect öppnas igen.</numerusform>
                <numerusform>%n filer är sparade och laddas upp när Connect öppnas igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was not read. {reason}</source>
            <translation>{name} lästes inte. {reason}</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>About Connect</source>
            <translation>Om Connect</translation>
        </message>
        <message>
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Spara diagnostik</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Skickar ett företags fakturor med bilagor. Öppen källkod under Apache License 2.0.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Användarhandbok</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Nyheter</translation>
        </message>
        <message>
            <source>{name} says how things stand, without invoices, addresses or passwords. Nothing was sent.</source>
            <translation>{name} beskriver läget, utan fakturor, adresser eller lösenord. Inget har skickats.</translation>
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
            <source>%Ln are joined with an earlier one</source>
            <translation>
                <numerusform>%Ln slås ihop med en tidigare</numerusform>
                <numerusform>%Ln slås ihop med en tidigare</numerusform>
            </translation>
        </message>
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
            <source>&amp;Save the bad rows…</source>
            <translation>&amp;Spara de felaktiga raderna…</translation>
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
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Save the bad rows</source>
            <translation>Spara de felaktiga raderna</translation>
        </message>
        <message>
            <source>The bad rows were saved as {name}. Mend them there and import that file.</source>
            <translation>De felaktiga raderna sparades som {name}. Rätta dem där och importera den filen.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Det finns inget att importera.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>Det gick inte att se på rubrikerna vilken kolumn som är vilken. Välj själv.</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>Varför den inte kan tas emot</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>{name}, bad rows</source>
            <translation>{name}, felaktiga rader</translation>
        </message>
        <message>
            <source>{shown} of the {count} bad rows are shown here; all of them can be saved.</source>
            <translation>{shown} av de {count} felaktiga raderna visas här; alla kan sparas.</translation>
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
            <source>Joined ({count})</source>
            <translation>Sammanslagna ({count})</translation>
        </message>
        <message>
            <source>Joined with an earlier row</source>
            <translation>Sammanslagen med en tidigare rad</translation>
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
        <message>
            <source>With row {row}: {text}</source>
            <translation>Med rad {row}: {text}</translation>
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
        <message numerus="yes">
            <source>%n working day(s) left until it must be on its way</source>
            <translation>
                <numerusform>%n arbetsdag kvar tills den ska vara på väg</numerusform>
                <numerusform>%n arbetsdagar kvar tills den ska vara på väg</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
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
            <source>By law until</source>
            <translation>Enligt lag senast</translation>
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
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>It must be on its way today</source>
            <translation>Den ska skickas i dag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
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
            <source>Organisation no.</source>
            <translation>Org.nr</translation>
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
            <source>Reference</source>
            <translation>Referens</translation>
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
            <source>Seller</source>
            <translation>Säljare</translation>
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
        <message>
            <source>The time that the law gives ran out on {day}.</source>
            <translation>Tiden som lagen ger gick ut den {day}.</translation>
        </message>
        <message>
            <source>Will be sent at {time}</source>
            <translation>Skickas {time}</translation>
        </message>
        <message>
            <source>Will be tried again at {time}</source>
            <translation>Försöks igen {time}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
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
            <source>&amp;Open…</source>
            <translation>&amp;Öppna…</translation>
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
            <source>Corrected e-invoice: {title}</source>
            <translation>Rättad e-faktura: {title}</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Leveranser</translation>
        </message>
        <message>
            <source>In a window of its own: compare, save and print it there</source>
            <translation>I ett eget fönster: jämför, spara och skriv ut där</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Proof of the &amp;attempt…</source>
            <translation>Bevis på &amp;försöket…</translation>
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
            <source>What the network was asked about the customer, of whom, when, and its answers, as a PDF to print</source>
            <translation>Vad nätverket tillfrågades om kunden, hos vem, när, och svaren, som PDF att skriva ut</translation>
        </message>
        <message>
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Det som skickades, byte för byte, med kvittenser, tidslinje och kontrollsummor, som en zip-fil</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>faktura</translation>
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
            <translation>&amp;Adress</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Gå med</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Lösenord</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>L&amp;ogga in</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Nyckel</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>An&amp;vändarnamn</translation>
        </message>
        <message>
            <source>Join my company's gateway</source>
            <translation>Gå med i företagets server</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logga in</translation>
        </message>
        <message>
            <source>Sign in with a to&amp;ken instead</source>
            <translation>Logga in med en n&amp;yckel i stället</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Loggar in…</translation>
        </message>
        <message>
            <source>The gateway is the program on your company's server that sends the invoices for all of you. Your administrator gives you its address and your user name.</source>
            <translation>Servern är programmet hos företaget som skickar fakturorna åt er alla. Administratören ger dig adressen och ditt användarnamn.</translation>
        </message>
        <message>
            <source>You are not signed in at {gateway} any more. What you did is kept, and goes on after the next sign-in.</source>
            <translation>Du är inte längre inloggad på {gateway}. Det du har gjort är sparat och fortsätter efter nästa inloggning.</translation>
        </message>
    </context>
    <context>
        <name>KeptCopies</name>
        <message>
            <source>Save the kept copy</source>
            <translation>Spara den sparade kopian</translation>
        </message>
        <message>
            <source>Where is {name} now?</source>
            <translation>Var finns {name} nu?</translation>
        </message>
        <message>
            <source>{name} was added again.</source>
            <translation>{name} lades till igen.</translation>
        </message>
        <message>
            <source>{name} was saved, but it may not be as you gave it. Look at it before you use it.</source>
            <translation>{name} sparades, men det är inte säkert att innehållet är som när du lade till filen. Titta på den innan du använder den.</translation>
        </message>
        <message>
            <source>{name} was saved; it is as you gave it.</source>
            <translation>{name} sparades; innehållet är som när du lade till filen.</translation>
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
            <source>You may look at invoices, but not add anything to them.</source>
            <translation>Du får titta på fakturor men inte lägga till något i dem.</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>stannar inom företaget</translation>
        </message>
        <message>
            <source>{name} is on its way to the gateway…</source>
            <translation>{name} är på väg till servern…</translation>
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
            <translation>En länk i stället kräver serverns offentliga adress, som anges i inställningarna under E-post.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>Hemlig kopia</translation>
        </message>
        <message>
            <source>By itself it goes {channel}: {reason}</source>
            <translation>Utan ditt val skickas den {channel}: {reason}</translation>
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
            <source>Who are you? The name that you write here is kept on this computer.</source>
            <translation>Vem är du? Namnet som du skriver här sparas på den här datorn.</translation>
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
            <source>&amp;Mails:</source>
            <translation>&amp;Mejl:</translation>
        </message>
        <message>
            <source>As each customer wants</source>
            <translation>Som varje kund vill</translation>
        </message>
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
            <source>One for each customer</source>
            <translation>Ett för varje kund</translation>
        </message>
        <message>
            <source>One for each invoice</source>
            <translation>Ett för varje faktura</translation>
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
        <message>
            <source>more than {count}</source>
            <translation>fler än {count}</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>&amp;Remove logo</source>
            <translation>&amp;Ta bort logotypen</translation>
        </message>
        <message>
            <source>C&amp;olour</source>
            <translation>&amp;Färg</translation>
        </message>
        <message>
            <source>Choose a &amp;logo…</source>
            <translation>Välj &amp;logotyp…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Välj en logotyp</translation>
        </message>
        <message>
            <source>Colour {colour}</source>
            <translation>Färg {colour}</translation>
        </message>
        <message>
            <source>Every mail keeps its plain text, for those who read only that. Nothing in it is loaded from elsewhere, and nobody is told that it was opened. In Message templates, words can be bold or lead to a page.</source>
            <translation>Varje mejl har kvar sin vanliga text, för den som bara läser den. Inget i det hämtas någon annanstans ifrån, och ingen får veta att det öppnats. I meddelandemallarna kan ord vara feta eller leda till en sida.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>Mails loo&amp;k like the company's: HTML beside the plain text</source>
            <translation>Mejlen ser ut som f&amp;öretagets: HTML bredvid den vanliga texten</translation>
        </message>
        <message>
            <source>On examples. The look makes a mail {size} larger.</source>
            <translation>Med exempelvärden. Utseendet gör ett mejl {size} större.</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Bilder ({endings})</translation>
        </message>
        <message>
            <source>Si&amp;gnature</source>
            <translation>Si&amp;gnatur</translation>
        </message>
        <message>
            <source>The signature is too long: {limit} characters are the limit.</source>
            <translation>Signaturen är för lång: gränsen är {limit} tecken.</translation>
        </message>
    </context>
    <context>
        <name>LookUpPage</name>
        <message>
            <source>&amp;Ask for this recipient…</source>
            <translation>Be om &amp;att nå mottagaren…</translation>
        </message>
        <message>
            <source>&amp;Look up</source>
            <translation>&amp;Slå upp</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Kreditfaktura</translation>
        </message>
        <message>
            <source>For which document</source>
            <translation>För vilket dokument</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Look for a customer: whether e-invoices reach it, who says so, and which documents it takes.</source>
            <translation>Sök efter en kund: om e-fakturor når den, vem som säger det och vilka dokument den tar emot.</translation>
        </message>
        <message>
            <source>Look for a recipient</source>
            <translation>Sök efter en mottagare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Name, organisation, VAT or location number, electronic address, customer number</source>
            <translation>Namn, organisations-, moms- eller lokaliseringsnummer, elektronisk adress, kundnummer</translation>
        </message>
        <message>
            <source>Nobody was found. Try the organisation number or the electronic address.</source>
            <translation>Ingen hittades. Försök med organisationsnumret eller den elektroniska adressen.</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Uppgift från</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Save the &amp;proof…</source>
            <translation>Spara &amp;beviset…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
        <message>
            <source>The network is being asked…</source>
            <translation>Nätverket tillfrågas…</translation>
        </message>
        <message>
            <source>Type whom to look for.</source>
            <translation>Skriv vem du söker.</translation>
        </message>
        <message>
            <source>What was asked, of whom, when, and the raw answer, as a PDF to print</source>
            <translation>Vad som frågades, hos vem, när, och svaret ordagrant, som PDF att skriva ut</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
    </context>
    <context>
        <name>LookedMail</name>
        <message>
            <source>The mail as it looks</source>
            <translation>Mejlet så som det ser ut</translation>
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
            <source>At &amp;most</source>
            <translation>&amp;Högst</translation>
        </message>
        <message>
            <source>Checked on {date}.</source>
            <translation>Kontrollerat {date}.</translation>
        </message>
        <message>
            <source>Choose the provider, or enter the server's name, first.</source>
            <translation>Välj först leverantör eller ange serverns namn.</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Fungerar det?</translation>
        </message>
        <message>
            <source>For Microsoft 365 where SMTP is switched off. Each recipient gets a message of their own. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>För Microsoft 365 där SMTP är avstängt. Varje mottagare får ett eget meddelande. Gränser: 30 meddelanden i minuten, 10 000 mottagare om dagen.</translation>
        </message>
        <message>
            <source>From the end of December 2026 sign-in by password is off; administrators can turn it on again for a while. If the mailbox refuses SMTP altogether (5.7.139), turn on Authenticated SMTP for it in the admin center, or choose Microsoft Graph. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>Från slutet av december 2026 är inloggning med lösenord avstängd; administratörer kan slå på den igen en tid. Om brevlådan inte tillåter SMTP alls (5.7.139) slår du på Autentiserad SMTP för den i administrationscentret eller väljer Microsoft Graph. Gränser: 30 meddelanden i minuten, 10 000 mottagare om dagen.</translation>
        </message>
        <message>
            <source>Google takes no password of yours from other programs: sign in in the browser. A company's mailbox sends up to 2,000 messages a day, a private one 500.</source>
            <translation>Google tar inte emot ditt lösenord från andra program: logga in i webbläsaren. Ett företags brevlåda skickar upp till 2 000 meddelanden om dagen, en privat 500.</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords here any more: sign in in the browser. A new mailbox may send only a few messages a day at first.</source>
            <translation>Microsoft tar inte längre emot lösenord här: logga in i webbläsaren. En ny brevlåda får i början bara skicka några få meddelanden om dagen.</translation>
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
            <source>Securit&amp;y</source>
            <translation>S&amp;äkerhet</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>Skicka ett testm&amp;eddelande till mig</translation>
        </message>
        <message>
            <source>Server's &amp;name</source>
            <translation>Serverns &amp;namn</translation>
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
            <source>Trusts</source>
            <translation>Litar på</translation>
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
        <name>MailSignIn</name>
        <message>
            <source>A code is being fetched…</source>
            <translation>En kod hämtas…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address yourself: {url}</source>
            <translation>Ingen webbläsare kunde öppnas. Öppna den här adressen själv: {url}</translation>
        </message>
        <message>
            <source>Nobody is signed in yet.</source>
            <translation>Ingen är inloggad än.</translation>
        </message>
        <message>
            <source>Open {url} in a browser on any computer and type the code {code}. Connect waits for it…</source>
            <translation>Öppna {url} i en webbläsare på valfri dator och skriv koden {code}. Connect väntar på det…</translation>
        </message>
        <message>
            <source>Sign in in the browser. Connect waits for it…</source>
            <translation>Logga in i webbläsaren. Connect väntar på det…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Google…</source>
            <translation>Logga in ho&amp;s Google…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Microsoft…</source>
            <translation>Logga in hos Mi&amp;crosoft…</translation>
        </message>
        <message>
            <source>Sign in with a code…</source>
            <translation>Logga in med en kod…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Logga ut</translation>
        </message>
        <message>
            <source>Signed in as {who}.</source>
            <translation>Inloggad som {who}.</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Loggar ut…</translation>
        </message>
        <message>
            <source>That did not work. Close this page and go back to Connect, which says why.</source>
            <translation>Det gick inte. Stäng den här sidan och gå tillbaka till Connect, där det står varför.</translation>
        </message>
        <message>
            <source>The browser is being opened…</source>
            <translation>Webbläsaren öppnas…</translation>
        </message>
        <message>
            <source>There is no key ring on the gateway's computer, so this holds until the gateway ends.</source>
            <translation>Det finns ingen nyckelring på serverns dator, så det gäller tills servern avslutas.</translation>
        </message>
        <message>
            <source>You are signed in. You can close this page and go back to Connect.</source>
            <translation>Du är inloggad. Du kan stänga den här sidan och gå tillbaka till Connect.</translation>
        </message>
    </context>
    <context>
        <name>MailView</name>
        <message>
            <source>As it looks</source>
            <translation>Som det ser ut</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Vanlig text</translation>
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
        <name>MarkBar</name>
        <message>
            <source>Bold</source>
            <translation>Fet</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message numerus="yes">
            <source>%n asked about</source>
            <translation>
                <numerusform>%n att fråga om</numerusform>
                <numerusform>%n att fråga om</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n hittad</numerusform>
                <numerusform>%n hittade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n inte hittad</numerusform>
                <numerusform>%n inte hittade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on a wrong invoice</source>
            <translation>
                <numerusform>%n på fel faktura</numerusform>
                <numerusform>%n på fel faktura</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Bar codes and QR codes</source>
            <translation>Streckkoder och &amp;QR-koder</translation>
        </message>
        <message>
            <source>&amp;Invoice number</source>
            <translation>&amp;Fakturanummer</translation>
        </message>
        <message>
            <source>&amp;Order number</source>
            <translation>&amp;Ordernummer</translation>
        </message>
        <message>
            <source>A file is found by</source>
            <translation>En fil hittas genom</translation>
        </message>
        <message>
            <source>A sca&amp;n of several papers is split</source>
            <translation>En &amp;inskanning av flera papper delas</translation>
        </message>
        <message>
            <source>As soon as files hang on invoices, you see here what these rules make of them.</source>
            <translation>Så snart filer har bifogats fakturor ser du här vad reglerna gör av dem.</translation>
        </message>
        <message>
            <source>Beside the name is read</source>
            <translation>Utöver namnet läses</translation>
        </message>
        <message>
            <source>By these rules</source>
            <translation>Med de här reglerna</translation>
        </message>
        <message>
            <source>Cus&amp;tomer number</source>
            <translation>&amp;Kundnummer</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File na&amp;mes are built so</source>
            <translation>Fil&amp;namn är uppbyggda så</translation>
        </message>
        <message>
            <source>Hangs on</source>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>Last files that these rules do not find</source>
            <translation>De senaste filerna som reglerna inte hittar</translation>
        </message>
        <message>
            <source>Numbers in names may end with a check di&amp;git</source>
            <translation>Nummer i namn kan sluta med en kontrollsiff&amp;ra</translation>
        </message>
        <message>
            <source>One way in each line: {places}, and * for anything. Of a name that fits, nothing else counts. Leave it empty to have the numbers looked for anywhere in the name.</source>
            <translation>Ett sätt på varje rad: {places}, och * för vad som helst. I ett namn som passar räknas inget annat. Lämna tomt för att söka numren var som helst i namnet.</translation>
        </message>
        <message>
            <source>Say by what a file is found: tick at least one number.</source>
            <translation>Ange hur en fil hittas: bocka för minst ett nummer.</translation>
        </message>
        <message>
            <source>The &amp;words on the first page</source>
            <translation>Or&amp;den på första sidan</translation>
        </message>
        <message numerus="yes">
            <source>The last %n file(s), by their names alone:</source>
            <translation>
                <numerusform>Den senaste filen, bara efter namnet:</numerusform>
                <numerusform>De senaste %n filerna, bara efter namnet:</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer lacks the program tesseract, which reads them.</source>
            <translation>Den här datorn saknar programmet tesseract, som läser dem.</translation>
        </message>
        <message>
            <source>Words in scans and &amp;photos (takes a few seconds for each)</source>
            <translation>Ord i inskanningar och fo&amp;ton (tar några sekunder för varje)</translation>
        </message>
        <message>
            <source>goes to a wrong invoice</source>
            <translation>hamnar på fel faktura</translation>
        </message>
        <message>
            <source>is asked about</source>
            <translation>frågan ställs till dig</translation>
        </message>
        <message>
            <source>is not found</source>
            <translation>hittas inte</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldrig</translation>
        </message>
        <message>
            <source>there, and the page with the code is left out</source>
            <translation>där, och sidan med koden utelämnas</translation>
        </message>
        <message>
            <source>where a page has the code of another invoice</source>
            <translation>där en sida har en annan fakturas kod</translation>
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
            <source>Enter the password…</source>
            <translation>Ange lösenordet…</translation>
        </message>
        <message>
            <source>Make it a PDF</source>
            <translation>Gör om till PDF</translation>
        </message>
        <message>
            <source>Make it a TIFF</source>
            <translation>Gör om till TIFF</translation>
        </message>
        <message>
            <source>Make it smaller</source>
            <translation>Gör den mindre</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Reparera den</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) go as before.</source>
            <translation>
                <numerusform>Ångrat: %n faktura går som förut.</numerusform>
                <numerusform>Ångrat: %n fakturor går som förut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it</source>
            <translation>Vrid den</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) brings them back.</source>
            <translation>Ångra (Ctrl+Z) tar tillbaka dem.</translation>
        </message>
    </context>
    <context>
        <name>MendingPanel</name>
        <message>
            <source>Compare…</source>
            <translation>Jämför…</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Take the original again</source>
            <translation>Ta originalet igen</translation>
        </message>
        <message>
            <source>The password of the file:</source>
            <translation>Filens lösenord:</translation>
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
            <source>Copy to</source>
            <translation>Kopia till</translation>
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
        <message>
            <source>{address} (BCC)</source>
            <translation>{address} (hemlig kopia)</translation>
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
            <source>%Ln of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%Ln av de {selected} valda fakturorna har ingen bilaga.</numerusform>
                <numerusform>%Ln av de {selected} valda fakturorna har ingen bilaga.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices lack attachments.</source>
            <translation>
                <numerusform>%Ln av de {selected} valda fakturorna saknar bilagor.</numerusform>
                <numerusform>%Ln av de {selected} valda fakturorna saknar bilagor.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nej, gå tillbaka</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Only the %n with attachment</source>
            <translation>
                <numerusform>&amp;Bara den med bilaga</numerusform>
                <numerusform>&amp;Bara de %n med bilaga</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Ja, skicka</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
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
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>No attachment</source>
            <translation>Ingen bilaga</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Summa av dessa: {total}</translation>
        </message>
        <message>
            <source>The chosen invoice has no attachment.</source>
            <translation>Den valda fakturan har ingen bilaga.</translation>
        </message>
        <message>
            <source>The chosen invoice lacks attachments.</source>
            <translation>Den valda fakturan saknar bilagor.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
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
            <source>Where to go</source>
            <translation>Vart du kan gå</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <source>C&amp;ustomers</source>
            <translation>K&amp;under</translation>
        </message>
        <message>
            <source>Loo&amp;k up</source>
            <translation>Slå &amp;upp</translation>
        </message>
        <message>
            <source>Re&amp;quests</source>
            <translation>Förfrå&amp;gningar</translation>
        </message>
    </context>
    <context>
        <name>NewCompanyDialog</name>
        <message>
            <source>&amp;Begin</source>
            <translation>&amp;Lägg till</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>L&amp;and</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>&amp;Språk för fakturor som inte anger något</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>&amp;Organisation no.</source>
            <translation>&amp;Organisationsnr</translation>
        </message>
        <message>
            <source>It has settings, registers, an e-invoice operator and a mail account of its own; nothing is shared with the other companies.</source>
            <translation>Det har egna inställningar, egna register, en egen e-fakturaoperatör och ett eget e-postkonto; inget delas med de andra företagen.</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nytt företag</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>Two letters, such as SE</source>
            <translation>Två bokstäver, till exempel SE</translation>
        </message>
    </context>
    <context>
        <name>NotArrivedQuestion</name>
        <message numerus="yes">
            <source>%n attachment(s) of these invoices did not reach the gateway.</source>
            <translation>
                <numerusform>%n bilaga till de här fakturorna har inte nått servern.</numerusform>
                <numerusform>%n bilagor till de här fakturorna har inte nått servern.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Gå tillbaka</translation>
        </message>
        <message>
            <source>&amp;Send without</source>
            <translation>&amp;Skicka utan</translation>
        </message>
        <message>
            <source>&amp;Wait</source>
            <translation>&amp;Vänta</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>Attachments have not arrived</source>
            <translation>Bilagor har inte kommit fram</translation>
        </message>
        <message>
            <source>Attachments that have not arrived</source>
            <translation>Bilagor som inte har kommit fram</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Without them the invoices go out as they are there now.</source>
            <translation>Inget har skickats ännu. Utan dem skickas fakturorna som de är på servern nu.</translation>
        </message>
        <message>
            <source>Refused: {reason}</source>
            <translation>Avvisad: {reason}</translation>
        </message>
        <message>
            <source>Stands still at {percent} %</source>
            <translation>Står still på {percent} %</translation>
        </message>
        <message>
            <source>Waits for the gateway</source>
            <translation>Väntar på servern</translation>
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
        <name>OperatorAbilities</name>
        <message>
            <source> or </source>
            <translation> eller </translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice, which may have up to {size} with them.</source>
            <translation>Bilagor följer med inuti fakturan, som får ha högst {size} tillsammans med dem.</translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice.</source>
            <translation>Bilagor följer med inuti fakturan.</translation>
        </message>
        <message>
            <source>By itself it might send an invoice {ways}. Connect tells it each time not to.</source>
            <translation>På egen hand kan den skicka en faktura {ways}. Connect säger varje gång till den att låta bli.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, it cannot say whether it has the invoice: you are asked then.</source>
            <translation>Om en anslutning bryts mitt i kan den inte säga om den har fakturan: då får du frågan.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, no invoice goes through it twice.</source>
            <translation>Om en anslutning bryts mitt i skickas ingen faktura två gånger genom den.</translation>
        </message>
        <message>
            <source>It cannot be asked which customers can be reached.</source>
            <translation>Den kan inte svara på vilka kunder som går att nå.</translation>
        </message>
        <message>
            <source>It does not tell what became of an invoice.</source>
            <translation>Den berättar inte vad som hände med en faktura.</translation>
        </message>
        <message>
            <source>It never sends an invoice another way by itself.</source>
            <translation>Den skickar aldrig en faktura på annat sätt på egen hand.</translation>
        </message>
        <message>
            <source>It says which customers can be reached.</source>
            <translation>Den säger vilka kunder som går att nå.</translation>
        </message>
        <message>
            <source>It takes invoices as {formats}.</source>
            <translation>Den tar emot fakturor som {formats}.</translation>
        </message>
        <message>
            <source>It takes no attachments.</source>
            <translation>Den tar inte emot bilagor.</translation>
        </message>
        <message>
            <source>It tells what became of each invoice.</source>
            <translation>Den berättar vad som hände med varje faktura.</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>med e-post</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papper</translation>
        </message>
    </context>
    <context>
        <name>OperatorFields</name>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Fyll i ”{field}”.</translation>
        </message>
        <message>
            <source>“{field}” begins with https://.</source>
            <translation>”{field}” börjar med https://.</translation>
        </message>
    </context>
    <context>
        <name>OperatorPage</name>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Operatör</translation>
        </message>
        <message>
            <source>&amp;Test the account</source>
            <translation>&amp;Testa kontot</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Fungerar det?</translation>
        </message>
        <message>
            <source>None: no e-invoices are sent</source>
            <translation>Ingen: inga e-fakturor skickas</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Hemligheter sparas i nyckelringen på datorn som skickar, aldrig i en fil.</translation>
        </message>
        <message>
            <source>The account works. Nothing was sent.</source>
            <translation>Kontot fungerar. Inget skickades.</translation>
        </message>
        <message>
            <source>What it can do</source>
            <translation>Vad den kan</translation>
        </message>
        <message>
            <source>{name} (not installed here)</source>
            <translation>{name} (inte installerad här)</translation>
        </message>
    </context>
    <context>
        <name>OutOfSightQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {count} ticked invoices are not in sight.</source>
            <translation>
                <numerusform>%Ln av de {count} förbockade fakturorna syns inte.</numerusform>
                <numerusform>%Ln av de {count} förbockade fakturorna syns inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Gå tillbaka</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n ticked invoice(s) is in sight.</source>
            <translation>
                <numerusform>Den förbockade fakturan syns inte.</numerusform>
                <numerusform>Ingen av de %n förbockade fakturorna syns.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all of it is in sight</source>
            <translation>Allt syns inte</translation>
        </message>
        <message>
            <source>Not in sight</source>
            <translation>Syns inte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;all %n</source>
            <translation>
                <numerusform>Skicka &amp;den enda</numerusform>
                <numerusform>Skicka &amp;alla %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;only the %n in sight</source>
            <translation>
                <numerusform>Skicka &amp;bara den som syns</numerusform>
                <numerusform>Skicka &amp;bara de %n som syns</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Summa av dessa: {total}</translation>
        </message>
        <message>
            <source>They were ticked before. Do you mean to send them, too?</source>
            <translation>De förbockades tidigare. Vill du skicka dem också?</translation>
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
            <source>Damaged</source>
            <translation>Skadad</translation>
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
            <source>Invoice</source>
            <translation>Faktura</translation>
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
            <source>Left alone</source>
            <translation>Lämnad orörd</translation>
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
        <message numerus="yes">
            <source>%n file(s) without an invoice…</source>
            <translation>
                <numerusform>%n fil utan faktura…</numerusform>
                <numerusform>%n filer utan faktura…</numerusform>
            </translation>
        </message>
        <message>
            <source>Add again</source>
            <translation>Lägg till igen</translation>
        </message>
        <message>
            <source>Attach and send again…</source>
            <translation>Bifoga och skicka igen…</translation>
        </message>
        <message>
            <source>Everything has reached the gateway.</source>
            <translation>Allt har nått servern.</translation>
        </message>
        <message>
            <source>Files and attachments that you add are kept here until the gateway has them.</source>
            <translation>Filer och bilagor som du lägger till sparas här tills servern har dem.</translation>
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
            <source>Save as…</source>
            <translation>Spara som…</translation>
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
            <translation>brevlådan är full</translation>
        </message>
        <message>
            <source>meets a server that is down</source>
            <translation>servern är nere</translation>
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
            <source>Turn to the right</source>
            <translation>Vrid åt höger</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePrinter</name>
        <message numerus="yes">
            <source>%n page(s) were printed.</source>
            <translation>
                <numerusform>%n sida skrevs ut.</numerusform>
                <numerusform>%n sidor skrevs ut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {page} of {count} is printed…</source>
            <translation>Sida {page} av {count} skrivs ut…</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>Skrivaren svarar inte. Inget skrevs ut.</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Invoice {number} has gone; its attachments stay as they are. Once its delivery is taken back, {name} can be attached.</source>
            <translation>Faktura {number} har gått iväg och dess bilagor ändras inte. När leveransen är återtagen kan {name} bifogas.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Skanna</translation>
        </message>
        <message>
            <source>The attachments go in the order before.</source>
            <translation>Bilagorna går i samma ordning som förut.</translation>
        </message>
        <message>
            <source>The attachments go in this order: in the mail, on paper and in a merged PDF.</source>
            <translation>Bilagorna går i den här ordningen: i mejlet, på papper och i en sammanslagen PDF.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;täng</translation>
        </message>
        <message>
            <source>&amp;Open in another program</source>
            <translation>&amp;Öppna i annat program</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Skriv &amp;ut…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Spara som…</translation>
        </message>
        <message>
            <source>A file of this kind can only be saved.</source>
            <translation>En sådan fil kan bara sparas.</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>&amp;Jämför med</translation>
        </message>
        <message>
            <source>No program on this computer opens {name}. Save it instead.</source>
            <translation>Inget program på datorn öppnar {name}. Spara filen i stället.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Inget</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparad som {name}.</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Fakturan</translation>
        </message>
        <message>
            <source>the file that it was made from</source>
            <translation>filen som den gjordes av</translation>
        </message>
        <message>
            <source>{name}, as it was given</source>
            <translation>{name}, som den lämnades</translation>
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
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Byt</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Nytt lösenord</translation>
        </message>
        <message>
            <source>&amp;Password now</source>
            <translation>Nuvarande &amp;lösenord</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Byt mitt lösenord</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>The new one &amp;again</source>
            <translation>Det nya &amp;igen</translation>
        </message>
        <message>
            <source>The two new passwords differ.</source>
            <translation>De två nya lösenorden är olika.</translation>
        </message>
    </context>
    <context>
        <name>PieceLines</name>
        <message>
            <source>an attachment</source>
            <translation>en bilaga</translation>
        </message>
        <message>
            <source>from {place}</source>
            <translation>från {place}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnad</translation>
        </message>
        <message>
            <source>the data of the invoice</source>
            <translation>fakturans uppgifter</translation>
        </message>
        <message>
            <source>the picture of the invoice</source>
            <translation>fakturabilden</translation>
        </message>
    </context>
    <context>
        <name>PlanChangedQuestion</name>
        <message numerus="yes">
            <source>%n invoice(s) would go out otherwise than when you pressed Send.</source>
            <translation>
                <numerusform>%n faktura skulle skickas på annat sätt än när du tryckte på Skicka.</numerusform>
                <numerusform>%n fakturor skulle skickas på annat sätt än när du tryckte på Skicka.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Gå tillbaka</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s) as they are now</source>
            <translation>
                <numerusform>&amp;Skicka %n faktura som den är nu</numerusform>
                <numerusform>&amp;Skicka %n fakturor som de är nu</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Något har ändrats under tiden</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Vad som ändrades</translation>
        </message>
    </context>
    <context>
        <name>PlanChanges</name>
        <message>
            <source>Added: {names}.</source>
            <translation>Tillagt: {names}.</translation>
        </message>
        <message>
            <source>It goes {now} instead of {before}.</source>
            <translation>Den skickas {now} i stället för {before}.</translation>
        </message>
        <message>
            <source>It is not here any more.</source>
            <translation>Den finns inte här längre.</translation>
        </message>
        <message>
            <source>It was added.</source>
            <translation>Den tillkom.</translation>
        </message>
        <message>
            <source>Taken off: {names}.</source>
            <translation>Borttaget: {names}.</translation>
        </message>
        <message>
            <source>The message or the invoice itself was changed.</source>
            <translation>Meddelandet eller själva fakturan har ändrats.</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>ingenstans</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} till {address}</translation>
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
        <message>
            <source>Practice mode – the gateway sends nothing for real.</source>
            <translation>Övningsläge – servern skickar ingenting på riktigt.</translation>
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
        <name>Press</name>
        <message>
            <source>All of it was sent already.</source>
            <translation>Allt är redan skickat.</translation>
        </message>
        <message>
            <source>Nothing of it can be sent as it is now.</source>
            <translation>Inget av det kan skickas som det är nu.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Inget skickades.</translation>
        </message>
        <message>
            <source>Something changed meanwhile. Nothing was sent; please look once more.</source>
            <translation>Något har ändrats under tiden. Inget skickades; titta en gång till.</translation>
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
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Mapp för skrivaren</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Välj…</translation>
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
        <name>Proofs</name>
        <message>
            <source>No confirmation is due yet: operators must send them from {day} on. Silence proves nothing.</source>
            <translation>Någon bekräftelse krävs inte ännu: operatörerna måste skicka dem från och med {day}. Att inget hörs bevisar ingenting.</translation>
        </message>
        <message>
            <source>The print house reported it as done on {when}.</source>
            <translation>Tryckeriet meddelade {when} att den är klar.</translation>
        </message>
        <message>
            <source>The printer or print folder took it on {when}.</source>
            <translation>Skrivaren eller utskriftsmappen tog emot den {when}.</translation>
        </message>
        <message>
            <source>The recipient's mail server reported it as delivered on {when}.</source>
            <translation>Mottagarens e-postserver meddelade {when} att den är levererad.</translation>
        </message>
        <message>
            <source>The recipient's operator took it on {when}.</source>
            <translation>Mottagarens operatör tog emot den {when}.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed it on {when}.</source>
            <translation>Mottagarsidan bekräftade den {when}.</translation>
        </message>
        <message>
            <source>The recipient's side has not confirmed it yet.</source>
            <translation>Mottagarsidan har inte bekräftat den ännu.</translation>
        </message>
        <message>
            <source>Your mail server took it on {when}.</source>
            <translation>Er e-postserver tog emot den {when}.</translation>
        </message>
        <message>
            <source>Your operator took it on {when}.</source>
            <translation>Er operatör tog emot den {when}.</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>annat skäl</translation>
        </message>
        <message>
            <source>legal information is wrong</source>
            <translation>de juridiska uppgifterna är fel</translation>
        </message>
        <message>
            <source>no fault</source>
            <translation>inget fel</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>känns inte igen</translation>
        </message>
        <message>
            <source>paid in part</source>
            <translation>delvis betald</translation>
        </message>
        <message>
            <source>references are wrong</source>
            <translation>referenserna är fel</translation>
        </message>
        <message>
            <source>the buyer accepts it</source>
            <translation>köparen godkänner den</translation>
        </message>
        <message>
            <source>the buyer accepts it with conditions</source>
            <translation>köparen godkänner den med förbehåll</translation>
        </message>
        <message>
            <source>the buyer has a question</source>
            <translation>köparen har en fråga</translation>
        </message>
        <message>
            <source>the buyer has paid it</source>
            <translation>köparen har betalat den</translation>
        </message>
        <message>
            <source>the buyer has received it</source>
            <translation>köparen har tagit emot den</translation>
        </message>
        <message>
            <source>the buyer is processing it</source>
            <translation>köparen behandlar den</translation>
        </message>
        <message>
            <source>the buyer rejects it</source>
            <translation>köparen avvisar den</translation>
        </message>
        <message>
            <source>the delivery of the goods</source>
            <translation>leveransen av varorna</translation>
        </message>
        <message>
            <source>the financing</source>
            <translation>finansieringen</translation>
        </message>
        <message>
            <source>the items</source>
            <translation>artiklarna</translation>
        </message>
        <message>
            <source>the prices</source>
            <translation>priserna</translation>
        </message>
        <message>
            <source>the quality of the goods</source>
            <translation>varornas kvalitet</translation>
        </message>
        <message>
            <source>the quantities</source>
            <translation>antalen</translation>
        </message>
        <message>
            <source>the recipient is unknown</source>
            <translation>mottagaren är okänd</translation>
        </message>
        <message>
            <source>the terms of payment</source>
            <translation>betalningsvillkoren</translation>
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
            <translation>Fråga kunden efter rätt elektronisk adress, skriv in den här och skicka igen.</translation>
        </message>
        <message>
            <source>Ask the customer for the right reference, enter it here, and send again.</source>
            <translation>Fråga kunden efter rätt referens, skriv in den här och skicka igen.</translation>
        </message>
        <message>
            <source>Ask who got it to delete it, and neither to book nor to pay it</source>
            <translation>Be den som fick fakturan att radera den och varken bokföra eller betala den</translation>
        </message>
        <message>
            <source>Ask your operator what happened. Another address may help if the customer moved.</source>
            <translation>Fråga er operatör vad som hände. En annan adress kan hjälpa om kunden har bytt.</translation>
        </message>
        <message>
            <source>Find the right address (both 0208 and 9925, and ask the customer)</source>
            <translation>Ta reda på rätt adress (både 0208 och 9925, och fråga kunden)</translation>
        </message>
        <message>
            <source>Have the business system make the invoice anew. The text for its supplier is ready to be copied.</source>
            <translation>Låt affärssystemet skapa fakturan på nytt. Texten till leverantören är klar att kopiera.</translation>
        </message>
        <message>
            <source>If it reached somebody else, begin a case: its steps are listed here.</source>
            <translation>Om fakturan nådde någon annan, påbörja ett ärende: stegen står här.</translation>
        </message>
        <message>
            <source>Nothing needs to be done: the first one is there and stays as it is. This one never goes as an e-invoice again.</source>
            <translation>Ingenting behöver göras: den första finns där och lämnas som den är. Den här skickas aldrig mer som e-faktura.</translation>
        </message>
        <message>
            <source>See whether personal data reached others, and who must be told</source>
            <translation>Se om personuppgifter nådde obehöriga och vem som ska underrättas</translation>
        </message>
        <message>
            <source>Send the invoice to the right address</source>
            <translation>Skicka fakturan till rätt adress</translation>
        </message>
        <message>
            <source>Tell your operator, on the same working day</source>
            <translation>Underrätta er operatör samma arbetsdag</translation>
        </message>
        <message>
            <source>The address was corrected from {old} to {new}.</source>
            <translation>Adressen rättades från {old} till {new}.</translation>
        </message>
        <message>
            <source>The buyer's reference was corrected from “{old}” to “{new}”.</source>
            <translation>Köparens referens rättades från ”{old}” till ”{new}”.</translation>
        </message>
        <message>
            <source>The buyer's reference “{new}” was added.</source>
            <translation>Köparens referens ”{new}” lades till.</translation>
        </message>
        <message>
            <source>When the operator has freed the number, send it again: the corrections are kept. If it cannot, have the business system make the invoice anew with another number.</source>
            <translation>När operatören har frigjort numret, skicka den igen: rättelserna finns kvar. Om det inte går, låt affärssystemet göra fakturan på nytt med ett annat nummer.</translation>
        </message>
        <message>
            <source>Your administrator has to put the account at the operator right first.</source>
            <translation>Er administratör måste först rätta kontot hos operatören.</translation>
        </message>
    </context>
    <context>
        <name>PutRightDialog</name>
        <message>
            <source>&amp;Begin the case</source>
            <translation>&amp;Påbörja ärendet</translation>
        </message>
        <message>
            <source>&amp;Buyer's reference</source>
            <translation>&amp;Köparens referens</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>K&amp;opiera texten</translation>
        </message>
        <message>
            <source>&amp;Electronic address</source>
            <translation>&amp;Elektronisk adress</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>O&amp;rsak</translation>
        </message>
        <message>
            <source>&amp;Text for the business system's supplier</source>
            <translation>&amp;Text till affärssystemets leverantör</translation>
        </message>
        <message>
            <source>Begun on {day}. It must have been looked into by {due}.</source>
            <translation>Påbörjat {day}. Det ska vara utrett senast {due}.</translation>
        </message>
        <message>
            <source>C&amp;orrect it here and send again</source>
            <translation>Rätta &amp;här och skicka igen</translation>
        </message>
        <message>
            <source>Copied. Paste it into a mail or into the supplier's form.</source>
            <translation>Kopierad. Klistra in den i ett mejl eller i leverantörens formulär.</translation>
        </message>
        <message>
            <source>It had reached somebody else</source>
            <translation>Den hade nått någon annan</translation>
        </message>
        <message>
            <source>It reached &amp;somebody else</source>
            <translation>Den nådde någon &amp;annan</translation>
        </message>
        <message>
            <source>It was taken. Did it reach somebody else?</source>
            <translation>Den togs emot. Nådde den någon annan?</translation>
        </message>
        <message>
            <source>Once the case has begun, the invoice never goes to {address} again.</source>
            <translation>När ärendet har påbörjats går fakturan aldrig mer till {address}.</translation>
        </message>
        <message>
            <source>Only the route changes; the invoice stays as it came.</source>
            <translation>Bara vägen ändras; fakturan förblir som den kom.</translation>
        </message>
        <message>
            <source>Only this changes, in a copy; the original is kept.</source>
            <translation>Bara detta ändras, i en kopia; originalet sparas.</translation>
        </message>
        <message>
            <source>Put an undelivered invoice right</source>
            <translation>Åtgärda en olevererad faktura</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too (no customer number is known)</source>
            <translation>Spara även för &amp;den här kunden (kundnumret är inte känt)</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too ({customer})</source>
            <translation>Spara även för &amp;den här kunden ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Skicka i&amp;gen</translation>
        </message>
        <message>
            <source>Text for the business system's supplier</source>
            <translation>Text till affärssystemets leverantör</translation>
        </message>
        <message>
            <source>The buyer rejected it</source>
            <translation>Köparen avvisade den</translation>
        </message>
        <message>
            <source>The invoice has none</source>
            <translation>Fakturan har ingen</translation>
        </message>
        <message>
            <source>The operator freed the number</source>
            <translation>Operatören har frigjort numret</translation>
        </message>
        <message>
            <source>The reference was wrong</source>
            <translation>Referensen var fel</translation>
        </message>
        <message>
            <source>The text is being made…</source>
            <translation>Texten skapas…</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} till {address}, {day}:</translation>
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
        <name>QuestionChoice</name>
        <message numerus="yes">
            <source>%Ln customer number(s) look as if their zeros were lost.</source>
            <translation>
                <numerusform>%Ln kundnummer ser ut att ha tappat sina nollor.</numerusform>
                <numerusform>%Ln kundnummer ser ut att ha tappat sina nollor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer number(s) look like an amount or a date.</source>
            <translation>
                <numerusform>%Ln kundnummer ser ut som ett belopp eller ett datum.</numerusform>
                <numerusform>%Ln kundnummer ser ut som belopp eller datum.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>Till exempel: {line}</translation>
        </message>
        <message>
            <source>Leave these rows out</source>
            <translation>Utelämna de här raderna</translation>
        </message>
        <message>
            <source>Take them as they stand: {number}</source>
            <translation>Ta dem som de står: {number}</translation>
        </message>
        <message>
            <source>Take what was probably meant: {number}</source>
            <translation>Ta det som förmodligen avsågs: {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadingChoice</name>
        <message>
            <source>&amp;Letters as in</source>
            <translation>&amp;Teckenkodning</translation>
        </message>
        <message>
            <source>DOS, Central Europe</source>
            <translation>DOS, Centraleuropa</translation>
        </message>
        <message>
            <source>DOS, Western Europe</source>
            <translation>DOS, Västeuropa</translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>Till exempel: {line}</translation>
        </message>
        <message>
            <source>Latin-10, Romanian</source>
            <translation>Latin-10, rumänska</translation>
        </message>
        <message>
            <source>Latin-2</source>
            <translation>Latin-2</translation>
        </message>
        <message>
            <source>Lines of the file</source>
            <translation>Rader i filen</translation>
        </message>
        <message>
            <source>Mac, Western Europe</source>
            <translation>Mac, Västeuropa</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>&amp;Blad</translation>
        </message>
        <message>
            <source>Windows, Central Europe</source>
            <translation>Windows, Centraleuropa</translation>
        </message>
        <message>
            <source>Windows, Western Europe</source>
            <translation>Windows, Västeuropa</translation>
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
            <source>{done} of %Ln invoice(s) checked…</source>
            <translation>
                <numerusform>{done} av %Ln faktura kontrollerad…</numerusform>
                <numerusform>{done} av %Ln fakturor kontrollerade…</numerusform>
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
        <name>ReasonWords</name>
        <message>
            <source>customer in a bar code</source>
            <translation>kund i en streckkod</translation>
        </message>
        <message>
            <source>customer in the list</source>
            <translation>kund i listan</translation>
        </message>
        <message>
            <source>customer in the name</source>
            <translation>kund i namnet</translation>
        </message>
        <message>
            <source>customer on the first page</source>
            <translation>kund på första sidan</translation>
        </message>
        <message>
            <source>number in a bar code</source>
            <translation>nummer i en streckkod</translation>
        </message>
        <message>
            <source>number in the list</source>
            <translation>nummer i listan</translation>
        </message>
        <message>
            <source>number in the name</source>
            <translation>nummer i namnet</translation>
        </message>
        <message>
            <source>number on the first page</source>
            <translation>nummer på första sidan</translation>
        </message>
        <message>
            <source>order in a bar code</source>
            <translation>order i en streckkod</translation>
        </message>
        <message>
            <source>order in the list</source>
            <translation>order i listan</translation>
        </message>
        <message>
            <source>order in the name</source>
            <translation>order i namnet</translation>
        </message>
        <message>
            <source>order on the first page</source>
            <translation>order på första sidan</translation>
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
            <source>&amp;Print…</source>
            <translation>Skriv &amp;ut…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Spara…</translation>
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
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
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
            <source>Save the receipt</source>
            <translation>Spara kvittensen</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparat som {name}.</translation>
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
            <translation>Skickat {when}. Det fortsätter automatiskt.</translation>
        </message>
        <message>
            <source>Show what &amp;needs attention</source>
            <translation>Visa det som &amp;kräver åtgärd</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tillbakatagna</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Försöks igen automatiskt</translation>
        </message>
        <message>
            <source>Waiting to begin</source>
            <translation>Väntar på att börja</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>receipt.pdf</source>
            <translation>kvittens.pdf</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPaper</name>
        <message>
            <source>Left out</source>
            <translation>Utelämnade</translation>
        </message>
        <message>
            <source>Receipt of {when}</source>
            <translation>Kvittens {when}</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Valda</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsDialog</name>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Fler</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öppna</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fakturor</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnade</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Kvittenser</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickad</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Skickade</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>E-invoices reach this address.</source>
            <translation>E-fakturor når den här adressen.</translation>
        </message>
        <message>
            <source>It can be reached from {day} on.</source>
            <translation>Den kan nås från och med {day}.</translation>
        </message>
        <message>
            <source>It can be reached until {day}.</source>
            <translation>Den kan nås till och med {day}.</translation>
        </message>
        <message>
            <source>It takes: {documents}.</source>
            <translation>Den tar emot: {documents}.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operatör: {operator}.</translation>
        </message>
        <message>
            <source>Said by {source} on {when}.</source>
            <translation>Uppgift från {source} den {when}.</translation>
        </message>
        <message>
            <source>The address is not registered in the network.</source>
            <translation>Adressen är inte registrerad i nätverket.</translation>
        </message>
        <message>
            <source>The address is registered, but it takes no documents of this kind.</source>
            <translation>Adressen är registrerad, men tar inte emot dokument av det här slaget.</translation>
        </message>
        <message>
            <source>The network could not be asked. That says nothing about the address: try again later.</source>
            <translation>Nätverket kunde inte tillfrågas. Det säger inget om adressen: försök igen senare.</translation>
        </message>
        <message>
            <source>Your customer {number}.</source>
            <translation>Din kund {number}.</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>kan nås</translation>
        </message>
        <message>
            <source>can be reached from {day}</source>
            <translation>kan nås från {day}</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>katalog</translation>
        </message>
        <message>
            <source>could not be asked</source>
            <translation>kunde inte tillfrågas</translation>
        </message>
        <message>
            <source>credit note</source>
            <translation>kreditfaktura</translation>
        </message>
        <message>
            <source>despatch advice</source>
            <translation>leveransavisering</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>faktura</translation>
        </message>
        <message>
            <source>invoice (CII)</source>
            <translation>faktura (CII)</translation>
        </message>
        <message>
            <source>not for this document</source>
            <translation>inte för det här dokumentet</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>inte registrerad</translation>
        </message>
        <message>
            <source>order</source>
            <translation>order</translation>
        </message>
        <message>
            <source>other documents</source>
            <translation>andra dokument</translation>
        </message>
        <message>
            <source>response</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>the network's register</source>
            <translation>nätverkets register</translation>
        </message>
        <message>
            <source>the practice network</source>
            <translation>övningsnätet</translation>
        </message>
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Lägg till</translation>
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
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>C&amp;ustomer…</source>
            <translation>&amp;Kund…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>&amp;Exportera…</translation>
        </message>
        <message>
            <source>Paste ro&amp;ws…</source>
            <translation>Klistra in ra&amp;der…</translation>
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
            <source>E-invoices</source>
            <translation>E-faktura</translation>
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
            <source>Lists (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</source>
            <translation>Listor (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</translation>
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
            <source>All in one e-mail</source>
            <translation>Alla i ett mejl</translation>
        </message>
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
            <source>Electronic address</source>
            <translation>Elektronisk adress</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Filnamn</translation>
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
            <source>Location no. (GLN)</source>
            <translation>Lokaliseringskod (GLN)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>One e-mail for each invoice</source>
            <translation>Ett mejl för varje faktura</translation>
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
            <source>Several invoices</source>
            <translation>Flera fakturor</translation>
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
            <source>VAT number</source>
            <translation>Momsnummer</translation>
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
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n faktura vald</numerusform>
                <numerusform>%n fakturor valda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s) for your decision.</source>
            <translation>
                <numerusform>%n av dem väntar på ditt beslut.</numerusform>
                <numerusform>%n av dem väntar på ditt beslut.</numerusform>
            </translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation>Alla kom fram</translation>
        </message>
        <message>
            <source>All of them arrived…</source>
            <translation>Alla kom fram…</translation>
        </message>
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Fråga kunden vart e-posten ska gå nu och skicka sedan alla dit på en gång.</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Välj en rad ovan för att se vad som kan göras.</translation>
        </message>
        <message>
            <source>Choose a single line to see what can be done.</source>
            <translation>Välj en enda rad för att se vad som kan göras.</translation>
        </message>
        <message>
            <source>Decide for each line below, or for all of them at once.</source>
            <translation>Bestäm för varje rad nedan, eller för alla på en gång.</translation>
        </message>
        <message>
            <source>Did all of these invoices arrive?</source>
            <translation>Kom alla de här fakturorna fram?</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Den kom fram</translation>
        </message>
        <message>
            <source>It was not sent</source>
            <translation>Den skickades inte</translation>
        </message>
        <message>
            <source>None of them was sent…</source>
            <translation>Ingen av dem skickades…</translation>
        </message>
        <message>
            <source>None was sent</source>
            <translation>Ingen skickades</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Åtgärda…</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Frigör</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Frigör alla (%n)</numerusform>
                <numerusform>Frigör alla (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Released ones go out now; those that may have arrived are left. Taken back ones wait again.</source>
            <translation>De som frigörs skickas nu; de som kan ha kommit fram lämnas kvar. De som tas tillbaka väntar igen.</translation>
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
            <source>Take back</source>
            <translation>Ta tillbaka</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Ta tillbaka alla (%n)</numerusform>
                <numerusform>Ta tillbaka alla (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Filen är sparad, inget av den har skickats. Gör om den i affärssystemet eller ta bort den.</translation>
        </message>
        <message>
            <source>They stand under Sent invoices then. What did not arrive has to be sent again by hand.</source>
            <translation>De står då under Skickade fakturor. Det som inte kom fram måste skickas igen för hand.</translation>
        </message>
        <message>
            <source>They wait again under Files waiting. What had been sent all the same could go twice.</source>
            <translation>De väntar igen under Filer som väntar på bilagor. Det som ändå hade skickats kan gå två gånger.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Was none of these invoices sent?</source>
            <translation>Skickades ingen av de här fakturorna?</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} till {address}, {day}:</translation>
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
            <source>Reading: {done} of %Ln file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Läser: {done} av %Ln fil. Filen blir kvar där den är.</numerusform>
                <numerusform>Läser: {done} av %Ln filer. Filerna blir kvar där de är.</numerusform>
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
        <name>RequestDialog</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;E-mail of the customer</source>
            <translation>Kundens &amp;e-post</translation>
        </message>
        <message>
            <source>&amp;Keep as a draft</source>
            <translation>Behåll som &amp;utkast</translation>
        </message>
        <message>
            <source>&amp;Language of the letters</source>
            <translation>Brevens &amp;språk</translation>
        </message>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Operatör</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Skicka</translation>
        </message>
        <message>
            <source>&amp;Show the letters…</source>
            <translation>&amp;Visa breven…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>Va&amp;rför</translation>
        </message>
        <message>
            <source>Ask for a recipient</source>
            <translation>Be om att nå en mottagare</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Com&amp;pany name</source>
            <translation>&amp;Företagets namn</translation>
        </message>
        <message>
            <source>E-mail of the operator's &amp;desk</source>
            <translation>E-post till o&amp;peratörens kundtjänst</translation>
        </message>
        <message>
            <source>If you know it</source>
            <translation>Om du känner till den</translation>
        </message>
        <message>
            <source>It changed its operator</source>
            <translation>Den har bytt operatör</translation>
        </message>
        <message>
            <source>It is asked for its address</source>
            <translation>Kunden tillfrågas om sin adress</translation>
        </message>
        <message>
            <source>It is not in the network yet</source>
            <translation>Den finns inte i nätverket än</translation>
        </message>
        <message>
            <source>Looking up what is known…</source>
            <translation>Hämtar det som är känt…</translation>
        </message>
        <message>
            <source>Organisation &amp;number</source>
            <translation>Organisations&amp;nummer</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Skickar…</translation>
        </message>
        <message>
            <source>The customer and its operator are asked that e-invoices may reach it. Until then its invoices go as PDF or on paper. You see the letters before they go.</source>
            <translation>Kunden och dess operatör tillfrågas om att e-fakturor ska kunna nå den. Fram till dess går dess fakturor som PDF eller på papper. Du ser breven innan de skickas.</translation>
        </message>
        <message>
            <source>These letters go when you press Send.</source>
            <translation>Breven skickas när du trycker på Skicka.</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Skriver breven…</translation>
        </message>
        <message>
            <source>Your operator takes the request by itself; these letters are not needed.</source>
            <translation>Er operatör tar emot förfrågan själv; breven behövs inte.</translation>
        </message>
        <message>
            <source>Your own &amp;words</source>
            <translation>Egna or&amp;d</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Confirmation to you</source>
            <translation>Bekräftelse till dig</translation>
        </message>
        <message>
            <source>To the operator</source>
            <translation>Till operatören</translation>
        </message>
        <message>
            <source>To the recipient</source>
            <translation>Till mottagaren</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>skickas</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>kan nås</translation>
        </message>
        <message>
            <source>could not be sent</source>
            <translation>kunde inte skickas</translation>
        </message>
        <message>
            <source>draft, not sent</source>
            <translation>utkast, inte skickat</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>no answer came; it may have been sent</source>
            <translation>inget svar kom; det kan ha skickats</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>nekad</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>skickad</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>återtaget</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>väntar på att skickas</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>återkallad</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%n invoice(s) go as e-invoices now.</source>
            <translation>
                <numerusform>%n faktura går nu som e-faktura.</numerusform>
                <numerusform>%n fakturor går nu som e-fakturor.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Change and send…</source>
            <translation>&amp;Ändra och skicka…</translation>
        </message>
        <message>
            <source>&amp;Move the waiting invoices over</source>
            <translation>&amp;Flytta över de väntande fakturorna</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Företag</translation>
        </message>
        <message numerus="yes">
            <source>E-invoices can reach it now. %n waiting invoice(s) would still go another way.</source>
            <translation>
                <numerusform>E-fakturor kan nå den nu. %n väntande faktura skulle ändå gå en annan väg.</numerusform>
                <numerusform>E-fakturor kan nå den nu. %n väntande fakturor skulle ändå gå en annan väg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was asked yet. Look a customer up: of one who is not in the network you can ask to be reached.</source>
            <translation>Ingen har tillfrågats än. Slå upp en kund: den som inte finns i nätverket kan du be om att nå.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operatör</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Organisationsnummer</translation>
        </message>
        <message>
            <source>Requests to recipients</source>
            <translation>Förfrågningar till mottagare</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>The operator is &amp;working on it</source>
            <translation>Operatören &amp;arbetar med den</translation>
        </message>
        <message>
            <source>They said &amp;no</source>
            <translation>De sa &amp;nej</translation>
        </message>
        <message>
            <source>Waiting invoices</source>
            <translation>Väntande fakturor</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>Åter&amp;kalla</translation>
        </message>
    </context>
    <context>
        <name>RequiredTable</name>
        <message>
            <source>Add a r&amp;ule</source>
            <translation>&amp;Lägg till en regel</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Minst</translation>
        </message>
        <message>
            <source>Attachments that invoices need</source>
            <translation>Bilagor som fakturor behöver</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Dokumenttyp</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Filnamn</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>Om den saknas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>R&amp;emove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>any</source>
            <translation>alla</translation>
        </message>
        <message>
            <source>ask before sending</source>
            <translation>fråga före sändning</translation>
        </message>
        <message>
            <source>hold the invoice back</source>
            <translation>håll kvar fakturan</translation>
        </message>
        <message>
            <source>say so</source>
            <translation>tipsa om det</translation>
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
            <source>A new delivery takes the place of the one {channel} to {address}.</source>
            <translation>En ny leverans ersätter den som gick {channel} till {address}.</translation>
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
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation>Administratör</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Handläggare</translation>
        </message>
        <message>
            <source>May do everything: accounts, settings and users, too.</source>
            <translation>Får göra allt, även konton, inställningar och användare.</translation>
        </message>
        <message>
            <source>May look at everything and change nothing.</source>
            <translation>Får se allt men inte ändra något.</translation>
        </message>
        <message>
            <source>May upload, attach, send and edit the registers.</source>
            <translation>Får ladda upp, bifoga, skicka och ändra i registren.</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Läsare</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n delivery(s) released.</source>
            <translation>
                <numerusform>%n leverans frigjord.</numerusform>
                <numerusform>%n leveranser frigjorda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n leverans tillbakatagen; fakturan väntar igen.</numerusform>
                <numerusform>%n leveranser tillbakatagna; fakturorna väntar igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being released…</source>
            <translation>Frigörs…</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Tas tillbaka…</translation>
        </message>
        <message>
            <source>It broke off: {reason} Press once more for the rest.</source>
            <translation>Det avbröts: {reason} Tryck en gång till för resten.</translation>
        </message>
        <message>
            <source>None of them could be taken back: they have gone, or wait again already.</source>
            <translation>Ingen av dem kunde tas tillbaka: de har skickats eller väntar redan igen.</translation>
        </message>
        <message>
            <source>None of them waits to be released.</source>
            <translation>Ingen av dem väntar på att frigöras.</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Skicka &amp;igen…</translation>
        </message>
        <message>
            <source>Stopped; the others are as they were.</source>
            <translation>Stoppat; de andra är som de var.</translation>
        </message>
        <message>
            <source>Take &amp;back what has not begun</source>
            <translation>Ta till&amp;baka det som inte har börjat</translation>
        </message>
        <message>
            <source>{count} left: {reason}</source>
            <translation>{count} lämnades kvar: {reason}</translation>
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
        <name>ScanDialog</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Färger</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Leta igen</translation>
        </message>
        <message>
            <source>&amp;Scanner</source>
            <translation>S&amp;kanner</translation>
        </message>
        <message>
            <source>&amp;all pages in the feeder</source>
            <translation>&amp;alla sidor i mataren</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Svartvitt</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Färg</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grått</translation>
        </message>
        <message>
            <source>Looking for scanners…</source>
            <translation>Letar efter skannrar…</translation>
        </message>
        <message>
            <source>No scanner was found. Is it switched on and connected?</source>
            <translation>Ingen skanner hittades. Är den på och ansluten?</translation>
        </message>
        <message>
            <source>Sca&amp;n</source>
            <translation>&amp;Skanna</translation>
        </message>
        <message>
            <source>Scanning…</source>
            <translation>Skannar…</translation>
        </message>
        <message>
            <source>This way of scanning has not been tried with real scanners yet. Look at what comes.</source>
            <translation>Det här sättet att skanna har ännu inte prövats med riktiga skannrar. Titta på det som kommer.</translation>
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
        <message>
            <source>known for this session only; type to change it</source>
            <translation>känt bara till dess programmet avslutas; skriv för att ändra</translation>
        </message>
    </context>
    <context>
        <name>SendAtDialog</name>
        <message>
            <source>&amp;Day and hour</source>
            <translation>&amp;Dag och tid</translation>
        </message>
        <message>
            <source>&amp;Only in office hours, on working days</source>
            <translation>&amp;Bara under kontorstid på arbetsdagar</translation>
        </message>
        <message>
            <source>&amp;Send then</source>
            <translation>&amp;Skicka då</translation>
        </message>
        <message>
            <source>Clocks are set ahead that night, so that no clock shows the chosen hour.</source>
            <translation>Klockorna ställs fram den natten, så den valda tiden finns inte.</translation>
        </message>
        <message>
            <source>Clocks are set back that night, so that this hour comes twice: the first is taken.</source>
            <translation>Klockorna ställs tillbaka den natten, så tiden kommer två gånger: den första gäller.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>It will be sent on {when}.</source>
            <translation>Det skickas {when}.</translation>
        </message>
        <message>
            <source>Send at a chosen hour</source>
            <translation>Skicka vid en vald tid</translation>
        </message>
        <message>
            <source>What goes out is settled now. Until then it stands in Sending, where it can be taken back or sent at once. Connect has to be running at that hour; otherwise it goes as soon as it runs again.</source>
            <translation>Vad som skickas bestäms nu. Till dess står det under Skickar, där det kan tas tillbaka eller skickas direkt. Connect måste vara igång då, annars går det i väg så snart Connect är igång igen.</translation>
        </message>
        <message>
            <source>What this comes to</source>
            <translation>Vad det innebär</translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n mottagen</numerusform>
                <numerusform>%n mottagna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivered</source>
            <translation>
                <numerusform>%n levererad</numerusform>
                <numerusform>%n levererade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n faktura</numerusform>
                <numerusform>%n fakturor</numerusform>
            </translation>
        </message>
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
            <source>%n invoice(s) sent: {counts}.</source>
            <translation>
                <numerusform>%n faktura skickad: {counts}.</numerusform>
                <numerusform>%n fakturor skickade: {counts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n skickad</numerusform>
                <numerusform>%n skickade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back and waiting again</source>
            <translation>
                <numerusform>%n tillbakatagen och väntar igen</numerusform>
                <numerusform>%n tillbakatagna och väntar igen</numerusform>
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
            <source>&amp;Take back</source>
            <translation>&amp;Ta tillbaka</translation>
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
            <source>Send &amp;now</source>
            <translation>Skicka &amp;nu</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Skickar</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %Ln invoice(s)</source>
            <translation>
                <numerusform>Skickar: {done} av %Ln faktura</numerusform>
                <numerusform>Skickar: {done} av %Ln fakturor</numerusform>
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
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Väntar på %n bilaga på väg: {names}</numerusform>
                <numerusform>Väntar på %n bilagor på väg: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} – will be sent in {seconds} s.</source>
            <translation>{what} – skickas om {seconds} s.</translation>
        </message>
        <message>
            <source>{what} – will be sent on {when}.</source>
            <translation>{what} – skickas {when}.</translation>
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
            <translation>Det skickas när filerna har nått servern.</translation>
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
            <source>Lets the chosen invoices that wait for a next try, a setting or their hour go on now.</source>
            <translation>Låter de valda fakturor som väntar på nästa försök, en inställning eller sin tid gå vidare nu.</translation>
        </message>
        <message>
            <source>Nothing is being sent.</source>
            <translation>Inget skickas just nu.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Frigör</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Frigör alla (%n)</numerusform>
                <numerusform>Frigör alla (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Under sändning</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ta tillbaka</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Ta tillbaka alla (%n)</numerusform>
                <numerusform>Ta tillbaka alla (%n)</numerusform>
            </translation>
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
        <name>SentMailBox</name>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>Keep sent mail in the mailbox, too</source>
            <translation>Spara skickad e-post även i brevlådan</translation>
        </message>
        <message>
            <source>Mailbox server (IMAP)</source>
            <translation>Brevlådans server (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Ingen (bara i ert eget nätverk)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Brevlådans lösenord</translation>
        </message>
        <message>
            <source>Port of the mailbox</source>
            <translation>Brevlådans port</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Security of the mailbox</source>
            <translation>Brevlådans säkerhet</translation>
        </message>
        <message>
            <source>Sent mail is kept in {address}.</source>
            <translation>Skickad e-post sparas i {address}.</translation>
        </message>
        <message>
            <source>Sign in there with</source>
            <translation>Logga in där med</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Test the folder</source>
            <translation>Testa mappen</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>E-postserverns åtkomsttoken (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for sent mail needs a server and a user name.</source>
            <translation>Brevlådan för skickad e-post behöver en server och ett användarnamn.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Litar på</translation>
        </message>
        <message>
            <source>User of the mailbox</source>
            <translation>Brevlådans användare</translation>
        </message>
        <message>
            <source>the one that the server marks for sent mail</source>
            <translation>den som servern märker för skickad e-post</translation>
        </message>
        <message>
            <source>{provider} keeps sent mail itself.</source>
            <translation>{provider} sparar skickad e-post själv.</translation>
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Choose files or invoices under Files waiting and press Send selected (Ctrl+Enter).</source>
            <translation>Välj filer eller fakturor under Filer som väntar på bilagor och tryck på Skicka valda (Ctrl+Enter).</translation>
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
            <source>Receipts…</source>
            <translation>Kvittenser…</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Skickade fakturor</translation>
        </message>
        <message>
            <source>The receipts of all sends, to look at, print and save</source>
            <translation>Kvittenser för alla sändningar, att titta på, skriva ut och spara</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Prova färre bokstäver eller rensa filtren.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A French platform (AFNOR XP Z12-013)</source>
            <translation>En fransk plattform (AFNOR XP Z12-013)</translation>
        </message>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>En PDF utan data kan inte skickas som e-faktura.</translation>
        </message>
        <message>
            <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F.</source>
            <translation>Ett SHA-256-fingeravtryck har 64 tecken, 0 till 9 och A till F.</translation>
        </message>
        <message>
            <source>A backup of {day} was put back. What came in, was changed or was sent after that is not in it. All that waited or was under way then is held as perhaps sent: decide for each, or for all, whether it went out.</source>
            <translation>En säkerhetskopia från {day} har lagts tillbaka. Det som har kommit in, ändrats eller skickats efter det finns inte med. Allt som då väntade eller var på väg hålls kvar som kanske skickat: bestäm för varje, eller för alla, om det skickades.</translation>
        </message>
        <message>
            <source>A backup was being put back into this data folder, and that did not come to its end. Run connect-app gateway restore once more.</source>
            <translation>En säkerhetskopia höll på att läggas tillbaka i den här datamappen, men det blev inte klart. Kör connect-app gateway restore en gång till.</translation>
        </message>
        <message>
            <source>A buyer's reference is 1 to {limit} characters on one line. Enter it once more.</source>
            <translation>Köparens referens är 1 till {limit} tecken på en rad. Skriv in den igen.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>Ett kundnummer får ha högst {limit} tecken och inga styrtecken.</translation>
        </message>
        <message>
            <source>A delivery cannot go from {old} to {new}.</source>
            <translation>En leverans kan inte gå från {old} till {new}.</translation>
        </message>
        <message>
            <source>A delivery is missing from the database.</source>
            <translation>En leverans saknas i databasen.</translation>
        </message>
        <message>
            <source>A delivery that is {state} cannot be started again.</source>
            <translation>Leveransen kan inte startas om i det här läget: {state}.</translation>
        </message>
        <message>
            <source>A file inside the PDF cannot be taken out of it.</source>
            <translation>En fil inuti PDF:en kan inte tas ut ur den.</translation>
        </message>
        <message>
            <source>A file inside the invoice ({name}) has no file name and is left out.</source>
            <translation>En fil inuti fakturan ({name}) har inget filnamn och utelämnas.</translation>
        </message>
        <message>
            <source>A file inside the invoice cannot be taken out of it. Have the business system leave it out.</source>
            <translation>En fil inuti fakturan kan inte tas ut ur den. Låt affärssystemet utelämna den.</translation>
        </message>
        <message>
            <source>A file that stays in the company cannot be the invoice itself.</source>
            <translation>En fil som stannar inom företaget kan inte vara själva fakturan.</translation>
        </message>
        <message>
            <source>A formula counts only with its saved result, merged cells only in their first row.</source>
            <translation>En formel räknas bara med sitt sparade resultat, sammanslagna celler bara på sin första rad.</translation>
        </message>
        <message>
            <source>A gateway is already running on this data folder: {folder}. End that one first.</source>
            <translation>En server körs redan på den här datamappen: {folder}. Avsluta den först.</translation>
        </message>
        <message>
            <source>A gateway of another version runs on this folder. Nothing was changed. Use that version's command, or restart the gateway.</source>
            <translation>En server av en annan version körs på den här mappen. Inget ändrades. Använd den versionens kommando, eller starta om servern.</translation>
        </message>
        <message>
            <source>A letter about {company} could not be sent to {to}: {reason}</source>
            <translation>Ett brev om {company} kunde inte skickas till {to}: {reason}</translation>
        </message>
        <message>
            <source>A letter about {company} to {to} came back: {reason}</source>
            <translation>Ett brev om {company} till {to} kom tillbaka: {reason}</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>En rad för varje: nummer, adress och orsak</translation>
        </message>
        <message>
            <source>A mail came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Ett mejl kom tillbaka, och det är oklart vilken faktura det var. {reason} Öppna meddelandet och ange vilken faktura det gäller.</translation>
        </message>
        <message>
            <source>A mail has no number of its own.</source>
            <translation>Ett meddelande saknar eget nummer.</translation>
        </message>
        <message>
            <source>A mail to {address} came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Ett mejl till {address} kom tillbaka, och det är oklart vilken faktura det var. {reason} Öppna meddelandet och ange vilken faktura det gäller.</translation>
        </message>
        <message>
            <source>A name, number or address has no control characters.</source>
            <translation>Namn och nummer får inte innehålla styrtecken.</translation>
        </message>
        <message>
            <source>A newer version of Connect keeps this file. It was left as it is; that version uploads it.</source>
            <translation>En nyare version av Connect har sparat den här filen. Den lämnades som den är; den versionen laddar upp den.</translation>
        </message>
        <message>
            <source>A number that identifies the seller</source>
            <translation>Ett nummer som identifierar säljaren</translation>
        </message>
        <message>
            <source>A page is too large to be drawn at 300 DPI.</source>
            <translation>En sida är för stor för att återges med 300 DPI.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>En sida på {found} mm förminskas för att få plats på papperet.</translation>
        </message>
        <message>
            <source>A person let it begin now.</source>
            <translation>Någon lät det börja nu.</translation>
        </message>
        <message>
            <source>A person says that it arrived.</source>
            <translation>En användare anger att den kom fram.</translation>
        </message>
        <message>
            <source>A person says that it was not sent.</source>
            <translation>En användare anger att den inte skickades.</translation>
        </message>
        <message>
            <source>A picture on page {page} cannot be shown. Make the file again in the program it comes from.</source>
            <translation>En bild på sidan {page} kan inte visas. Gör om filen i programmet den kommer från.</translation>
        </message>
        <message>
            <source>A picture on page {page} has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>En bild på sidan {page} har {width} × {height} bildpunkter, mer än vad som kan hanteras. Spara den i mindre storlek.</translation>
        </message>
        <message>
            <source>A reason for no VAT is given, though VAT category {category} needs none ({rule}).</source>
            <translation>Ett skäl till momsfrihet anges fast momskategori {category} inte ska ha något ({rule}).</translation>
        </message>
        <message>
            <source>A script's token does not change a password. Sign in with name and password.</source>
            <translation>Ett skripts nyckel byter inget lösenord. Logga in med namn och lösenord.</translation>
        </message>
        <message>
            <source>A stored file is missing from the data folder.</source>
            <translation>En sparad fil saknas i datamappen.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored, so it was not sent.</source>
            <translation>En sparad fil är inte som när den sparades, så den skickades inte.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored. It is not used.</source>
            <translation>En sparad fil är inte som när den sparades. Den används inte.</translation>
        </message>
        <message>
            <source>A stored file is shorter than it was when it was stored.</source>
            <translation>En sparad fil är kortare än när den sparades.</translation>
        </message>
        <message>
            <source>A stored file was asked for by an impossible name.</source>
            <translation>En lagrad fil efterfrågades med ett omöjligt namn.</translation>
        </message>
        <message>
            <source>A stored file was written after it was closed.</source>
            <translation>En lagrad fil skrevs efter att den hade stängts.</translation>
        </message>
        <message>
            <source>A user name has no spaces in it and no characters that cannot be printed.</source>
            <translation>Ett användarnamn har inga mellanslag och inga tecken som inte kan skrivas ut.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-nyckel</translation>
        </message>
        <message>
            <source>Address for access tokens</source>
            <translation>Adress för åtkomsttoken</translation>
        </message>
        <message>
            <source>Address of the access point</source>
            <translation>Accesspunktens adress</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Tjänstens adress</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>Allt detta kom tillbaka från {address}. Ange varför det skickas dit en gång till.</translation>
        </message>
        <message>
            <source>An address holds a line break, so nothing was sent. Please report this.</source>
            <translation>En adress innehåller en radbrytning, så inget skickades. Rapportera gärna detta.</translation>
        </message>
        <message>
            <source>An allowance or charge is {stated}, but its percentage comes to {computed} ({rule}).</source>
            <translation>Ett avdrag eller tillägg är {stated}, men procentsatsen ger {computed} ({rule}).</translation>
        </message>
        <message>
            <source>An attachment did not come out of the invoice as it went in; it was not sent.</source>
            <translation>En bilaga kom inte ut ur fakturan så som den lades in; fakturan skickades inte.</translation>
        </message>
        <message>
            <source>An attachment has no usable file name.</source>
            <translation>En bilaga har inget användbart filnamn.</translation>
        </message>
        <message>
            <source>An attachment of this delivery is missing from its list.</source>
            <translation>En bilaga till den här leveransen saknas i dess lista.</translation>
        </message>
        <message>
            <source>An attachment of this invoice is missing from the database: the disk is damaged. Look at the attachments, and add what is missing.</source>
            <translation>En bilaga till den här fakturan saknas i databasen: disken är skadad. Titta på bilagorna och lägg till det som saknas.</translation>
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
            <source>Another customer with the same number is asked.</source>
            <translation>En annan kund med samma nummer tillfrågas.</translation>
        </message>
        <message>
            <source>Another gateway works on this database. End that one first.</source>
            <translation>En annan Connect-server arbetar med den här databasen. Avsluta den först.</translation>
        </message>
        <message>
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>En annan faktura med numret {number} från samma säljare har skickats. Skicka den här bara om du menar att skicka den en andra gång.</translation>
        </message>
        <message>
            <source>Asking ended in an unexpected way ({cause}).</source>
            <translation>Frågan slutade på ett oväntat sätt ({cause}).</translation>
        </message>
        <message>
            <source>At least one invoice line</source>
            <translation>Minst en fakturarad</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>Högst {limit} adresser får plats på en rad.</translation>
        </message>
        <message>
            <source>At most {limit} invoices go in one send; {count} were chosen.</source>
            <translation>Högst {limit} fakturor ryms i en sändning; {count} valdes.</translation>
        </message>
        <message>
            <source>At the last look it took no credit notes. That counts when it is seen a second time.</source>
            <translation>Vid den senaste kontrollen tog kunden inte emot kreditfakturor. Det räknas när det ses en andra gång.</translation>
        </message>
        <message>
            <source>At {address} this invoice reached somebody else, so it does not go there again. Enter the right address.</source>
            <translation>På {address} nådde fakturan någon annan, så den går inte dit igen. Skriv in rätt adress.</translation>
        </message>
        <message>
            <source>At {host} SMTP is switched off for this mailbox. Its administrator turns on Authenticated SMTP for it in the admin center, or Microsoft Graph is chosen in the settings under Mail server.</source>
            <translation>Hos {host} är SMTP avstängt för den här brevlådan. Dess administratör slår på Autentiserad SMTP för den i administrationscentret, eller så väljs Microsoft Graph i inställningarna under E-postserver.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bilaga</translation>
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
            <source>BCC</source>
            <translation>Hemlig kopia</translation>
        </message>
        <message>
            <source>Bill of lading</source>
            <translation>Konossement</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Mängdförteckning</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>Kopia</translation>
        </message>
        <message>
            <source>Cannot listen on {host}:{port}: {cause}.</source>
            <translation>Kan inte lyssna på {host}:{port}: {cause}.</translation>
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
            <source>Choose Microsoft or Google to sign in at.</source>
            <translation>Välj om inloggningen ska ske hos Microsoft eller Google.</translation>
        </message>
        <message>
            <source>Choose a day and an hour, or office hours.</source>
            <translation>Välj dag och tid, eller kontorstid.</translation>
        </message>
        <message>
            <source>Choose one of {choices}.</source>
            <translation>Välj något av {choices}.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Klient-id</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Klienthemlighet</translation>
        </message>
        <message>
            <source>Company UUID</source>
            <translation>Företagets UUID</translation>
        </message>
        <message>
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect är redan öppet på den här datorn, med samma data. Använd det fönstret.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>Copies of invoices wait. {reason} The invoices themselves were sent; the copies follow by themselves once it is mended.</source>
            <translation>Kopior av fakturor väntar. {reason} Själva fakturorna är skickade; kopiorna följer av sig själva när felet är åtgärdat.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Kundnummer {number} finns redan i listan. Ändra den raden.</translation>
        </message>
        <message>
            <source>Customer number {number} stands beside different names: {names}. One of them has another number, so none of its rows is taken.</source>
            <translation>Kundnummer {number} står vid olika namn: {names}. En av dem har ett annat nummer, så ingen av raderna tas emot.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in several rows that say different things under {field}, so none of them is taken.</source>
            <translation>Kundnummer {number} står på flera rader med olika uppgifter under {field}, så ingen av dem tas emot.</translation>
        </message>
        <message>
            <source>Customers that e-invoices can reach now: {came}. Customers that they reach no longer: {left}. See Network, Customers.</source>
            <translation>Kunder som kan nås med e-faktura nu: {came}. Kunder som inte längre kan nås: {left}. Se Nätverk, Kunder.</translation>
        </message>
        <message>
            <source>Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}. See Network, Customers.</source>
            <translation>Kunder som nu tar emot kreditfakturor elektroniskt: {takes}. Kunder som inte längre gör det: {stopped}. Se Nätverk, Kunder.</translation>
        </message>
        <message>
            <source>Damage was found, and it could not be set aside ({cause}). Nothing was sent or deleted.</source>
            <translation>En skada hittades och kunde inte läggas åt sidan ({cause}). Inget skickades eller raderades.</translation>
        </message>
        <message>
            <source>Delivery and invoice do not belong together, so it was not sent.</source>
            <translation>Leverans och faktura hör inte ihop, så den skickades inte.</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Följesedel</translation>
        </message>
        <message>
            <source>Delivery {delivery} was handed over, and the database does not know of it, so it is an older copy. Nothing was sent. Put back the newest copy. To go on with this one, look first what went out since, and take the folder journals out of the data folder.</source>
            <translation>Leveransen {delivery} har lämnats över, och databasen känner inte till den, så den är en äldre kopia. Inget har skickats. Lägg tillbaka den senaste kopian. För att fortsätta med den här: ta först reda på vad som har gått ut sedan dess, och flytta mappen journals ut ur datamappen.</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Leveransavisering</translation>
        </message>
        <message>
            <source>Document {number} for printing is damaged.</source>
            <translation>Dokument {number} för utskrift är skadat.</translation>
        </message>
        <message>
            <source>Document {number} for printing is protected with a password.</source>
            <translation>Dokument {number} för utskrift är skyddat med lösenord.</translation>
        </message>
        <message>
            <source>Documents stand in each other more than {limit} deep.</source>
            <translation>Dokument ligger i varandra djupare än {limit} nivåer.</translation>
        </message>
        <message>
            <source>Drawn at {dpi} DPI: {black} pages in black and white, {colour} in colour or grey.</source>
            <translation>Återgiven med {dpi} DPI: {black} sidor i svartvitt, {colour} i färg eller grått.</translation>
        </message>
        <message>
            <source>E-invoices can reach it from {day} on.</source>
            <translation>Kunden kan nås med e-faktura från och med {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach it until {day}.</source>
            <translation>Kunden kan nås med e-faktura till och med {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach this customer; its channel is set to another way.</source>
            <translation>Kunden kan nås med e-faktura, men dess kanal är inställd på ett annat sätt.</translation>
        </message>
        <message>
            <source>E-invoices reach it.</source>
            <translation>Kunden kan nås med e-faktura.</translation>
        </message>
        <message>
            <source>Empty: the address of the service with /oauth2/token.</source>
            <translation>Tomt: tjänstens adress med /oauth2/token.</translation>
        </message>
        <message>
            <source>Empty: the operator's production service. Fill it in only for a test service.</source>
            <translation>Tomt: operatörens skarpa tjänst. Fyll i den bara för en testtjänst.</translation>
        </message>
        <message>
            <source>Enter a password.</source>
            <translation>Ange ett lösenord.</translation>
        </message>
        <message>
            <source>Enter a user name.</source>
            <translation>Ange ett användarnamn.</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Ange en adress som börjar med https://.</translation>
        </message>
        <message>
            <source>Enter the client ID of your company's registration at {provider} first. The administrator's guide says how to get one.</source>
            <translation>Ange först klient-ID:t för företagets registrering hos {provider}. I administratörens handbok står hur man får ett.</translation>
        </message>
        <message>
            <source>Even at {dpi} DPI it would have {size} MB, and under that nobody could read it. Divide it into several files, or send it in another way.</source>
            <translation>Även med {dpi} DPI skulle den vara på {size} MB, och med lägre upplösning kan ingen läsa den. Dela upp den i flera filer, eller skicka den på annat sätt.</translation>
        </message>
        <message>
            <source>Every pixel was kept as it was.</source>
            <translation>Varje bildpunkt är kvar som den var.</translation>
        </message>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Fyll i ”{field}”.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice har ingen plats för bilagor. Skicka fakturan med e-post eller på papper, eller utan dem.</translation>
        </message>
        <message>
            <source>For XOAUTH2 give a token command, or token address, client id and refresh token.</source>
            <translation>För XOAUTH2: ange ett tokenkommando, eller tokenadress, klient-id och uppdateringstoken.</translation>
        </message>
        <message>
            <source>For now: e-invoices can reach the customer. Move the invoices over in Network, Requests.</source>
            <translation>Tills vidare: e-fakturor kan nå kunden. Flytta över fakturorna under Nätverk, Förfrågningar.</translation>
        </message>
        <message>
            <source>For now: it was asked that e-invoices may reach the customer.</source>
            <translation>Tills vidare: det har begärts att e-fakturor ska kunna nå kunden.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under the user's own settings.</source>
            <translation>Från Maventas sidor, under användarens egna inställningar.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under your company's settings.</source>
            <translation>Från Maventas sidor, under företagets inställningar.</translation>
        </message>
        <message>
            <source>From the operator's own pages, under API keys.</source>
            <translation>Från operatörens egna sidor, under API-nycklar.</translation>
        </message>
        <message>
            <source>From your platform, for OAuth 2 client credentials.</source>
            <translation>Från din plattform, för OAuth 2 client credentials.</translation>
        </message>
        <message>
            <source>From your platform, with the id.</source>
            <translation>Från din plattform, tillsammans med id:t.</translation>
        </message>
        <message>
            <source>From {day} on businesses in this country are to be sent e-invoices.</source>
            <translation>Från och med {day} ska företag i det här landet få e-fakturor.</translation>
        </message>
        <message>
            <source>GLN (location number)</source>
            <translation>GLN (lokaliseringsnummer)</translation>
        </message>
        <message>
            <source>Gateways were started on the data folder while it was copied. Nothing was written. Try again.</source>
            <translation>Servrar startades på datamappen medan den kopierades. Inget har skrivits. Försök igen.</translation>
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
            <source>Goods receipt</source>
            <translation>Godsmottagning</translation>
        </message>
        <message>
            <source>Google has no sign-in by code for mail. Sign in in the browser instead.</source>
            <translation>Google har ingen inloggning med kod för e-post. Logga in i webbläsaren i stället.</translation>
        </message>
        <message>
            <source>Handing over begins.</source>
            <translation>Överlämningen börjar.</translation>
        </message>
        <message>
            <source>Handing over ended in an unexpected way ({cause}).</source>
            <translation>Överlämningen slutade på ett oväntat sätt ({cause}).</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>Hur många fakturor som kom tillbaka</translation>
        </message>
        <message>
            <source>In a document inside of the file: {reason}</source>
            <translation>I ett dokument inuti filen: {reason}</translation>
        </message>
        <message>
            <source>In practice mode no mailbox is read: the practice mail server gives its reports itself.</source>
            <translation>I övningsläge läses ingen brevlåda: övningens e-postserver lämnar själv sina rapporter.</translation>
        </message>
        <message>
            <source>In practice mode no operator is asked: e-invoices go to the practice network.</source>
            <translation>I övningsläge tillfrågas ingen operatör: e-fakturor går till övningsnätverket.</translation>
        </message>
        <message>
            <source>In practice mode nobody signs in anywhere: nothing leaves this computer.</source>
            <translation>I övningsläget loggar ingen in någonstans: inget lämnar den här datorn.</translation>
        </message>
        <message>
            <source>In practice mode sent mail lies in the practice inbox only.</source>
            <translation>I övningsläget ligger skickad e-post bara i övningsinkorgen.</translation>
        </message>
        <message>
            <source>Information on how to pay</source>
            <translation>Uppgift om hur fakturan betalas</translation>
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
            <source>Invoice {number} came back more than once; it goes again once.</source>
            <translation>Faktura {number} kom tillbaka flera gånger; den skickas igen en gång.</translation>
        </message>
        <message>
            <source>Invoice {number} is on its way already.</source>
            <translation>Faktura {number} är redan på väg.</translation>
        </message>
        <message>
            <source>Invoice {number} must be on its way by {day}: the law gives {days} working days. It has not been sent yet.</source>
            <translation>Faktura {number} ska vara på väg senast {day}: lagen ger {days} arbetsdagar. Den är ännu inte skickad.</translation>
        </message>
        <message>
            <source>Invoice {number} should have been on its way by {day}: the law gives {days} working days. Send it at once, and keep the proof of why it is late.</source>
            <translation>Faktura {number} skulle ha varit på väg senast {day}: lagen ger {days} arbetsdagar. Skicka den genast och spara beviset för varför den är sen.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} is not registered in the network. It waits again; choose how it goes.</source>
            <translation>Faktura {number} skickades inte: {address} är inte registrerad i nätverket. Den väntar igen; välj hur den ska skickas.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} takes no documents of this kind in the network. It waits again; choose how it goes.</source>
            <translation>Faktura {number} skickades inte: {address} tar inte emot dokument av det här slaget i nätverket. Den väntar igen; välj hur den ska skickas.</translation>
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
            <source>Invoice {number} was sent before, without this file. Nothing was attached.</source>
            <translation>Faktura {number} har redan skickats, utan den här filen. Inget bifogades.</translation>
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
            <source>It cannot be read.</source>
            <translation>Det går inte att läsa.</translation>
        </message>
        <message>
            <source>It could not be prepared for handing over ({cause}).</source>
            <translation>Den kunde inte förberedas för överlämning ({cause}).</translation>
        </message>
        <message>
            <source>It could not be put together ({cause}).</source>
            <translation>Den kunde inte sättas ihop ({cause}).</translation>
        </message>
        <message>
            <source>It goes with a correction: {what}. The original is kept as it came.</source>
            <translation>Den går med en rättelse: {what}. Originalet sparas som det kom.</translation>
        </message>
        <message>
            <source>It goes with every invoice. An administrator changes that in the settings.</source>
            <translation>Den följer med varje faktura. En administratör ändrar det i inställningarna.</translation>
        </message>
        <message>
            <source>It has data for PDF files that are not there or have their own data.</source>
            <translation>Den har uppgifter om PDF-filer som inte finns eller har egna uppgifter.</translation>
        </message>
        <message>
            <source>It has too many parts to be a report.</source>
            <translation>Den har för många delar för att vara en rapport.</translation>
        </message>
        <message>
            <source>It holds data of its own; send it as a file of its own.</source>
            <translation>Den innehåller egna uppgifter; skicka den som en egen fil.</translation>
        </message>
        <message>
            <source>It holds no invoice, and its name begins with the number or name of none.</source>
            <translation>Den innehåller ingen faktura, och namnet börjar inte med numret eller namnet på någon.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {count} files, which do not go on paper.</source>
            <translation>
                <numerusform>Den innehåller 1 fil, som inte kommer med på papper.</numerusform>
                <numerusform>Den innehåller {count} filer, som inte kommer med på papper.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.</source>
            <translation>
                <numerusform>Den är en samling med 1 fil, av vilken bara försättsbladet kan skrivas ut. Skicka filen för sig.</numerusform>
                <numerusform>Den är en samling med {count} filer, av vilken bara försättsbladet kan skrivas ut. Skicka filerna var för sig.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>Det är ett klagomål på ett e-postmeddelande och säger inget om leveransen.</translation>
        </message>
        <message>
            <source>It is a link only; it is printed on the invoice and never followed.</source>
            <translation>Det är bara en länk; den skrivs ut på fakturan och följs aldrig.</translation>
        </message>
        <message>
            <source>It is a notification that cannot be read.</source>
            <translation>Det är ett meddelande som inte går att läsa.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>Det är ett läskvitto och säger inget om leveransen.</translation>
        </message>
        <message>
            <source>It is about a copy to {to}, so it changes nothing of the invoice.</source>
            <translation>Det gäller en kopia till {to}, så det påverkar inte fakturan.</translation>
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
            <source>It is an invoice of its own ({number}) and stands in the list as a file of its own.</source>
            <translation>Det är en egen faktura ({number}) och står i listan som en egen fil.</translation>
        </message>
        <message>
            <source>It is an invoice of its own ({number}).</source>
            <translation>Den är en egen faktura ({number}).</translation>
        </message>
        <message>
            <source>It is known what became of this delivery, so it stays as it is.</source>
            <translation>Det är känt vad som hände med den här leveransen, så den blir som den är.</translation>
        </message>
        <message>
            <source>It is not known any more to which invoice {name} belongs. Save it, then add it there.</source>
            <translation>Det går inte längre att veta vilken faktura {name} hör till. Spara filen och lägg sedan till den där.</translation>
        </message>
        <message>
            <source>It is only the cover of a PDF collection; the files in it were read.</source>
            <translation>Den är bara omslaget till en PDF-samling; filerna i den har lästs.</translation>
        </message>
        <message>
            <source>It is packed in too many archives, one in the other.</source>
            <translation>Den ligger i för många arkiv, det ena i det andra.</translation>
        </message>
        <message>
            <source>It is protected with a password.</source>
            <translation>Den är skyddad med lösenord.</translation>
        </message>
        <message>
            <source>It lies in {name}, which was left out.</source>
            <translation>Den ligger i {name}, som utelämnades.</translation>
        </message>
        <message>
            <source>It may have been sent before the list of invoices was damaged. If it was not, take it back: then it waits again. If it was, mark it as arrived. To send it once more, give a reason.</source>
            <translation>Den kan ha skickats innan fakturalistan skadades. Om den inte skickades, ta tillbaka den: då väntar den igen. Om den skickades, markera att den kom fram. Ange en orsak för att skicka den en gång till.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but it is no report that something failed.</source>
            <translation>Det nämner ett av våra meddelanden, men är ingen rapport om att något misslyckades.</translation>
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
            <source>It says from which day on e-invoices reach it.</source>
            <translation>Det är känt från vilken dag kunden kan nås med e-faktura.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered or read, which is no bounce.</source>
            <translation>Det säger att ett meddelande har levererats eller lästs, vilket inte är en studs.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered, or complained about, which is no bounce.</source>
            <translation>Det säger att ett meddelande har levererats eller anmälts, vilket inte är en studs.</translation>
        </message>
        <message>
            <source>It stands beside the invoice in the same document and is no invoice.</source>
            <translation>Den ligger bredvid fakturan i samma dokument och är ingen faktura.</translation>
        </message>
        <message>
            <source>It takes invoices, but no credit notes as e-invoices: these must go another way.</source>
            <translation>Kunden tar emot e-fakturor men inga elektroniska kreditfakturor: de måste gå en annan väg.</translation>
        </message>
        <message>
            <source>It was asked already, and has not answered yet.</source>
            <translation>Kunden har redan tillfrågats och har inte svarat än.</translation>
        </message>
        <message>
            <source>It was asked, and said no.</source>
            <translation>Kunden har tillfrågats och sagt nej.</translation>
        </message>
        <message>
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>Det har ändrats under tiden. Titta på det igen och ändra sedan.</translation>
        </message>
        <message>
            <source>It was changed: {fields}.</source>
            <translation>Den ändrades: {fields}.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Den lämnades över och inget svar kom, och motparten kan inte tillfrågas. Fråga mottagaren om den har kommit fram, och skicka den sedan igen eller låt den vara.</translation>
        </message>
        <message>
            <source>It was handed over through another account, and only that one can be asked about it.</source>
            <translation>Den lämnades över via ett annat konto, och bara det kan tillfrågas om den.</translation>
        </message>
        <message>
            <source>It was known already: a copy to {to} came back.</source>
            <translation>Det var redan känt: en kopia till {to} kom tillbaka.</translation>
        </message>
        <message>
            <source>It was known already: the letter to {to} came back.</source>
            <translation>Det var redan känt: brevet till {to} kom tillbaka.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>Det var redan känt: läget för e-posten till {address} är ”{state}”.</translation>
        </message>
        <message>
            <source>It was not begun; it goes with the next ones.</source>
            <translation>Den hade inte påbörjats; den skickas med nästa omgång.</translation>
        </message>
        <message>
            <source>It was not found at the last look only. Nobody is asked because of a doubt.</source>
            <translation>Kunden hittades inte bara vid den senaste kontrollen. Ingen tillfrågas på grund av ett tvivel.</translation>
        </message>
        <message>
            <source>It was not found at the last look. That counts when it is seen a second time.</source>
            <translation>Kunden hittades inte vid den senaste kontrollen. Det räknas först när det har setts en andra gång.</translation>
        </message>
        <message>
            <source>It was packed better, from {before} MB to {after} MB; nothing of it changed.</source>
            <translation>Den packades bättre, från {before} MB till {after} MB; inget i den ändrades.</translation>
        </message>
        <message>
            <source>It was passed on to a mail server that sends no reports: {detail}</source>
            <translation>Den lämnades vidare till en e-postserver som inte skickar rapporter: {detail}</translation>
        </message>
        <message>
            <source>It was passed on to the members of a list: {detail}</source>
            <translation>Den lämnades vidare till medlemmarna på en lista: {detail}</translation>
        </message>
        <message>
            <source>It was sent once more, to: {addresses}.</source>
            <translation>Den skickades en gång till, till: {addresses}.</translation>
        </message>
        <message>
            <source>It was sent, to: {addresses}.</source>
            <translation>Den skickades till: {addresses}.</translation>
        </message>
        <message>
            <source>It was taken back, so its invoice waits again. Send it like any other.</source>
            <translation>Den togs tillbaka, så fakturan väntar igen. Skicka den som vilken annan som helst.</translation>
        </message>
        <message>
            <source>It was to begin at {at}, more than {days} days ago: the computer was off, or its clock was wrong. Nothing was sent. Look at the date, then release it or take it back.</source>
            <translation>Det skulle ha skickats {at}, för mer än {days} dagar sedan: datorn var avstängd, eller så gick klockan fel. Inget har skickats. Kontrollera datumet och släpp det sedan eller ta tillbaka det.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <translation>Den återkallades.</translation>
        </message>
        <message>
            <source>It was written down.</source>
            <translation>Den skrevs ned.</translation>
        </message>
        <message>
            <source>It went there by another delivery. Say why it is sent once more.</source>
            <translation>Den skickades dit med en annan leverans. Ange varför den skickas en gång till.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Dess åtgärd är ”{action}”, vilket inte avgör något.</translation>
        </message>
        <message>
            <source>Its channel is e-invoice only, and e-invoices do not reach it.</source>
            <translation>Kundens kanal är endast e-faktura, och e-fakturor når inte fram.</translation>
        </message>
        <message>
            <source>Its hour has come.</source>
            <translation>Tiden är inne.</translation>
        </message>
        <message>
            <source>Its letter would be another one by now. Look at it once more.</source>
            <translation>Brevet till kunden skulle se annorlunda ut nu. Titta på det en gång till.</translation>
        </message>
        <message>
            <source>Its number is not one of its country. Look at both.</source>
            <translation>Numret hör inte till kundens land. Kontrollera båda.</translation>
        </message>
        <message>
            <source>Its number may be one of several countries. Fill in the country.</source>
            <translation>Numret kan höra till flera länder. Fyll i landet.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Dess delar är inkapslade i för många nivåer för en rapport.</translation>
        </message>
        <message>
            <source>Its period lies outside the period of the invoice ({rule}).</source>
            <translation>Perioden ligger utanför fakturans period ({rule}).</translation>
        </message>
        <message>
            <source>Its pictures were compressed anew, at {dpi} DPI at most: from {before} MB to {after} MB.</source>
            <translation>Bilderna i den komprimerades på nytt, med högst {dpi} DPI: från {before} MB till {after} MB.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Dess struktur kan inte läsas.</translation>
        </message>
        <message>
            <source>Legal entity</source>
            <translation>Juridisk enhet</translation>
        </message>
        <message>
            <source>LibreOffice cannot open this document. Print it to PDF in its own program.</source>
            <translation>LibreOffice kan inte öppna dokumentet. Skriv ut det till PDF i dess eget program.</translation>
        </message>
        <message>
            <source>LibreOffice is installed on this computer, but without {part}, which such documents need. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>LibreOffice är installerat på den här datorn, men utan {part}, som behövs för sådana dokument. Be administratören installera det, eller skriv ut dokumentet till PDF i dess eget program.</translation>
        </message>
        <message>
            <source>Line {lines}: {what}</source>
            <translation>Rad {lines}: {what}</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Rad {line}: det finns ingen variabel ”{name}”.</translation>
        </message>
        <message>
            <source>Mail goes through Microsoft Graph only after signing in at Microsoft.</source>
            <translation>E-post går via Microsoft Graph först efter inloggning hos Microsoft.</translation>
        </message>
        <message>
            <source>Maventa took the invoice.</source>
            <translation>Maventa tog emot fakturan.</translation>
        </message>
        <message>
            <source>Metered consumption report</source>
            <translation>Förbrukningsrapport</translation>
        </message>
        <message>
            <source>Microsoft Graph does not let Connect send from this mailbox: {answer} An administrator allows Mail.ReadWrite and Mail.Send for the registration, and signs in again.</source>
            <translation>Microsoft Graph låter inte Connect skicka från den här brevlådan: {answer} En administratör tillåter Mail.ReadWrite och Mail.Send för registreringen och loggar in igen.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Mer än {limit} MB kan inte tas emot. Inget sparades.</translation>
        </message>
        <message>
            <source>My company</source>
            <translation>Mitt företag</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Inget svar kom, och motparten har den inte.</translation>
        </message>
        <message>
            <source>No answer came. The other side takes it once only, so it is asked by a repeat.</source>
            <translation>Inget svar kom. Motparten tar emot den bara en gång, så frågan ställs genom en upprepning.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Ingen kanal når den här kunden. Välj en för denna sändning.</translation>
        </message>
        <message>
            <source>No copy of invoice {number} went to {to}. {reason} The invoice itself was sent. Check the address for copies in the settings.</source>
            <translation>Ingen kopia av faktura {number} gick till {to}. {reason} Själva fakturan är skickad. Kontrollera adressen för kopior i inställningarna.</translation>
        </message>
        <message>
            <source>No e-invoice operator is set up, so the network is not used.</source>
            <translation>Ingen e-fakturaoperatör är inställd, så nätverket används inte.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Ingen e-fakturaoperatör är inställd. En administratör väljer en i inställningarna.</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Ingen elektronisk adress är känd för kunden.</translation>
        </message>
        <message>
            <source>No font on this computer has the characters {characters}, so the invoice cannot be laid out for reading. Have your administrator install a font for them (such as Noto), or send the invoice with a PDF of its own.</source>
            <translation>Inget typsnitt på den här datorn har tecknen {characters}, så fakturan kan inte visas i läsbar form. Be administratören installera ett typsnitt för dem (till exempel Noto), eller skicka fakturan med en egen PDF.</translation>
        </message>
        <message>
            <source>No gateway has kept anything in {folder}. Nothing was written.</source>
            <translation>Ingen server har sparat något i {folder}. Inget har skrivits.</translation>
        </message>
        <message>
            <source>No invoice names the attachment “{name}” in the file; it belongs to none and was left out.</source>
            <translation>Ingen faktura anger bilagan ”{name}” i filen; den hör inte till någon och utelämnades.</translation>
        </message>
        <message>
            <source>No invoice of it was taken.</source>
            <translation>Ingen faktura i den togs emot.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Ingen e-postserver är inställd. En administratör anger den i inställningarna under E-postserver.</translation>
        </message>
        <message>
            <source>No mailbox for bounces is set up. An administrator enters it in the settings.</source>
            <translation>Ingen brevlåda för studsad e-post är inställd. En administratör anger den i inställningarna.</translation>
        </message>
        <message>
            <source>No mailbox for sent mail is set up. An administrator enters it in the settings.</source>
            <translation>Ingen brevlåda för skickad e-post är inställd. En administratör anger den i inställningarna.</translation>
        </message>
        <message>
            <source>No page came out of the scanner. Is there paper in it?</source>
            <translation>Det kom ingen sida ur skannern. Ligger det papper i den?</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Ingen utskriftsmapp är inställd. En administratör väljer en i inställningarna under Utskrift.</translation>
        </message>
        <message>
            <source>No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead.</source>
            <translation>Ingen offentlig adress till servern är inställd, så det finns inga länkar till fakturor. PDF:en bifogas i stället.</translation>
        </message>
        <message>
            <source>No rule pack can judge this invoice. That does not mean that it is valid.</source>
            <translation>Inget regelpaket kan bedöma fakturan. Det betyder inte att den är giltig.</translation>
        </message>
        <message>
            <source>No rule pack has judged this invoice yet. That does not mean that it is valid.</source>
            <translation>Inget regelpaket har bedömt fakturan än. Det betyder inte att den är giltig.</translation>
        </message>
        <message>
            <source>No safe connection to {host}: {reason}. Check the server's name, port and security.</source>
            <translation>Ingen säker anslutning till {host}: {reason}. Kontrollera serverns namn, port och säkerhet.</translation>
        </message>
        <message>
            <source>No working day was found in the next weeks. Look at the office hours in the settings.</source>
            <translation>Ingen arbetsdag hittades de närmaste veckorna. Kontrollera kontorstiden i inställningarna.</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy of invoice {number} to {to} arrived, so it is not sent again. The invoice itself was sent.</source>
            <translation>Ingen kan säga om kopian av faktura {number} till {to} kom fram, så den skickas inte igen. Själva fakturan är skickad.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Du har inget företag att skicka för. Fråga din administratör.</translation>
        </message>
        <message>
            <source>Nobody has said yet that this invoice reached somebody else. Begin the case first.</source>
            <translation>Ingen har ännu sagt att fakturan nådde någon annan. Påbörja ärendet först.</translation>
        </message>
        <message>
            <source>Nobody is signed in at the gateway. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Ingen är inloggad på servern. Det du gör sparas och fortsätter efter nästa inloggning.</translation>
        </message>
        <message>
            <source>Nobody is signed in to the mail account. An administrator signs in at {provider} in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Ingen är inloggad på e-postkontot. En administratör loggar in hos {provider} i inställningarna under E-postserver; det som väntar skickas sedan av sig självt.</translation>
        </message>
        <message>
            <source>Nobody signs in as “{username}”.</source>
            <translation>Ingen loggar in som ”{username}”.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Alla mottagare kan inte öppna {found}; PDF är säkert.</translation>
        </message>
        <message>
            <source>Not everything that was added before the program last closed was taken, and the note of it cannot be read. Check whether a file is missing, and add it again.</source>
            <translation>Allt som lades till innan programmet senast stängdes hann inte hämtas, och anteckningen om det går inte att läsa. Kontrollera om någon fil saknas och lägg till den igen.</translation>
        </message>
        <message>
            <source>Not in it: {names}. Attach such files by themselves.</source>
            <translation>Inte med: {names}. Bifoga sådana filer för sig.</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing was deleted. What was damaged is kept in the folder {folder}.</source>
            <translation>Inget skickas och inget har raderats. Det som skadades finns kvar i mappen {folder}.</translation>
        </message>
        <message>
            <source>Nothing of the selection can be sent. {reason}</source>
            <translation>Inget av det valda kan skickas. {reason}</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Inget som kom tillbaka från den här adressen väntar längre. Det kan redan ha skickats igen.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Inget ändrades.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Inget är valt. Välj filer eller fakturor att skicka.</translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Inget sparades.</translation>
        </message>
        <message>
            <source>Of the seller, two letters, for invoices that do not name it, such as SE.</source>
            <translation>Säljarens, två bokstäver, för fakturor som inte anger det, till exempel SE.</translation>
        </message>
        <message>
            <source>Of the software, from Maventa's integration support.</source>
            <translation>För programvaran, från Maventas integrationssupport.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Offert</translation>
        </message>
        <message>
            <source>One file goes with at most {count} invoices at once.</source>
            <translation>En fil kan gå med högst {count} fakturor åt gången.</translation>
        </message>
        <message>
            <source>One invoice in the file has more elements than any invoice has.</source>
            <translation>En faktura i filen har fler element än någon faktura har.</translation>
        </message>
        <message>
            <source>One invoice in the file is larger than {size} MB.</source>
            <translation>En faktura i filen är större än {size} MB.</translation>
        </message>
        <message>
            <source>One invoice was expected here, but the document holds {count}.</source>
            <translation>En faktura väntades här, men dokumentet innehåller {count}.</translation>
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
            <source>Only a PDF that can be opened can be the invoice itself.</source>
            <translation>Bara en PDF som kan öppnas kan vara själva fakturan.</translation>
        </message>
        <message>
            <source>Only an administrator may change the e-invoice operator.</source>
            <translation>Bara en administratör får ändra operatören för e-fakturor.</translation>
        </message>
        <message>
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Bara en administratör får ändra den här inställningen. Fråga {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may do this.</source>
            <translation>Bara en administratör får göra det här.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Bara en administratör får testa en annan e-postserver.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mailbox.</source>
            <translation>Bara en administratör får testa en annan brevlåda.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Företagets inställningar tillåter bara en adress per kund.</translation>
        </message>
        <message>
            <source>Only the beginning of the text was taken.</source>
            <translation>Bara början av texten togs med.</translation>
        </message>
        <message>
            <source>Only where one account is for several companies.</source>
            <translation>Bara om ett konto gäller flera företag.</translation>
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
            <source>Organization</source>
            <translation>Organisation</translation>
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
            <source>Page {page} cannot be shown: it is damaged.</source>
            <translation>Sidan {page} kan inte visas: den är skadad.</translation>
        </message>
        <message>
            <source>Page {page} does not say its resolution; printing needs {required} DPI.</source>
            <translation>Sidan {page} anger inte sin upplösning; utskrift kräver {required} DPI.</translation>
        </message>
        <message>
            <source>Page {page} has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Sidan {page} har {found} DPI; utskrift kräver {required} DPI i båda riktningarna.</translation>
        </message>
        <message>
            <source>Participants who are known to be there were not found: the network, or the way to it, is at fault. Nothing was changed.</source>
            <translation>Deltagare som säkert finns där hittades inte: felet ligger i nätverket eller på vägen dit. Inget ändrades.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photos in HEIC cannot be read by this installation, since their codec does not come with it. Save the photo as JPEG, or ask the administrator to install the Python library pillow-heif.</source>
            <translation>Foton i HEIC kan inte läsas i den här installationen, eftersom avkodaren inte följer med. Spara fotot som JPEG, eller be administratören installera Pythonbiblioteket pillow-heif.</translation>
        </message>
        <message>
            <source>Please fill it in.</source>
            <translation>Fyll i det.</translation>
        </message>
        <message>
            <source>Please give just one address.</source>
            <translation>Ange bara en adress.</translation>
        </message>
        <message>
            <source>Practice company</source>
            <translation>Övningsföretag</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Program och skript skickas aldrig som bilagor.</translation>
        </message>
        <message>
            <source>Putting the attachments in changed the invoice itself; it was not sent.</source>
            <translation>Själva fakturan ändrades när bilagorna lades in; den skickades inte.</translation>
        </message>
        <message>
            <source>Read again from the stored files.</source>
            <translation>Inläst på nytt från de sparade filerna.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kvitto</translation>
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
            <source>Requests from other web sites are not taken.</source>
            <translation>Anrop från andra webbplatser tas inte emot.</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>CMR-fraktsedel</translation>
        </message>
        <message>
            <source>SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.</source>
            <translation>SQLite {version} kan tappa sparade rader. Installera pysqlite3 0.6.1 eller senare.</translation>
        </message>
        <message>
            <source>Say with --config where the settings are to be written.</source>
            <translation>Ange med --config var inställningarna ska skrivas.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}.</source>
            <translation>Skickad igen med en rättelse: {what}.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}. {reason}</source>
            <translation>Skickad igen med en rättelse: {what}. {reason}</translation>
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
            <source>Sent by Send selected, for {at} ({zone}).</source>
            <translation>Skickat med Skicka valda, för {at} ({zone}).</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Skickad med Skicka valda.</translation>
        </message>
        <message>
            <source>Sent invoices are not in the folder for sent mail yet. {reason} The invoices themselves were sent; the folder is filled by itself once it is mended.</source>
            <translation>Skickade fakturor ligger ännu inte i mappen för skickad e-post. {reason} Själva fakturorna är skickade; mappen fylls av sig själv när felet är åtgärdat.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, so nothing of it is sent. What waits is kept. When an administrator has looked at the settings and saved them anew, it goes on by itself. Have the disk checked.</source>
            <translation>Inställningar för det här företaget har skadats på disken, så inget skickas för det. Det som väntar finns kvar. När en administratör har gått igenom inställningarna och sparat dem på nytt fortsätter det av sig självt. Låt kontrollera disken.</translation>
        </message>
        <message>
            <source>Several invoices cannot go at once this way. Please report this.</source>
            <translation>Flera fakturor kan inte skickas samtidigt på det här sättet. Rapportera detta.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Inloggad som {user}.</translation>
        </message>
        <message>
            <source>Somebody has said already which invoice this is about.</source>
            <translation>Någon har redan angett vilken faktura det gäller.</translation>
        </message>
        <message>
            <source>Somebody signs in as “{username}” already. Choose another user name.</source>
            <translation>Någon loggar redan in som ”{username}”. Välj ett annat användarnamn.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no Connect gateway. Look at the address again.</source>
            <translation>Något svarar på adressen, men det är ingen Connect-server. Kontrollera adressen.</translation>
        </message>
        <message>
            <source>Something else was found meanwhile. Look at it again.</source>
            <translation>Något annat har hittats under tiden. Titta på det igen.</translation>
        </message>
        <message>
            <source>Something is missing here.</source>
            <translation>Här saknas något.</translation>
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
            <source>Something unexpected happened in the program. The file itself is untouched; try again.</source>
            <translation>Något oväntat hände i programmet. Själva filen är orörd; försök igen.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Något oväntat hände med den här filen.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong before it was sent ({cause}).</source>
            <translation>Något oväntat gick fel innan den skickades ({cause}).</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Något gick fel i servern. Inget av detta sparades; dess logg säger mer.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoutdrag</translation>
        </message>
        <message>
            <source>Storecove took the invoice.</source>
            <translation>Storecove tog emot fakturan.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Ämne</translation>
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
            <source>Terms</source>
            <translation>Villkor</translation>
        </message>
        <message>
            <source>Test report</source>
            <translation>Provningsrapport</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
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
            <source>The Idempotency-Key must be a UUID.</source>
            <translation>Idempotency-Key måste vara ett UUID.</translation>
        </message>
        <message>
            <source>The Outlook mail cannot be read. Save it as PDF in Outlook.</source>
            <translation>Outlook-mejlet kan inte läsas. Spara det som PDF i Outlook.</translation>
        </message>
        <message>
            <source>The PDF cannot be opened.</source>
            <translation>PDF:en kan inte öppnas.</translation>
        </message>
        <message>
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>PDF-filen kan inte visas: den är skadad eller skyddad.</translation>
        </message>
        <message>
            <source>The PDF cannot be used as the picture of the invoice.</source>
            <translation>PDF:en kan inte användas som fakturabild.</translation>
        </message>
        <message>
            <source>The PDF collection holds no invoices.</source>
            <translation>PDF-samlingen innehåller inga fakturor.</translation>
        </message>
        <message>
            <source>The PDF has no pages that can be shown.</source>
            <translation>PDF:en har inga sidor som kan visas.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>PDF-filen är skadad och kan inte öppnas. Gör om den i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The PDF is damaged, so it cannot be made smaller. Repair it first.</source>
            <translation>PDF:en är skadad, så den kan inte göras mindre. Reparera den först.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password.</source>
            <translation>PDF:en är skyddad med lösenord.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>PDF-filen är skyddad med lösenord. Spara den utan skydd och välj den igen.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Unlock it first.</source>
            <translation>PDF:en är skyddad med lösenord. Lås upp den först.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically, and any change would break the signature. Send it as it is, or ask for one without it.</source>
            <translation>PDF:en är elektroniskt signerad, och varje ändring skulle bryta signaturen. Skicka den som den är, eller be om en utan signatur.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically. On paper the signature is only seen and proves nothing.</source>
            <translation>PDF:en är elektroniskt signerad. På papper syns signaturen bara och bevisar inget.</translation>
        </message>
        <message>
            <source>The PDF is signed, so no file inside it can be taken out without ending its signature.</source>
            <translation>PDF:en är signerad, så ingen fil inuti den kan tas ut utan att signaturen upphör att gälla.</translation>
        </message>
        <message>
            <source>The PDF is too damaged to be put right. Make it again in the program it comes from.</source>
            <translation>PDF:en är för skadad för att rättas till. Skapa den på nytt i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed electronically. It goes by mail as it is; on paper the signature is only seen.</source>
            <translation>Fakturans PDF är elektroniskt signerad. Med e-post skickas den som den är; på papper syns signaturen bara.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed, and a file inside it may not go by mail; it cannot be taken out without ending the signature. Send the invoice another way, or have the business system leave the file out.</source>
            <translation>Fakturans PDF är signerad, och en fil inuti den får inte skickas med e-post; den kan inte tas ut utan att signaturen upphör att gälla. Skicka fakturan på annat sätt, eller låt affärssystemet utelämna filen.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is still being looked at. Wait a moment and try again.</source>
            <translation>Fakturans PDF kontrolleras fortfarande. Vänta en stund och försök igen.</translation>
        </message>
        <message>
            <source>The PDF opens without a password, but restricts what may be done with it, such as copying or printing. It is sent as it is.</source>
            <translation>PDF:en öppnas utan lösenord men begränsar vad man får göra med den, till exempel kopiera eller skriva ut. Den skickas som den är.</translation>
        </message>
        <message>
            <source>The Peppol Directory asks to wait. Try again in a moment.</source>
            <translation>Peppol Directory ber om att få vänta. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The Peppol Directory gives an answer that cannot be understood.</source>
            <translation>Peppol Directory ger ett svar som inte går att förstå.</translation>
        </message>
        <message>
            <source>The Peppol Directory has a fault ({status}).</source>
            <translation>Det är fel på Peppol Directory ({status}).</translation>
        </message>
        <message>
            <source>The VAT amount in the VAT breakdown</source>
            <translation>Momsbeloppet i momsspecifikationen</translation>
        </message>
        <message>
            <source>The VAT breakdown</source>
            <translation>Momsspecifikationen</translation>
        </message>
        <message>
            <source>The VAT breakdown does not say why there is no VAT (category {category}, {rule}).</source>
            <translation>Momsspecifikationen säger inte varför ingen moms tas ut (kategori {category}, {rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown has the VAT category {category}, which nothing in the invoice uses ({rule}).</source>
            <translation>Momsspecifikationen har momskategorin {category} som inget i fakturan använder ({rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown lacks the VAT category {category}, which is used in the invoice ({rule}).</source>
            <translation>Momsspecifikationen saknar momskategorin {category} som används i fakturan ({rule}).</translation>
        </message>
        <message>
            <source>The VAT category</source>
            <translation>Momskategorin</translation>
        </message>
        <message>
            <source>The VAT category in the VAT breakdown</source>
            <translation>Momskategorin i momsspecifikationen</translation>
        </message>
        <message>
            <source>The VAT category of a charge</source>
            <translation>Momskategorin för ett tillägg</translation>
        </message>
        <message>
            <source>The VAT category of an allowance</source>
            <translation>Momskategorin för ett avdrag</translation>
        </message>
        <message>
            <source>The VAT category {category} stands in the VAT breakdown more than once ({rule}).</source>
            <translation>Momskategorin {category} står flera gånger i momsspecifikationen ({rule}).</translation>
        </message>
        <message>
            <source>The VAT number of the tax representative</source>
            <translation>Skatterepresentantens momsregistreringsnummer</translation>
        </message>
        <message>
            <source>The VAT number {number} does not begin with its country ({rule}).</source>
            <translation>Momsregistreringsnumret {number} börjar inte med landskoden ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} is {stated}, but {rate} % of {basis} come to {computed} ({rule}).</source>
            <translation>Momsen för kategori {category} är {stated}, men {rate} % av {basis} blir {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} must be zero, but is {stated} ({rule}).</source>
            <translation>Momsen för kategori {category} måste vara noll men är {stated} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT rate in the VAT breakdown</source>
            <translation>Momssatsen i momsspecifikationen</translation>
        </message>
        <message>
            <source>The VAT total</source>
            <translation>Momsbeloppet</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>XML-filen innehåller en dokumenttypsdeklaration (DOCTYPE), som aldrig godtas. Låt affärssystemet skriva filen utan den.</translation>
        </message>
        <message>
            <source>The XML declares more than {limit} namespaces at once.</source>
            <translation>XML-filen deklarerar fler än {limit} namnrymder på en gång.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than any invoice is.</source>
            <translation>XML-filen har fler nivåer än någon faktura har.</translation>
        </message>
        <message>
            <source>The XML is nested more than {limit} levels deep.</source>
            <translation>XML-filen har fler än {limit} nivåer.</translation>
        </message>
        <message>
            <source>The XML is written in UTF-32, which is not read. Save it as UTF-8.</source>
            <translation>XML-filen är skriven i UTF-32, som inte kan läsas. Spara den som UTF-8.</translation>
        </message>
        <message>
            <source>The XML says that its encoding is {encoding}, which is not read.</source>
            <translation>XML-filen anger teckenkodningen {encoding}, som inte kan läsas.</translation>
        </message>
        <message numerus="yes">
            <source>The access point has {count} transmissions under way.</source>
            <translation>
                <numerusform>Accesspunkten har en överföring på väg.</numerusform>
                <numerusform>Accesspunkten har {count} överföringar på väg.</numerusform>
            </translation>
        </message>
        <message>
            <source>The access point took the invoice.</source>
            <translation>Accesspunkten tog emot fakturan.</translation>
        </message>
        <message>
            <source>The account at the e-invoice operator is not complete ({fields}). An administrator fills it in in the settings.</source>
            <translation>Kontot hos operatören för e-fakturor är inte komplett ({fields}). En administratör fyller i det i inställningarna.</translation>
        </message>
        <message>
            <source>The account at the operator may not send for this seller: {reason}</source>
            <translation>Kontot hos operatören får inte skicka för den här säljaren: {reason}</translation>
        </message>
        <message>
            <source>The account is that of {company}; it may send for {addresses}.</source>
            <translation>Kontot tillhör {company}; det får skicka för {addresses}.</translation>
        </message>
        <message>
            <source>The account to pay to</source>
            <translation>Kontot att betala till</translation>
        </message>
        <message>
            <source>The address of the gateway is not a web address, such as invoices.example.org.</source>
            <translation>Serverns adress är ingen webbadress, till exempel invoices.example.org.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>Adressen till mottagarens sida, tom när fakturan är bifogad</translation>
        </message>
        <message>
            <source>The address stands in the customer register.</source>
            <translation>Adressen finns i kundregistret.</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>Adressen att skriva till med frågor</translation>
        </message>
        <message>
            <source>The amount due</source>
            <translation>Beloppet att betala</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Beloppet har ingen valuta.</translation>
        </message>
        <message>
            <source>The amount is {stated}, but quantity and price come to {computed} ({rule}).</source>
            <translation>Beloppet är {stated}, men antal och pris ger {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The amount paid</source>
            <translation>Det betalda beloppet</translation>
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
            <source>The archive holds {count} files; {limit} is the limit.</source>
            <translation>Arkivet innehåller {count} filer; gränsen är {limit}.</translation>
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
            <source>The archive unpacks to more than is read.</source>
            <translation>Arkivet blir större när det packas upp än vad som läses.</translation>
        </message>
        <message>
            <source>The archive unpacks to {size} MB, which is more than is read.</source>
            <translation>Arkivet blir {size} MB när det packas upp, vilket är mer än vad som läses.</translation>
        </message>
        <message>
            <source>The attached files, a line for each: its name, what it is, and the note</source>
            <translation>De bifogade filerna, en rad för varje: namnet, vad det är och noteringen</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Bilagorna är för många eller för stora tillsammans ({size} MB).</translation>
        </message>
        <message>
            <source>The backup is of the other kind of database: in a file, or on a server. Name the settings that it was made with. Nothing was changed.</source>
            <translation>Säkerhetskopian är av den andra sortens databas: i en fil eller på en server. Ange inställningarna som den gjordes med. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The backup must not lie in the data folder itself. Name another place. Nothing was written.</source>
            <translation>Säkerhetskopian får inte ligga i själva datamappen. Ange en annan plats. Inget har skrivits.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of Connect ({version}). Nothing was changed. Use that version.</source>
            <translation>Säkerhetskopian gjordes av en nyare version av Connect ({version}). Inget har ändrats. Använd den versionen.</translation>
        </message>
        <message>
            <source>The body must be multipart/form-data with a part named file.</source>
            <translation>Innehållet måste vara multipart/form-data med en del som heter file.</translation>
        </message>
        <message>
            <source>The browser did not come back from the sign-in. Nothing was changed. Try again.</source>
            <translation>Webbläsaren kom inte tillbaka från inloggningen. Inget ändrades. Försök igen.</translation>
        </message>
        <message>
            <source>The business system has made the invoice anew, and that one went out. This one needs nothing more.</source>
            <translation>Affärssystemet har gjort om fakturan, och den nya har skickats. Den här kräver ingenting mer.</translation>
        </message>
        <message>
            <source>The buyer answered.</source>
            <translation>Köparen svarade.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}.</source>
            <translation>Köparen har en fråga om faktura {number}.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}: {words}</source>
            <translation>Köparen har en fråga om faktura {number}: {words}</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}.</source>
            <translation>Köparen avvisar faktura {number}.</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}: {words}</source>
            <translation>Köparen avvisar faktura {number}: {words}</translation>
        </message>
        <message>
            <source>The buyer's GLN {number} is not right: it has 13 digits, the last of which is a check digit.</source>
            <translation>Köparens GLN {number} stämmer inte: det har 13 siffror, varav den sista är en kontrollsiffra.</translation>
        </message>
        <message>
            <source>The buyer's VAT number</source>
            <translation>Köparens momsregistreringsnummer</translation>
        </message>
        <message>
            <source>The buyer's city</source>
            <translation>Köparens ort</translation>
        </message>
        <message>
            <source>The buyer's country</source>
            <translation>Köparens land</translation>
        </message>
        <message>
            <source>The buyer's electronic address</source>
            <translation>Köparens elektroniska adress</translation>
        </message>
        <message>
            <source>The buyer's electronic address “{stated}” says no scheme that is known, so it was not used.</source>
            <translation>Köparens elektroniska adress ”{stated}” anger inget känt schema, så den användes inte.</translation>
        </message>
        <message>
            <source>The buyer's name</source>
            <translation>Köparens namn</translation>
        </message>
        <message>
            <source>The buyer's postal code</source>
            <translation>Köparens postnummer</translation>
        </message>
        <message>
            <source>The buyer's reference can only be corrected in an e-invoice with data that did not arrive. Nothing was changed.</source>
            <translation>Köparens referens kan bara rättas i en e-faktura med data som inte kom fram. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>The buyer's reference of this invoice cannot be corrected here: {reason}.</source>
            <translation>Köparens referens i den här fakturan kan inte rättas här: {reason}.</translation>
        </message>
        <message>
            <source>The buyer's reference or order number</source>
            <translation>Köparens referens eller ordernummer</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an authority that this computer does not know, so no password was sent to it. If it is your company's own, enter that authority in the settings, or test the server there and trust its certificate.</source>
            <translation>Certifikatet för {host} kommer från en utfärdare som den här datorn inte känner till, så inget lösenord skickades dit. Om det är företagets egen utfärdare anger du den i inställningarna, eller så testar du servern där och litar på dess certifikat.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to renew it. If it is valid, the clock of this computer is wrong.</source>
            <translation>Certifikatet för {host} har gått ut, så inget lösenord skickades dit. Den som driver servern måste förnya det. Om det är giltigt går datorns klocka fel.</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as your mail provider gives it, in full.</source>
            <translation>Certifikatet för {host} gäller ett annat namn, så inget lösenord skickades dit. Ange serverns fullständiga namn så som e-postleverantören anger det.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet. Check the date and the clock of this computer.</source>
            <translation>Certifikatet för {host} gäller inte ännu. Kontrollera datum och klocka på den här datorn.</translation>
        </message>
        <message>
            <source>The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server.</source>
            <translation>Certifikatet för {host} har återkallats, så inget lösenord skickades dit. Fråga den som driver servern.</translation>
        </message>
        <message>
            <source>The changed file cannot be read just now. Try again.</source>
            <translation>Den ändrade filen kan inte läsas just nu. Försök igen.</translation>
        </message>
        <message>
            <source>The check digit of its number is wrong. Look whether it was mistyped.</source>
            <translation>Kontrollsiffran i numret stämmer inte. Se efter om det är felskrivet.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's VAT number {number} is wrong.</source>
            <translation>Kontrollsiffran i köparens momsregistreringsnummer {number} är fel.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's organisation number {number} is wrong.</source>
            <translation>Kontrollsiffran i köparens organisationsnummer {number} är fel.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong.</source>
            <translation>Kontrollsiffran i den elektroniska adressen {address} är fel.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong. Probably {meant} is meant.</source>
            <translation>Kontrollsiffran i den elektroniska adressen {address} är fel. Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>The check digit of the organisation number {number} is wrong.</source>
            <translation>Kontrollsiffran i organisationsnumret {number} stämmer inte.</translation>
        </message>
        <message>
            <source>The check digit of {number} is wrong. Look whether it was mistyped.</source>
            <translation>Kontrollsiffran i {number} är fel. Se efter om det är felskrivet.</translation>
        </message>
        <message>
            <source>The code was not entered yet.</source>
            <translation>Koden har inte angetts än.</translation>
        </message>
        <message>
            <source>The columns must be a JSON object of fields and headers.</source>
            <translation>Kolumnerna måste vara ett JSON-objekt med fält och rubriker.</translation>
        </message>
        <message>
            <source>The command for the mail token cannot be run: {cause}.</source>
            <translation>Kommandot för e-postens åtkomsttoken kan inte köras: {cause}.</translation>
        </message>
        <message>
            <source>The command for the mail token failed (exit code {code}).</source>
            <translation>Kommandot för e-postens åtkomsttoken misslyckades (slutkod {code}).</translation>
        </message>
        <message>
            <source>The command that gives the mail token does not end.</source>
            <translation>Kommandot som ger e-postens åtkomsttoken avslutas inte.</translation>
        </message>
        <message>
            <source>The company has no notification address any more.</source>
            <translation>Företaget har ingen aviseringsadress längre.</translation>
        </message>
        <message>
            <source>The company of this call is missing from the database.</source>
            <translation>Företaget saknas i databasen.</translation>
        </message>
        <message>
            <source>The company's e-mail channel is none.</source>
            <translation>Företaget har ingen e-postkanal.</translation>
        </message>
        <message>
            <source>The company's name must not be empty.</source>
            <translation>Företagets namn får inte vara tomt.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the file could not be checked. Close other programs and try again.</source>
            <translation>Datorn har ont om minne eller processer, så filen kunde inte kontrolleras. Stäng andra program och försök igen.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the invoice could not be laid out. It is tried again.</source>
            <translation>Datorn har ont om minne eller processer, så fakturan kunde inte göras läsbar. Nytt försök görs.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes. {kept} Close other programs and try again.</source>
            <translation>Datorn har ont om minne eller processer. {kept} Stäng andra program och försök igen.</translation>
        </message>
        <message>
            <source>The computer is too busy to change the file. Try again.</source>
            <translation>Datorn är för upptagen för att ändra filen. Försök igen.</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Datorn är för upptagen för att kontrollera filen. Försök igen.</translation>
        </message>
        <message>
            <source>The computer is too busy to fill in the template. Try again in a moment.</source>
            <translation>Datorn är för upptagen för att fylla i mallen. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The computer is too busy to lay out the invoice for reading. It is tried again.</source>
            <translation>Datorn är för upptagen för att göra fakturan läsbar. Nytt försök görs.</translation>
        </message>
        <message>
            <source>The computer is too busy to read the file. Try again in a moment.</source>
            <translation>Datorn är för upptagen för att läsa filen. Försök igen om en stund.</translation>
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
            <source>The connection was lost before the operator answered.</source>
            <translation>Anslutningen bröts innan operatören svarade.</translation>
        </message>
        <message>
            <source>The copy of invoice {number} to {to} came back: {reason} The invoice itself is not affected. Check the address for copies in the settings.</source>
            <translation>Kopian av faktura {number} till {to} kom tillbaka: {reason} Själva fakturan påverkas inte. Kontrollera adressen för kopior i inställningarna.</translation>
        </message>
        <message>
            <source>The copy would differ from the invoice in more than the types of its files, so nothing was sent.</source>
            <translation>Kopian skulle skilja sig från fakturan i mer än filernas typer, så ingenting skickades.</translation>
        </message>
        <message>
            <source>The corrected copy would differ in more than the buyer's reference, so nothing was sent.</source>
            <translation>Den rättade kopian skulle skilja sig i mer än köparens referens, så ingenting skickades.</translation>
        </message>
        <message>
            <source>The country of delivery</source>
            <translation>Leveranslandet</translation>
        </message>
        <message>
            <source>The country of the tax representative</source>
            <translation>Skatterepresentantens land</translation>
        </message>
        <message>
            <source>The currency</source>
            <translation>Valutan</translation>
        </message>
        <message>
            <source>The cursor is not one that this gateway gave.</source>
            <translation>Markören kommer inte från den här servern.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Kunden kan nås i nätverket.</translation>
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
            <source>The customer number stands in the e-mail list.</source>
            <translation>Kundnumret finns i e-postlistan.</translation>
        </message>
        <message>
            <source>The customer register has no e-mail address of it. Print its letter.</source>
            <translation>Kundregistret har ingen e-postadress till kunden. Skriv ut brevet.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>Kunden tar bara emot e-fakturor.</translation>
        </message>
        <message>
            <source>The customer takes no documents of this kind in the network.</source>
            <translation>Kunden tar inte emot dokument av det här slaget i nätverket.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Kunden vill ha fakturor med posten.</translation>
        </message>
        <message>
            <source>The customer's electronic address is not registered in the network.</source>
            <translation>Kundens elektroniska adress är inte registrerad i nätverket.</translation>
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
            <source>The data beside the PDF cannot be used in line {line}: {field}: {reason}.</source>
            <translation>Uppgifterna bredvid PDF:en kan inte användas, rad {line}: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF cannot be used: {field}: {reason}.</source>
            <translation>Uppgifterna bredvid PDF:en kan inte användas: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF has characters that are none.</source>
            <translation>Uppgifterna bredvid PDF:en innehåller ogiltiga tecken.</translation>
        </message>
        <message>
            <source>The data folder belongs to the user {user}, so this has to be run as that user, for instance by sudo -u {user}. Nothing was done.</source>
            <translation>Datamappen tillhör användaren {user}, så det här måste köras som den användaren, till exempel med sudo -u {user}. Inget har gjorts.</translation>
        </message>
        <message>
            <source>The data folder cannot be locked: {cause}.</source>
            <translation>Datamappen kan inte låsas: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be made: {cause}.</source>
            <translation>Datamappen kan inte skapas: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be read just now ({cause}). Nothing was changed.</source>
            <translation>Datamappen kan inte läsas just nu ({cause}). Inget ändrades.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to: {cause}.</source>
            <translation>Det går inte att skriva i datamappen: {cause}.</translation>
        </message>
        <message>
            <source>The data folder {folder} is not empty. Move what is in it elsewhere first. Nothing was changed.</source>
            <translation>Datamappen {folder} är inte tom. Flytta först undan det som finns i den. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The data folder's mark {name} cannot be read or written ({cause}).</source>
            <translation>Datamappens märkning {name} kan inte läsas eller skrivas ({cause}).</translation>
        </message>
        <message>
            <source>The data folder's mark {name} is damaged, so it is not certain whether this folder is for practice or for real work. Nothing was started. If you know, write the word practice or real into that file.</source>
            <translation>Datamappens märkning {name} är skadad, så det är inte säkert om mappen är för övning eller skarpt läge. Inget startades. Om du vet det, skriv ordet practice eller real i den filen.</translation>
        </message>
        <message>
            <source>The data were put back from a backup, so the copy may have gone since.</source>
            <translation>Datan återställdes från en säkerhetskopia, så kopian kan ha gått iväg sedan dess.</translation>
        </message>
        <message>
            <source>The database belongs to another data folder. Nothing was changed. Start the gateway on that folder, or name another database.</source>
            <translation>Databasen hör till en annan datamapp. Inget har ändrats. Starta servern på den mappen, eller ange en annan databas.</translation>
        </message>
        <message>
            <source>The database cannot be copied: {cause}. Nothing was written. Start the gateway, which looks through it.</source>
            <translation>Databasen kan inte kopieras: {cause}. Inget har skrivits. Starta servern, som går igenom den.</translation>
        </message>
        <message>
            <source>The database is in {encoding}. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME.</source>
            <translation>Databasen är i {encoding}. Skapa en i UTF-8: createdb --encoding UTF8 --template template0 NAMN.</translation>
        </message>
        <message>
            <source>The database is on a server, so {program} is needed, and it is not here. Install the client programs of PostgreSQL, or run this where they are: {command}</source>
            <translation>Databasen ligger på en server, så {program} behövs, och det finns inte här. Installera klientprogrammen till PostgreSQL, eller kör det här där de finns: {command}</translation>
        </message>
        <message>
            <source>The database of this data folder is on a server. Name it in the configuration, as url under [database].</source>
            <translation>Databasen till den här datamappen ligger på en server. Ange den i konfigurationen, som url under [database].</translation>
        </message>
        <message>
            <source>The database on the server is empty, but the data folder holds stored files or a database of its own. Nothing was changed. Name the database that belongs to this folder, or take an empty folder.</source>
            <translation>Databasen på servern är tom, men datamappen innehåller lagrade filer eller en egen databas. Inget har ändrats. Ange databasen som hör till mappen, eller använd en tom mapp.</translation>
        </message>
        <message>
            <source>The database server asks for a password. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Databasservern begär ett lösenord. Ge det som autentiseringsuppgiften database-password, eller i miljön som CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The database server cannot be reached just now. Nothing of this call was kept. Try again in a moment.</source>
            <translation>Databasservern kan inte nås just nu. Inget av anropet har sparats. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The database server does not let the gateway in: {cause}.</source>
            <translation>Databasservern nekar åtkomst: {cause}.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}. Version 15 or later is needed.</source>
            <translation>Databasservern är PostgreSQL {version}. Version 15 eller senare behövs.</translation>
        </message>
        <message>
            <source>The database server {where} cannot be reached: {cause}.</source>
            <translation>Databasservern {where} kan inte nås: {cause}.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of Connect (schema {schema}; this program knows {known}). Nothing was changed. Start the newer version.</source>
            <translation>Databasen skrevs av en nyare version av Connect (schema {schema}; det här programmet känner till {known}). Inget ändrades. Starta den nyare versionen.</translation>
        </message>
        <message>
            <source>The database {name} cannot be opened just now ({cause}). Nothing was changed.</source>
            <translation>Databasen {name} kan inte öppnas just nu ({cause}). Inget ändrades.</translation>
        </message>
        <message>
            <source>The database {name} in the data folder cannot be read ({cause}). Nothing was changed. Put back its last copy; the files that came in lie unharmed beside it.</source>
            <translation>Databasen {name} i datamappen kan inte läsas ({cause}). Inget ändrades. Lägg tillbaka den senaste kopian; filerna som har kommit in ligger oskadda bredvid den.</translation>
        </message>
        <message>
            <source>The date of delivery or the invoicing period</source>
            <translation>Leveransdatumet eller faktureringsperioden</translation>
        </message>
        <message>
            <source>The date of the VAT is given twice, as a date and as a code ({rule}).</source>
            <translation>Momsdatumet anges två gånger, både som datum och som kod ({rule}).</translation>
        </message>
        <message>
            <source>The delivery engine has not started, so nothing can be sent.</source>
            <translation>Sändningen har inte startat på servern, så inget kan skickas.</translation>
        </message>
        <message>
            <source>The delivery engine has not started.</source>
            <translation>Sändningen har inte startat på servern.</translation>
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
            <source>The disk can only be read just now. {kept} Have it looked at, then try again.</source>
            <translation>Det går bara att läsa från disken just nu. {kept} Låt kontrollera den och försök sedan igen.</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Disken är full, så {name} togs inte emot. Själva filen är orörd: gör plats och lägg till den igen.</translation>
        </message>
        <message>
            <source>The disk is full. {kept} Free some room and try again.</source>
            <translation>Disken är full. {kept} Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The disk reported an error. {kept} Try again; if it comes back, have the disk looked at.</source>
            <translation>Disken rapporterade ett fel. {kept} Försök igen; låt kontrollera disken om det kommer tillbaka.</translation>
        </message>
        <message>
            <source>The document cannot be shown, so no picture can be made of it.</source>
            <translation>Dokumentet kan inte visas, så det går inte att göra en bild av det.</translation>
        </message>
        <message>
            <source>The document has {pages} pages; {limit} can be made a TIFF.</source>
            <translation>Dokumentet har {pages} sidor; högst {limit} kan bli en TIFF.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Dokumentet är skyddat med lösenord. Spara det utan skydd och välj det igen.</translation>
        </message>
        <message>
            <source>The document was laid out by LibreOffice.</source>
            <translation>Dokumentet gjordes om till sidor av LibreOffice.</translation>
        </message>
        <message>
            <source>The due date {due} is before the invoice date {issued}.</source>
            <translation>Förfallodagen {due} ligger före fakturadatumet {issued}.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>E-postadressen saknas.</translation>
        </message>
        <message>
            <source>The e-mail address of the seller's contact person</source>
            <translation>E-postadressen till säljarens kontaktperson</translation>
        </message>
        <message>
            <source>The electronic address stands as “{stated}” in one text; it was read as scheme {scheme} and number {id}.</source>
            <translation>Den elektroniska adressen står som ”{stated}” i en enda text; den lästes som schema {scheme} och nummer {id}.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme.</source>
            <translation>Den elektroniska adressen {address} har inte den form som dess schema kräver.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme. Probably {meant} is meant.</source>
            <translation>Den elektroniska adressen {address} har inte den form som dess schema kräver. Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs.</source>
            <translation>Den elektroniska adressen {address} har ett momsregistreringsnummer där ett organisationsnummer ska stå.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs. Probably {meant} is meant.</source>
            <translation>Den elektroniska adressen {address} har ett momsregistreringsnummer där ett organisationsnummer ska stå. Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} has other signs between its digits, which networks refuse. Probably {meant} is meant.</source>
            <translation>Den elektroniska adressen {address} har andra tecken mellan siffrorna, vilket nätverken avvisar. Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>The electronic address {address} names its scheme twice. Probably {meant} is meant.</source>
            <translation>Den elektroniska adressen {address} anger sitt schema två gånger. Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>The encrypted file of passwords and sign-ins was damaged on the disk. It was set aside as {name}. What stood in it has to be entered again in the settings; until then invoices that need it wait, and nothing is lost.</source>
            <translation>Den krypterade filen med lösenord och inloggningar var skadad på disken. Den lades undan som {name}. Det som fanns i den måste anges på nytt i inställningarna; till dess väntar de fakturor som behöver det, och inget går förlorat.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, but the invoice names {address}. Check with the business system which of them is right.</source>
            <translation>Kuvertet kring fakturan anger {receiver} som mottagare, men fakturan anger {address}. Kontrollera med affärssystemet vilken som är rätt.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, which is none of the buyer's numbers. It was not used: choose how the invoice goes.</source>
            <translation>Kuvertet kring fakturan anger {receiver} som mottagare, vilket inte är något av köparens nummer. Det användes inte: välj hur fakturan ska skickas.</translation>
        </message>
        <message>
            <source>The extra connect-app[rules] is not installed: {packages} cannot be found.</source>
            <translation>Tillägget connect-app[rules] är inte installerat: {packages} hittas inte.</translation>
        </message>
        <message>
            <source>The field {field} cannot be null.</source>
            <translation>Fältet {field} kan inte vara null.</translation>
        </message>
        <message>
            <source>The field {field} is not UTF-8.</source>
            <translation>Fältet {field} är inte UTF-8.</translation>
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
            <source>The file cannot be attached: {reasons}</source>
            <translation>Filen kan inte bifogas: {reasons}</translation>
        </message>
        <message>
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>Filen kan inte läsas som CSV: en cell i den är för lång. Saknas ett citattecken?</translation>
        </message>
        <message>
            <source>The file cannot be read: {cause}.</source>
            <translation>Filen kan inte läsas: {cause}.</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translation>Filen kan inte användas.</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Filen kunde inte kontrolleras inom {seconds} sekunder; den är skadad eller gjord för att skada.</translation>
        </message>
        <message>
            <source>The file ends after an envelope whose invoice does not follow.</source>
            <translation>Filen slutar efter ett kuvert vars faktura inte följer.</translation>
        </message>
        <message>
            <source>The file has more than {limit} MB. Save the list as .xlsx or as CSV.</source>
            <translation>Filen är större än {limit} MB. Spara listan som .xlsx eller som CSV.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>Filen har fler än {limit} rader. Inget har ändrats. Dela upp den i mindre filer.</translation>
        </message>
        <message>
            <source>The file has no column for {names}. Say which column it is.</source>
            <translation>Filen har ingen kolumn för {names}. Ange vilken kolumn det är.</translation>
        </message>
        <message>
            <source>The file has no column “{name}”.</source>
            <translation>Filen har ingen kolumn ”{name}”.</translation>
        </message>
        <message>
            <source>The file has no name, so nobody can say how it is opened.</source>
            <translation>Filen har inget namn, så det går inte att säga hur den öppnas.</translation>
        </message>
        <message>
            <source>The file has no sheet “{sheet}”.</source>
            <translation>Filen har inget blad ”{sheet}”.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Filen är på {size} MB; gränsen är {limit} MB.</translation>
        </message>
        <message>
            <source>The file holds attachments only ({root}) and no invoice that they belong to.</source>
            <translation>Filen innehåller bara bilagor ({root}) och ingen faktura som de hör till.</translation>
        </message>
        <message>
            <source>The file holds no text that can be read.</source>
            <translation>Filen innehåller ingen text som går att läsa.</translation>
        </message>
        <message>
            <source>The file holds {count} pictures; the first {taken} of them stand in the PDF.</source>
            <translation>Filen innehåller {count} bilder; de första {taken} finns i PDF:en.</translation>
        </message>
        <message>
            <source>The file inside the PDF is damaged and cannot be taken out.</source>
            <translation>Filen inuti PDF:en är skadad och kan inte tas ut.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Filen är XML, men det finns ingen faktura i känt format i den (den börjar med ”{root}”).</translation>
        </message>
        <message>
            <source>The file is XML, whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Filen är XML, vad namnet än säger. Öppna den i Excel och spara den som XLSX.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Filen är en webbsida (HTML), ingen faktura.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Filen är en webbsida (HTML), vad namnet än säger. Öppna den i Excel och spara den som XLSX.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Filen är skadad och kan inte öppnas hel. Gör om den i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The file is damaged, or too large when it is unpacked. Save the list as .xlsx or as CSV.</source>
            <translation>Filen är skadad eller för stor när den packas upp. Spara listan som .xlsx eller som CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Filen är skadad: den får läsaren att krascha.</translation>
        </message>
        <message>
            <source>The file is damaged: {what}. Make it again in the program it comes from.</source>
            <translation>Filen är skadad: {what}. Skapa den på nytt i programmet den kommer från.</translation>
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
            <source>The file is no table that can be read. Save the list as .xlsx or as CSV.</source>
            <translation>Filen är ingen tabell som kan läsas. Spara listan som .xlsx eller som CSV.</translation>
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
            <source>The file is not well-formed XML.</source>
            <translation>Filen är inte välformad XML.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Filen är inte välformad XML: rad {line}, kolumn {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: {cause}.</source>
            <translation>Filen är inte välformad XML: {cause}.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Filen är skyddad med lösenord. Spara den utan skydd och välj den igen.</translation>
        </message>
        <message>
            <source>The file is still being read. Delete it when that has ended.</source>
            <translation>Filen läses fortfarande in. Ta bort den när det är klart.</translation>
        </message>
        <message>
            <source>The file is still being read. Send it when that has ended.</source>
            <translation>Filen läses fortfarande in. Skicka den när det är klart.</translation>
        </message>
        <message>
            <source>The file is to be read as {encoding}, but line {line}, column {column} is not {same}; it was probably written in ISO-8859-1 or Windows-1252. Have the business system write the encoding that it says.</source>
            <translation>Filen ska läsas som {encoding}, men rad {line}, kolumn {column} är inte {same}; den är förmodligen skriven i ISO-8859-1 eller Windows-1252. Låt affärssystemet skriva i den teckenkodning som det anger.</translation>
        </message>
        <message>
            <source>The file is too large to be changed here. Divide it, or make it smaller in the program it comes from.</source>
            <translation>Filen är för stor för att ändras här. Dela upp den, eller gör den mindre i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Filen tar mer minne än ett dokument får.</translation>
        </message>
        <message>
            <source>The file takes too long or too much memory to be changed. Make it smaller in the program it comes from.</source>
            <translation>Filen tar för lång tid eller för mycket minne att ändra. Gör den mindre i programmet den kommer från.</translation>
        </message>
        <message>
            <source>The file that it lay beside could not be read.</source>
            <translation>Filen som den låg bredvid kunde inte läsas.</translation>
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
            <source>The file {path} cannot be read: {cause}.</source>
            <translation>Filen {path} kan inte läsas: {cause}.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {cause}.</source>
            <translation>Filen {path} kan inte skrivas: {cause}.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is damaged and cannot be taken out; it is left out.</source>
            <translation>Filen ”{name}” inuti fakturan är skadad och kan inte tas ut; den utelämnas.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is empty and is left out.</source>
            <translation>Filen ”{name}” inuti fakturan är tom och utelämnas.</translation>
        </message>
        <message numerus="yes">
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>
                <numerusform>Mappen ”{folder}” innehåller ett meddelande. Det läses, men ändras eller tas aldrig bort.</numerusform>
                <numerusform>Mappen ”{folder}” innehåller {count} meddelanden. De läses, men ändras eller tas aldrig bort.</numerusform>
            </translation>
        </message>
        <message>
            <source>The form does not say what to mend.</source>
            <translation>Formuläret anger inte vad som ska rättas till.</translation>
        </message>
        <message>
            <source>The form has more than one file. Send them one by one.</source>
            <translation>Formuläret har mer än en fil. Skicka dem en i taget.</translation>
        </message>
        <message>
            <source>The form has no invoice_id.</source>
            <translation>Formuläret saknar invoice_id.</translation>
        </message>
        <message>
            <source>The form has no part named file.</source>
            <translation>Formuläret har ingen del som heter file.</translation>
        </message>
        <message>
            <source>The form has too many parts.</source>
            <translation>Formuläret har för många delar.</translation>
        </message>
        <message>
            <source>The form of the upload cannot be read.</source>
            <translation>Uppladdningens formulär kan inte läsas.</translation>
        </message>
        <message>
            <source>The format {format} has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Formatet {format} har ingen plats för bilagor. Skicka fakturan med e-post eller på papper, eller utan dem.</translation>
        </message>
        <message>
            <source>The gateway answered with error {status}.</source>
            <translation>Servern svarade med fel {status}.</translation>
        </message>
        <message>
            <source>The gateway does not answer. Nothing was lost; the program goes on when it is back.</source>
            <translation>Servern svarar inte. Inget har gått förlorat; programmet fortsätter när den är tillbaka.</translation>
        </message>
        <message>
            <source>The gateway does not take this file.</source>
            <translation>Servern tar inte emot den här filen.</translation>
        </message>
        <message>
            <source>The gateway found damage and waits for the administrator. Nothing of this call was kept. It goes on by itself.</source>
            <translation>Servern har hittat skador och väntar på administratören. Inget av det här anropet sparades. Det fortsätter sedan av sig självt.</translation>
        </message>
        <message>
            <source>The gateway has no company yet. Start it once, then add users.</source>
            <translation>Servern har inget företag än. Starta den en gång och lägg sedan till användare.</translation>
        </message>
        <message>
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Servern har andra data för {name} än de som skickades.</translation>
        </message>
        <message>
            <source>The gateway is busy with a large file. Nothing of this call was kept; try again in a moment.</source>
            <translation>Servern är upptagen med en stor fil. Inget av detta sparades; försök igen om en stund.</translation>
        </message>
        <message>
            <source>The gateway is newer ({gateway}) than this program ({own}). You can go on working; install the new version soon, since this one does not know all that the gateway says.</source>
            <translation>Servern är nyare ({gateway}) än det här programmet ({own}). Du kan arbeta vidare, men installera den nya versionen snart: den här förstår inte allt som servern säger.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. Please try again in a moment.</source>
            <translation>Servern är inte redo än. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The gateway on this computer did not start: {reason}</source>
            <translation>Servern på den här datorn startade inte: {reason}</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Servern på den här datorn startar fortfarande. Vänta en stund.</translation>
        </message>
        <message>
            <source>The id of the legal entity at Storecove is a number.</source>
            <translation>Id för den juridiska enheten hos Storecove är ett tal.</translation>
        </message>
        <message>
            <source>The invoice breaks the rule {rule}: {words}</source>
            <translation>Fakturan bryter mot regeln {rule}: {words}</translation>
        </message>
        <message>
            <source>The invoice could not be laid out for reading.</source>
            <translation>Fakturan kunde inte visas i läsbar form.</translation>
        </message>
        <message>
            <source>The invoice data inside the PDF are larger than 50 MB.</source>
            <translation>Fakturauppgifterna inuti PDF:en är större än 50 MB.</translation>
        </message>
        <message>
            <source>The invoice date</source>
            <translation>Fakturadatumet</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Fakturan anger ingen köpare.</translation>
        </message>
        <message>
            <source>The invoice does not name the attachment “{name}” beside it; it was added as the only one there is.</source>
            <translation>Fakturan anger inte bilagan ”{name}” som ligger bredvid den; den lades till eftersom den är den enda som finns.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's country, and the account at the access point has none. An administrator fills it in in the settings.</source>
            <translation>Fakturan anger inte säljarens land, och kontot hos accesspunkten har inget. En administratör fyller i det i inställningarna.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's own electronic address, without which this operator cannot send it.</source>
            <translation>Fakturan anger inte säljarens egen elektroniska adress, och utan den kan operatören inte skicka fakturan.</translation>
        </message>
        <message>
            <source>The invoice does not state the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Fakturan anger ingen typ för {file}. I e-fakturan skickas filen som ”{type}”, den typ som den har.</translation>
        </message>
        <message>
            <source>The invoice has another picture already.</source>
            <translation>Fakturan har redan en annan fakturabild.</translation>
        </message>
        <message>
            <source>The invoice has characters that cannot be laid out for reading.</source>
            <translation>Fakturan har tecken som inte kan visas i läsbar form.</translation>
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
            <source>The invoice has the reference “{reference}” already. Enter another one.</source>
            <translation>Fakturan har redan referensen ”{reference}”. Skriv in en annan.</translation>
        </message>
        <message>
            <source>The invoice has {lines} lines, more than can be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Fakturan har {lines} rader, fler än vad som kan visas i läsbar form. Skicka den som e-faktura, eller med den PDF som ert eget program gör.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent before this file came.</source>
            <translation>Fakturan var på väg eller skickad innan den här filen kom.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Fakturan är på väg eller skickad; dess bilagor förblir som de är.</translation>
        </message>
        <message>
            <source>The invoice is too long to be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Fakturan är för lång för att visas i läsbar form. Skicka den som e-faktura, eller med den PDF som ert eget program gör.</translation>
        </message>
        <message>
            <source>The invoice lacks its “{name}”, in which attachments stand.</source>
            <translation>Fakturan saknar ”{name}”, där bilagor ska ligga.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({object_id}) that is not in the file.</source>
            <translation>Fakturan anger en bilaga ({object_id}) som inte finns i filen.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Fakturan anger en e-postadress som elektronisk adress.</translation>
        </message>
        <message>
            <source>The invoice names no electronic address, so {receiver} was taken from the envelope around it.</source>
            <translation>Fakturan anger ingen elektronisk adress, så {receiver} togs från kuvertet kring den.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Fakturan anger kundens e-postadress.</translation>
        </message>
        <message>
            <source>The invoice number has {length} characters; {limit} is the limit. Have the business system give it a shorter one.</source>
            <translation>Fakturanumret har {length} tecken; gränsen är {limit}. Låt affärssystemet ge fakturan ett kortare.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Fakturan har nått mottagarens system.</translation>
        </message>
        <message>
            <source>The invoice states “{stated}” as the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Fakturan anger ”{stated}” som typ för {file}. I e-fakturan skickas filen som ”{type}”, den typ som den har.</translation>
        </message>
        <message>
            <source>The invoice type</source>
            <translation>Fakturatypen</translation>
        </message>
        <message>
            <source>The invoice with its attachments cannot be opened again; it was not sent.</source>
            <translation>Fakturan med sina bilagor går inte att öppna igen; den skickades inte.</translation>
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
            <source>The item name</source>
            <translation>Artikelns namn</translation>
        </message>
        <message>
            <source>The kept copy of {name} cannot be read just now. It is tried again.</source>
            <translation>Den sparade kopian av {name} kan inte läsas just nu. Nytt försök görs.</translation>
        </message>
        <message>
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Den sparade kopian av {name} är skadad. Lägg till filen en gång till.</translation>
        </message>
        <message>
            <source>The key is accepted.</source>
            <translation>Nyckeln godtas.</translation>
        </message>
        <message>
            <source>The last changes to the list of invoices were damaged on the disk.</source>
            <translation>De senaste ändringarna i fakturalistan skadades på disken.</translation>
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
            <source>The letter to {to} came back: {reason}</source>
            <translation>Brevet till {to} kom tillbaka: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} could not be sent: {reason}</source>
            <translation>Brevet till {to} kunde inte skickas: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} had not gone yet, and does not go any more.</source>
            <translation>Brevet till {to} hade inte gått än och går inte längre.</translation>
        </message>
        <message>
            <source>The letter to {to} was sent.</source>
            <translation>Brevet till {to} skickades.</translation>
        </message>
        <message>
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>Filens tecken kan inte läsas. Spara den som CSV i UTF-8.</translation>
        </message>
        <message>
            <source>The letters would be others than those that were shown. Look at them once more.</source>
            <translation>Breven skulle bli andra än de som visades. Titta på dem en gång till.</translation>
        </message>
        <message>
            <source>The line amount</source>
            <translation>Radbeloppet</translation>
        </message>
        <message>
            <source>The line number</source>
            <translation>Radnumret</translation>
        </message>
        <message>
            <source>The link leads to {host}, which only computers in your own network reach. Enter an address that customers reach, in the settings under E-mail.</source>
            <translation>Länken leder till {host}, som bara datorer i ert eget nätverk når. Ange en adress som kunderna når, i inställningarna under E-post.</translation>
        </message>
        <message>
            <source>The list is built anew from the stored files. All their invoices then stand under Needs attention as perhaps sent: you decide for each, or for all, whether it went out. Nothing is sent by itself.</source>
            <translation>Listan byggs upp på nytt från de sparade filerna. Alla deras fakturor står sedan under Kräver åtgärd som kanske skickade: du bestämmer för varje, eller för alla, om de skickades. Inget skickas av sig självt.</translation>
        </message>
        <message>
            <source>The list of invoices cannot be read whole. Nothing of this call was kept. The gateway looks through it now.</source>
            <translation>Fakturalistan kan inte läsas i sin helhet. Inget av detta sparades. Servern går nu igenom listan.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until a person agrees that it is built anew.</source>
            <translation>Fakturalistan är skadad. Inget skickas förrän någon godkänner att den byggs upp på nytt.</translation>
        </message>
        <message>
            <source>The list of invoices is gone, but the stored files are there.</source>
            <translation>Fakturalistan är borta, men de sparade filerna finns kvar.</translation>
        </message>
        <message>
            <source>The list of invoices is older than what was sent: it has lost its last changes.</source>
            <translation>Fakturalistan är äldre än det som har skickats: de senaste ändringarna har gått förlorade.</translation>
        </message>
        <message>
            <source>The list of invoices was built anew from the stored files, since the old one was damaged. Decide under Needs attention for each invoice whether it was sent. Look through settings, customers and addresses: they are as they could be read. What was damaged is kept in {folder}.</source>
            <translation>Fakturalistan byggdes upp på nytt från de sparade filerna, eftersom den gamla var skadad. Bestäm under Kräver åtgärd för varje faktura om den skickades. Gå igenom inställningar, kunder och adresser: de är så som de kunde läsas. Det som skadades finns kvar i {folder}.</translation>
        </message>
        <message>
            <source>The list of invoices was damaged on the disk.</source>
            <translation>Fakturalistan skadades på disken.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from watched folders cannot be read ({cause}), so nothing is taken from them now. It is tried again.</source>
            <translation>Listan över vad som har laddats upp från bevakade mappar kan inte läsas ({cause}), så inget hämtas från dem nu. Nytt försök görs.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from {folder} was damaged. These files lie there and are not uploaded by themselves: {names}. Upload those that are missing; new files are taken as before.</source>
            <translation>Listan över vad som har laddats upp från {folder} var skadad. De här filerna ligger där och laddas inte upp av sig själva: {names}. Ladda upp dem som saknas; nya filer hämtas som förut.</translation>
        </message>
        <message>
            <source>The logo of this mail is missing from the database. Choose it anew in the settings, then send.</source>
            <translation>Mejlets logotyp saknas i databasen. Välj den på nytt i inställningarna och skicka sedan.</translation>
        </message>
        <message>
            <source>The mail account has reached its limit, so the rest waits until it ends: {answer}</source>
            <translation>E-postkontot har nått sin gräns, så resten väntar tills den löper ut: {answer}</translation>
        </message>
        <message>
            <source>The mail does not match its invoice, so it was not sent. Please report this.</source>
            <translation>E-posten hör inte ihop med sin faktura, så den skickades inte. Rapportera detta.</translation>
        </message>
        <message>
            <source>The mail gets {size} MB large; not every mail server takes that.</source>
            <translation>Meddelandet blir {size} MB; alla e-postservrar tar inte emot så stora.</translation>
        </message>
        <message>
            <source>The mail is {size} MB; the mail server takes at most {limit} MB. Nothing was sent. Take an attachment off, make it smaller, or send a link.</source>
            <translation>Meddelandet är på {size} MB; e-postservern tar emot högst {limit} MB. Inget skickades. Ta bort en bilaga, gör den mindre eller skicka en länk.</translation>
        </message>
        <message>
            <source>The mail may still be on its way; where it lies is looked at again.</source>
            <translation>E-postmeddelandet kan fortfarande vara på väg; det kontrolleras igen var det finns.</translation>
        </message>
        <message>
            <source>The mail of invoice {number} was not put into the folder for sent mail. {reason} The invoice itself was sent.</source>
            <translation>Meddelandet med faktura {number} lades inte i mappen för skickad e-post. {reason} Själva fakturan är skickad.</translation>
        </message>
        <message>
            <source>The mail server cannot send to “{address}”: it takes only plain letters in addresses.</source>
            <translation>E-postservern kan inte skicka till ”{address}”: den tar bara emot bokstäver utan accenter i adresser.</translation>
        </message>
        <message>
            <source>The mail server gave an answer that fits no question: {answer}.</source>
            <translation>E-postservern gav ett svar som inte passar någon fråga: {answer}.</translation>
        </message>
        <message>
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>E-postservern bröt anslutningen innan meddelandet var överlämnat: {cause}.</translation>
        </message>
        <message>
            <source>The mail server is still trying to deliver it.</source>
            <translation>E-postservern försöker fortfarande leverera.</translation>
        </message>
        <message>
            <source>The mail server is still trying: {detail}</source>
            <translation>E-postservern försöker fortfarande: {detail}</translation>
        </message>
        <message>
            <source>The mail server put the mail off: {answer}</source>
            <translation>E-postservern sköt upp meddelandet: {answer}</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {answer}</source>
            <translation>E-postservern avvisade meddelandet: {answer}</translation>
        </message>
        <message>
            <source>The mail server takes nothing without a sign-in or an encrypted connection, which the settings do not have: {answer}</source>
            <translation>E-postservern tar inte emot något utan inloggning eller krypterad anslutning, och det saknas i inställningarna: {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>E-postservern {host} kan inte nås: {cause}.</translation>
        </message>
        <message>
            <source>The mail server {host} does not offer what the settings ask for: {cause}</source>
            <translation>E-postservern {host} erbjuder inte det som inställningarna kräver: {cause}</translation>
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
            <source>The mail server's answer to the mail says neither yes nor no: {answer}</source>
            <translation>E-postserverns svar på meddelandet säger varken ja eller nej: {answer}</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>E-postserverns lösenord är inte känt här. Ange det igen i inställningarna.</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it in the settings, or give it to the service. Nothing was sent.</source>
            <translation>E-postserverns lösenord är inte känt här. Ange det i inställningarna, eller ge det till tjänsten. Inget skickades.</translation>
        </message>
        <message>
            <source>The mail server's user name or password holds a character that no sign-in can carry.</source>
            <translation>E-postserverns användarnamn eller lösenord innehåller ett tecken som ingen inloggning klarar.</translation>
        </message>
        <message>
            <source>The mail stands too deep in others.</source>
            <translation>Mejlet ligger för djupt inuti andra.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}</source>
            <translation>E-posten till {address} kom tillbaka: brevlådan är full. Be mottagaren göra plats: {detail}</translation>
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
            <source>The mail to {address} is {state}, which this cannot change.</source>
            <translation>E-posten till {address}: {state}; det kan detta inte ändra.</translation>
        </message>
        <message>
            <source>The mail to {address} was never handed over, so nothing can have come back.</source>
            <translation>E-posten till {address} lämnades aldrig över, så inget kan ha kommit tillbaka.</translation>
        </message>
        <message>
            <source>The mail was laid out on A4, with the files that came with it.</source>
            <translation>Mejlet lades på A4-sidor, med filerna som följde med.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} cannot be read now: {cause}.</source>
            <translation>Brevlådan för studsad e-post på {host} kan inte läsas just nu: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} does not offer {what}.</source>
            <translation>Brevlådan för studsad e-post på {host} erbjuder inte {what}.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} has no folder “{folder}”.</source>
            <translation>Brevlådan för studsad e-post på {host} har ingen mapp ”{folder}”.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} refused {what}. Bounces are not read until it is mended in the settings.</source>
            <translation>Brevlådan för studsad e-post på {host} avvisade {what}. Studsad e-post läses inte förrän det är rättat i inställningarna.</translation>
        </message>
        <message>
            <source>The mailbox for bounces is to be opened with the mail server's access tokens, but the mail server has none. Choose sign-in by XOAUTH2 there, or a password for the mailbox.</source>
            <translation>Brevlådan för studsad e-post ska öppnas med e-postserverns åtkomsttoken, men e-postservern har inga. Välj inloggning med XOAUTH2 där, eller ett lösenord för brevlådan.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} cannot be reached now: {cause}.</source>
            <translation>Brevlådan för skickad e-post hos {host} kan inte nås just nu: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} did not take the mail: {answer}.</source>
            <translation>Brevlådan för skickad e-post hos {host} tog inte emot meddelandet: {answer}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not offer {what}.</source>
            <translation>Brevlådan för skickad e-post hos {host} erbjuder inte {what}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not say which folder is for sent mail. Enter its name in the settings.</source>
            <translation>Brevlådan för skickad e-post hos {host} talar inte om vilken mapp som är för skickad e-post. Ange mappens namn i inställningarna.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} has no folder “{folder}”. Make it there, or choose another one in the settings.</source>
            <translation>Brevlådan för skickad e-post hos {host} har ingen mapp ”{folder}”. Skapa den där eller välj en annan i inställningarna.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} is full. Make room in it; until then it is tried again every few hours.</source>
            <translation>Brevlådan för skickad e-post hos {host} är full. Frigör utrymme i den; tills dess görs nya försök med några timmars mellanrum.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} refused {what}. Mend it in the settings.</source>
            <translation>Brevlådan för skickad e-post hos {host} avvisade {what}. Rätta det i inställningarna.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail is to be opened with the mail server's access tokens, but the mail server has none. Choose a password for it, or tokens for the mail server.</source>
            <translation>Brevlådan för skickad e-post ska öppnas med e-postserverns åtkomsttoken, men e-postservern har ingen. Välj ett lösenord för brevlådan eller token för e-postservern.</translation>
        </message>
        <message>
            <source>The means of payment</source>
            <translation>Betalningssättet</translation>
        </message>
        <message>
            <source>The name has no ending, and the content is {found}. Give the file a name that ends in .{ending}.</source>
            <translation>Namnet har ingen filändelse, och innehållet är {found}. Ge filen ett namn som slutar på .{ending}.</translation>
        </message>
        <message>
            <source>The name must not be empty.</source>
            <translation>Namnet får inte vara tomt.</translation>
        </message>
        <message>
            <source>The name of the tax representative</source>
            <translation>Skatterepresentantens namn</translation>
        </message>
        <message>
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Namnet säger PDF, men innehållet är något annat. Exportera filen igen.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Namnet säger ”{extension}”, men innehållet är {found}.</translation>
        </message>
        <message>
            <source>The names of files need {number}. They may also have {others}, but no other braces and none of these: {barred}</source>
            <translation>Filnamnen behöver {number}. De kan också ha {others}, men inga andra klamrar och inget av de här tecknen: {barred}</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Nätverket kan inte nås.</translation>
        </message>
        <message>
            <source>The network could not be asked about it: its number is missing or wrong.</source>
            <translation>Nätverket kunde inte tillfrågas om kunden: numret saknas eller är fel.</translation>
        </message>
        <message>
            <source>The network could not be asked at the last try: {reason}</source>
            <translation>Nätverket kunde inte tillfrågas vid det senaste försöket: {reason}</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the customer.</source>
            <translation>Nätverket har ännu inte kunnat tillfrågas om det når kunden.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the recipient. It goes when the answer is there.</source>
            <translation>Nätverket har ännu inte kunnat tillfrågas om det når mottagaren. Den skickas när svaret finns.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches {address}. It is asked again by itself. If the invoice is sent all the same, it waits for the answer.</source>
            <translation>Nätverket har ännu inte kunnat tillfrågas om det når {address}. Frågan ställs igen automatiskt. Om fakturan skickas ändå väntar den på svaret.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Nätverket svarade inte i tid.</translation>
        </message>
        <message>
            <source>The network does not reach this recipient yet.</source>
            <translation>Nätverket når inte mottagaren än.</translation>
        </message>
        <message>
            <source>The network has answered.</source>
            <translation>Nätverket har svarat.</translation>
        </message>
        <message>
            <source>The network has not been asked about it yet.</source>
            <translation>Nätverket har inte tillfrågats om kunden än.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Nätverket är upptaget och ber om ett nytt försök.</translation>
        </message>
        <message>
            <source>The network never took this invoice, so it cannot have reached somebody else.</source>
            <translation>Nätverket tog aldrig emot fakturan, så den kan inte ha nått någon annan.</translation>
        </message>
        <message>
            <source>The network reaches {address}.</source>
            <translation>Nätverket når {address}.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Nätverket avvisade fakturan: mottagaren tar inte emot den.</translation>
        </message>
        <message>
            <source>The network's register does not answer ({cause}).</source>
            <translation>Nätverkets register svarar inte ({cause}).</translation>
        </message>
        <message>
            <source>The network's register does not know those who are certainly in it, so it cannot be trusted now.</source>
            <translation>Nätverkets register känner inte till dem som säkert finns där, så det går inte att lita på just nu.</translation>
        </message>
        <message>
            <source>The network's register gives an answer that cannot be understood.</source>
            <translation>Nätverkets register ger ett svar som inte går att förstå.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Anteckningen har {length} tecken; gränsen är {limit}.</translation>
        </message>
        <message>
            <source>The number is too small or too large.</source>
            <translation>Talet är för litet eller för stort.</translation>
        </message>
        <message>
            <source>The number of the legal entity at Storecove that sends the invoices.</source>
            <translation>Numret på den juridiska enhet hos Storecove som skickar fakturorna.</translation>
        </message>
        <message>
            <source>The office opens before it closes. Give two hours such as 08:00 and 17:00.</source>
            <translation>Kontoret öppnar innan det stänger. Ange två tider, till exempel 08:00 och 17:00.</translation>
        </message>
        <message>
            <source>The operating system left this file; it belongs to no invoice.</source>
            <translation>Operativsystemet har lämnat den här filen; den hör inte till någon faktura.</translation>
        </message>
        <message>
            <source>The operator answered in a way that is not known here: {reason}</source>
            <translation>Operatören svarade på ett sätt som inte är känt här: {reason}</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient.</source>
            <translation>Operatören kunde inte leverera fakturan till mottagaren.</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient: {reason}</source>
            <translation>Operatören kunde inte leverera fakturan till mottagaren: {reason}</translation>
        </message>
        <message>
            <source>The operator did not answer in time.</source>
            <translation>Operatören svarade inte i tid.</translation>
        </message>
        <message>
            <source>The operator does not accept the account's key. An administrator enters it again in the settings.</source>
            <translation>Operatören godtar inte kontots nyckel. En administratör anger den igen i inställningarna.</translation>
        </message>
        <message>
            <source>The operator does not find the invoice yet.</source>
            <translation>Operatören hittar inte fakturan ännu.</translation>
        </message>
        <message>
            <source>The operator does not know the legal entity {id}.</source>
            <translation>Operatören känner inte till den juridiska enheten {id}.</translation>
        </message>
        <message>
            <source>The operator does not say where the invoice stands.</source>
            <translation>Operatören säger inte vad som har hänt med fakturan.</translation>
        </message>
        <message>
            <source>The operator does not say whether the recipient is reached ({status}).</source>
            <translation>Operatören säger inte om mottagaren kan nås ({status}).</translation>
        </message>
        <message>
            <source>The operator does not tell about the account.</source>
            <translation>Operatören lämnar inga uppgifter om kontot.</translation>
        </message>
        <message>
            <source>The operator had taken the invoice and does not know it any more. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Operatören hade tagit emot fakturan men känner inte till den längre. Fråga mottagaren om den kom fram och skicka den sedan igen eller låt den vara.</translation>
        </message>
        <message>
            <source>The operator has an invoice with this number already, which stays as it is: {reason}</source>
            <translation>Operatören har redan en faktura med det här numret, och den blir som den är: {reason}</translation>
        </message>
        <message>
            <source>The operator has lost the draft of the invoice. A new one is made.</source>
            <translation>Operatören har förlorat fakturans utkast. Ett nytt görs.</translation>
        </message>
        <message>
            <source>The operator has this invoice already. The first one stays as it is, and this never goes as an e-invoice again.</source>
            <translation>Operatören har redan fakturan. Den första lämnas som den är, och den här skickas aldrig mer som e-faktura.</translation>
        </message>
        <message>
            <source>The operator is working on it.</source>
            <translation>Operatören arbetar med den.</translation>
        </message>
        <message>
            <source>The operator no longer knows the invoice, and nobody can tell whether it was sent.</source>
            <translation>Operatören känner inte längre till fakturan, och ingen kan säga om den skickades.</translation>
        </message>
        <message>
            <source>The operator or the recipient said no.</source>
            <translation>Operatören eller mottagaren sa nej.</translation>
        </message>
        <message>
            <source>The operator refused the invoice: {reason}</source>
            <translation>Operatören avvisade fakturan: {reason}</translation>
        </message>
        <message>
            <source>The operator sent the invoice by e-mail, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Operatören skickade fakturan med e-post, fast det är avstängt för varje faktura. Den räknas som inte levererad: fråga mottagaren och säg till operatören.</translation>
        </message>
        <message>
            <source>The operator sent the invoice on paper, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Operatören skickade fakturan på papper, fast det är avstängt för varje faktura. Den räknas som inte levererad: fråga mottagaren och säg till operatören.</translation>
        </message>
        <message>
            <source>The operator still keeps the number {number} for the attempt that failed, so it takes no corrected invoice. The customer has not got it. Ask the operator to free the number (its reference: {reference}), then send again.</source>
            <translation>Operatören behåller numret {number} för det försök som misslyckades och tar därför inte emot någon rättad faktura. Kunden har inte fått den. Be operatören att frigöra numret (dess referens: {reference}) och skicka sedan igen.</translation>
        </message>
        <message>
            <source>The operator takes no invoices in this format ({format}).</source>
            <translation>Operatören tar inte emot fakturor i det här formatet ({format}).</translation>
        </message>
        <message>
            <source>The operator takes no more for the moment and asks to wait.</source>
            <translation>Operatören tar inte emot fler just nu och ber att man väntar.</translation>
        </message>
        <message>
            <source>The operator took the draft without a name for it; it was not sent.</source>
            <translation>Operatören tog emot utkastet utan att ge det ett namn; det skickades inte.</translation>
        </message>
        <message>
            <source>The operator took the invoice without a name for it.</source>
            <translation>Operatören tog emot fakturan utan att ge den ett namn.</translation>
        </message>
        <message>
            <source>The operator's answer cannot be understood.</source>
            <translation>Operatörens svar går inte att förstå.</translation>
        </message>
        <message>
            <source>The operator's answer does not end.</source>
            <translation>Operatörens svar tar inte slut.</translation>
        </message>
        <message>
            <source>The operator's answer was cut off.</source>
            <translation>Operatörens svar bröts av.</translation>
        </message>
        <message>
            <source>The operator's list of invoices cannot be understood.</source>
            <translation>Operatörens lista över fakturor går inte att förstå.</translation>
        </message>
        <message>
            <source>The operator's server answers, and its certificate is good.</source>
            <translation>Operatörens server svarar, och dess certifikat är giltigt.</translation>
        </message>
        <message>
            <source>The operator's server cannot be reached.</source>
            <translation>Operatörens server kan inte nås.</translation>
        </message>
        <message>
            <source>The operator's server cannot prove who it is (its certificate).</source>
            <translation>Operatörens server kan inte styrka vem den är (dess certifikat).</translation>
        </message>
        <message>
            <source>The operator's server has a fault ({cause}).</source>
            <translation>Operatörens server har ett fel ({cause}).</translation>
        </message>
        <message>
            <source>The operator's server sends us elsewhere, which is not followed. Check its address in the settings.</source>
            <translation>Operatörens server hänvisar någon annanstans, vilket inte följs. Kontrollera dess adress i inställningarna.</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no access: {reason}</source>
            <translation>Operatörens inloggningsserver ger inte tillträde: {reason}</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no answer.</source>
            <translation>Operatörens inloggningsserver svarar inte.</translation>
        </message>
        <message>
            <source>The other side does not have it. A person had sent it again, so it stays where it is.</source>
            <translation>Motparten har den inte. En användare hade skickat den igen, så den stannar där den är.</translation>
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
            <source>The pages of this PDF say only “Please wait…”: it is a form that is filled in by Adobe Reader alone. Print it to PDF there and choose that file.</source>
            <translation>På sidorna i den här PDF:en står bara ”Please wait…”: den är ett formulär som bara Adobe Reader kan fylla i. Skriv ut den till PDF där och välj den filen.</translation>
        </message>
        <message>
            <source>The pages were fitted on A4.</source>
            <translation>Sidorna anpassades till A4.</translation>
        </message>
        <message>
            <source>The pages were turned by {degrees} degrees.</source>
            <translation>Sidorna vreds {degrees} grader.</translation>
        </message>
        <message>
            <source>The part of the program that changes documents does not start.</source>
            <translation>Den del av programmet som ändrar dokument startar inte.</translation>
        </message>
        <message>
            <source>The part of the program that checks documents does not start.</source>
            <translation>Den del av programmet som kontrollerar dokument startar inte.</translation>
        </message>
        <message>
            <source>The part of the program that fills in templates ended twice.</source>
            <translation>Den del av programmet som fyller i mallar avslutades två gånger.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices does not start.</source>
            <translation>Den del av programmet som gör fakturor läsbara startar inte.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices ended over this one.</source>
            <translation>Den del av programmet som gör fakturor läsbara avbröts av den här.</translation>
        </message>
        <message>
            <source>The password is not the right one. Ask whoever made the file for it.</source>
            <translation>Lösenordet är fel. Fråga den som har gjort filen.</translation>
        </message>
        <message>
            <source>The password must not be the user name.</source>
            <translation>Lösenordet får inte vara användarnamnet.</translation>
        </message>
        <message>
            <source>The password must not stand in the url of the database. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Lösenordet får inte stå i databasens url. Ge det som autentiseringsuppgiften database-password, eller i miljön som CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The password needs at least {least} characters.</source>
            <translation>Lösenordet behöver minst {least} tecken.</translation>
        </message>
        <message>
            <source>The password of the mailbox for bounces is not known here. Enter it again in the settings.</source>
            <translation>Lösenordet till brevlådan för studsad e-post är inte känt här. Ange det igen i inställningarna.</translation>
        </message>
        <message>
            <source>The password of the mailbox for sent mail is not known here. Enter it again in the settings.</source>
            <translation>Lösenordet till brevlådan för skickad e-post är inte känt här. Ange det igen i inställningarna.</translation>
        </message>
        <message>
            <source>The password that you have now is another one. It was not changed.</source>
            <translation>Ditt nuvarande lösenord är ett annat. Det byttes inte.</translation>
        </message>
        <message>
            <source>The password was taken off.</source>
            <translation>Lösenordet togs bort.</translation>
        </message>
        <message numerus="yes">
            <source>The password was wrong too often. Wait {count} seconds, then try again.</source>
            <translation>
                <numerusform>Lösenordet var fel för många gånger. Vänta 1 sekund och försök sedan igen.</numerusform>
                <numerusform>Lösenordet var fel för många gånger. Vänta {count} sekunder och försök sedan igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The payee's name</source>
            <translation>Betalningsmottagarens namn</translation>
        </message>
        <message>
            <source>The period ends before it begins ({rule}).</source>
            <translation>Perioden slutar innan den börjar ({rule}).</translation>
        </message>
        <message>
            <source>The phone number of the seller's contact person</source>
            <translation>Telefonnumret till säljarens kontaktperson</translation>
        </message>
        <message>
            <source>The picture cannot be read to its end. Make it again, or save it anew.</source>
            <translation>Bilden kan inte läsas till slutet. Ta den på nytt, eller spara den igen.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Bilden kan inte visas: den är skadad.</translation>
        </message>
        <message>
            <source>The picture could not be saved on this computer. Is its disk full?</source>
            <translation>Bilden kunde inte sparas på den här datorn. Är dess disk full?</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Bilden anger inte sin upplösning; utskrift kräver {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely.</source>
            <translation>Bilden har fler bildpunkter än vad som kan hanteras säkert.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Bilden har fler bildpunkter än som kan hanteras säkert. Spara den i mindre storlek.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Bilden har för många bildpunkter för att visas.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Bilden har {found} DPI; utskrift kräver {required} DPI i båda riktningarna.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Bilden har {width} × {height} bildpunkter, fler än som kan hanteras. Spara den i mindre storlek.</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>Bilden är skadad.</translation>
        </message>
        <message>
            <source>The picture of the invoice did not come from where its data came from, so it was not sent.</source>
            <translation>Fakturabilden kom inte därifrån dess uppgifter kom, så den skickades inte.</translation>
        </message>
        <message>
            <source>The picture was compressed anew, so finely that nobody sees the difference.</source>
            <translation>Bilden komprimerades på nytt, så fint att ingen ser skillnaden.</translation>
        </message>
        <message>
            <source>The platform answers searches of this account.</source>
            <translation>Plattformen besvarar sökningar från det här kontot.</translation>
        </message>
        <message>
            <source>The platform took the invoice.</source>
            <translation>Plattformen tog emot fakturan.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Övningsnätverket tog emot fakturan.</translation>
        </message>
        <message>
            <source>The price</source>
            <translation>Priset</translation>
        </message>
        <message>
            <source>The price before discount</source>
            <translation>Priset före rabatt</translation>
        </message>
        <message>
            <source>The price is for another unit than the quantity ({rule}).</source>
            <translation>Priset gäller en annan enhet än kvantiteten ({rule}).</translation>
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
            <source>The print folder holds another file with the name {name}. It was left as it is and nothing was printed: move it away and send again.</source>
            <translation>Utskriftsmappen innehåller en annan fil med namnet {name}. Den lämnades som den är och inget skrevs ut: flytta bort den och skicka igen.</translation>
        </message>
        <message>
            <source>The print folder was lost while writing ({cause}).</source>
            <translation>Utskriftsmappen försvann under skrivningen ({cause}).</translation>
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
            <translation>Programmet kan inte följa vad servern gör. Det försöker igen.</translation>
        </message>
        <message>
            <source>The program cannot make a PDF of {kind}.</source>
            <translation>Programmet kan inte göra en PDF av {kind}.</translation>
        </message>
        <message>
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Programmet kan inte skriva i sin egen mapp ({cause}), så {name} togs inte emot. Själva filen är orörd.</translation>
        </message>
        <message>
            <source>The program ended each time it put this together. Please report this invoice.</source>
            <translation>Programmet avslutades varje gång det satte ihop den här. Rapportera gärna fakturan.</translation>
        </message>
        <message>
            <source>The program ended while the copy was handed over.</source>
            <translation>Programmet avslutades medan kopian lämnades över.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over, so it may have gone; it is not sent again.</source>
            <translation>Programmet avslutades medan detta lämnades över, så det kan ha skickats; det skickas inte igen.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Programmet avslutades medan detta lämnades över; motparten tillfrågas.</translation>
        </message>
        <message>
            <source>The program has too many files open just now. {kept} Try again in a moment.</source>
            <translation>Programmet har för många filer öppna just nu. {kept} Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Programmet stängs.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} waits. It is uploaded when the folder is back.</source>
            <translation>Programmets egen mapp kan inte nås just nu, så {name} väntar. Filen laddas upp när mappen är tillbaka.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} was not taken. The file itself is untouched: add it again in a moment.</source>
            <translation>Programmets egen mapp kan inte nås just nu, så {name} togs inte emot. Själva filen är orörd: lägg till den igen om en stund.</translation>
        </message>
        <message>
            <source>The provider has no such field.</source>
            <translation>Leverantören har inget sådant fält.</translation>
        </message>
        <message>
            <source>The quantity</source>
            <translation>Antalet</translation>
        </message>
        <message>
            <source>The quantity that the price is for is not above zero ({rule}).</source>
            <translation>Kvantiteten som priset gäller för är inte större än noll ({rule}).</translation>
        </message>
        <message>
            <source>The reason for a charge</source>
            <translation>Skälet till ett tillägg</translation>
        </message>
        <message>
            <source>The reason for a charge (code)</source>
            <translation>Skälet till ett tillägg (kod)</translation>
        </message>
        <message>
            <source>The reason for an allowance</source>
            <translation>Skälet till ett avdrag</translation>
        </message>
        <message>
            <source>The reason for an allowance (code)</source>
            <translation>Skälet till ett avdrag (kod)</translation>
        </message>
        <message>
            <source>The reason for no VAT (code)</source>
            <translation>Skälet till momsfrihet (kod)</translation>
        </message>
        <message>
            <source>The reasons stand with each invoice.</source>
            <translation>Orsaken står vid varje faktura.</translation>
        </message>
        <message>
            <source>The recipient's access point took it.</source>
            <translation>Mottagarens accesspunkt tog emot den.</translation>
        </message>
        <message>
            <source>The recipient's register gives an answer that cannot be understood.</source>
            <translation>Mottagarens register ger ett svar som inte går att förstå.</translation>
        </message>
        <message>
            <source>The recipient's register gives no answer ({cause}).</source>
            <translation>Mottagarens register svarar inte ({cause}).</translation>
        </message>
        <message>
            <source>The recipient's register has a fault ({status}).</source>
            <translation>Det är fel på mottagarens register ({status}).</translation>
        </message>
        <message>
            <source>The recipient's register has no secure address.</source>
            <translation>Mottagarens register har ingen säker adress.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed that it arrived.</source>
            <translation>Mottagarens sida bekräftade att den kom fram.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice. Ask the recipient what is wrong with it.</source>
            <translation>Mottagarens system avvisade fakturan. Fråga mottagaren vad som är fel med den.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice: {reason}</source>
            <translation>Mottagarens system avvisade fakturan: {reason}</translation>
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
            <source>The record of the damage cannot be read.</source>
            <translation>Anteckningen om skadan kan inte läsas.</translation>
        </message>
        <message>
            <source>The record of this invoice changed on the disk since its file was read, so it is not sent. Delete its file and add it again. Ask your administrator to have the disk checked.</source>
            <translation>Uppgifterna om den här fakturan har ändrats på disken sedan filen lästes, så den skickas inte. Ta bort filen och lägg till den igen. Be administratören låta kontrollera disken.</translation>
        </message>
        <message>
            <source>The register has no number by which the network could know it. Fill in the organisation number, or its electronic address.</source>
            <translation>I registret finns inget nummer som nätverket kan känna igen kunden på. Fyll i organisationsnumret eller den elektroniska adressen.</translation>
        </message>
        <message>
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>Registren har andra adresser för kund {number}. Ändra adressen där.</translation>
        </message>
        <message>
            <source>The request cannot be read.</source>
            <translation>Anropet kan inte läsas.</translation>
        </message>
        <message>
            <source>The request has characters in it that are none (half of a pair).</source>
            <translation>Det innehåller ogiltiga tecken (halva teckenpar).</translation>
        </message>
        <message>
            <source>The rounding</source>
            <translation>Avrundningen</translation>
        </message>
        <message>
            <source>The row has more cells than the first row has columns. Put a cell with a separator in it, such as several addresses, in quotation marks.</source>
            <translation>Raden har fler celler än den första raden har kolumner. Sätt citattecken runt en cell med skiljetecken i, till exempel flera adresser.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the customer register is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Raden för kund {number} i kundregistret är skadad på disken, så ingen vet vart fakturan ska. Ange adresserna där på nytt och spara dem; skicka sedan igen.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the e-mail list is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Raden för kund {number} i e-postlistan är skadad på disken, så ingen vet vart fakturan ska. Ange adresserna där på nytt och spara dem; skicka sedan igen.</translation>
        </message>
        <message>
            <source>The same file came twice; it goes once.</source>
            <translation>Samma fil kom två gånger; den skickas en gång.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Nothing was attached. Is it switched on?</source>
            <translation>Skannern svarar inte. Inget bifogades. Är den på?</translation>
        </message>
        <message>
            <source>The scanner gave up: {words} Nothing was attached. Look at it, then try again.</source>
            <translation>Skannern gav upp: {words} Inget bifogades. Titta till den och försök igen.</translation>
        </message>
        <message>
            <source>The seller's VAT number</source>
            <translation>Säljarens momsregistreringsnummer</translation>
        </message>
        <message>
            <source>The seller's city</source>
            <translation>Säljarens ort</translation>
        </message>
        <message>
            <source>The seller's contact person</source>
            <translation>Säljarens kontaktperson</translation>
        </message>
        <message>
            <source>The seller's country</source>
            <translation>Säljarens land</translation>
        </message>
        <message>
            <source>The seller's electronic address</source>
            <translation>Säljarens elektroniska adress</translation>
        </message>
        <message>
            <source>The seller's name</source>
            <translation>Säljarens namn</translation>
        </message>
        <message>
            <source>The seller's postal code</source>
            <translation>Säljarens postnummer</translation>
        </message>
        <message>
            <source>The sender's address is not an e-mail address.</source>
            <translation>Avsändarens adress är ingen e-postadress.</translation>
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
            <source>The settings may be right now, so it is tried again.</source>
            <translation>Inställningarna kan vara rätt nu, så ett nytt försök görs.</translation>
        </message>
        <message>
            <source>The sheet has more than {limit} rows; empty ones that have a format count, too. Nothing was changed. Delete those, or split the list into smaller files.</source>
            <translation>Bladet har fler än {limit} rader; tomma rader med format räknas också. Inget ändrades. Ta bort dem eller dela upp listan i mindre filer.</translation>
        </message>
        <message>
            <source>The side-car has no row for {name}. Name the PDF in it.</source>
            <translation>Datafilen har ingen rad för {name}. Ange PDF-filen i den.</translation>
        </message>
        <message>
            <source>The side-car has {count} rows for {name}. A PDF is one invoice: give it one row.</source>
            <translation>Datafilen har {count} rader för {name}. En PDF är en faktura: ge den en rad.</translation>
        </message>
        <message>
            <source>The side-car is not text in UTF-8 or Windows-1252.</source>
            <translation>Datafilen är inte text i UTF-8 eller Windows-1252.</translation>
        </message>
        <message>
            <source>The side-car is not valid CSV.</source>
            <translation>Datafilen är inte giltig CSV.</translation>
        </message>
        <message>
            <source>The side-car “{name}” has no rows.</source>
            <translation>Datafilen ”{name}” har inga rader.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is empty.</source>
            <translation>Datafilen ”{name}” är tom.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is larger than {size} MB.</source>
            <translation>Datafilen ”{name}” är större än {size} MB.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is not valid JSON.</source>
            <translation>Datafilen ”{name}” är inte giltig JSON.</translation>
        </message>
        <message>
            <source>The side-car “{name}” must hold objects with the invoices' data.</source>
            <translation>Datafilen ”{name}” måste innehålla objekt med fakturornas uppgifter.</translation>
        </message>
        <message>
            <source>The sign-in of {user} to the mail account is no longer valid ({cause}). Nothing is lost. An administrator signs in again in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Inloggningen för {user} på e-postkontot gäller inte längre ({cause}). Inget har gått förlorat. En administratör loggar in igen i inställningarna under E-postserver; det som väntar skickas sedan av sig självt.</translation>
        </message>
        <message>
            <source>The stored copy of {name} is damaged or gone, so its invoices are not in the list any more. Add the file again from your business system.</source>
            <translation>Den sparade kopian av {name} är skadad eller borta, så dess fakturor finns inte längre i listan. Lägg till filen igen från ert affärssystem.</translation>
        </message>
        <message>
            <source>The stored copy of {name} was damaged on the disk. It came again, so it is whole now; the damaged copy is kept. Have the disk checked.</source>
            <translation>Den sparade kopian av {name} var skadad på disken. Filen kom igen, så kopian är hel nu; den skadade kopian finns kvar. Låt kontrollera disken.</translation>
        </message>
        <message>
            <source>The structure of the file was built anew.</source>
            <translation>Filens struktur byggdes upp på nytt.</translation>
        </message>
        <message>
            <source>The sum of the allowances</source>
            <translation>Summan av avdragen</translation>
        </message>
        <message>
            <source>The sum of the charges</source>
            <translation>Summan av tilläggen</translation>
        </message>
        <message>
            <source>The sum of the lines</source>
            <translation>Summan av raderna</translation>
        </message>
        <message>
            <source>The system does not let the program use its data folder. {kept} Check the folder's rights.</source>
            <translation>Systemet låter inte programmet använda sin datamapp. {kept} Kontrollera mappens behörigheter.</translation>
        </message>
        <message>
            <source>The taxable amount in the VAT breakdown</source>
            <translation>Beskattningsunderlaget i momsspecifikationen</translation>
        </message>
        <message>
            <source>The taxable amount of VAT category {category} at {rate} % is {stated}, but its lines, allowances and charges come to {computed} ({rule}).</source>
            <translation>Beskattningsunderlaget för momskategori {category} med {rate} % är {stated}, men rader, avdrag och tillägg ger {computed} ({rule}).</translation>
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
            <source>The template takes more memory than a text may.</source>
            <translation>Mallen tar mer minne än en text får ta.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>Mallen tar för lång tid. Upprepar den något utan slut?</translation>
        </message>
        <message>
            <source>The text cannot be laid out on paper. Print it to PDF in its own program.</source>
            <translation>Texten kan inte läggas på sidor. Skriv ut den till PDF i dess eget program.</translation>
        </message>
        <message>
            <source>The text was laid out on A4.</source>
            <translation>Texten lades på A4-sidor.</translation>
        </message>
        <message>
            <source>The token is missing or no longer good.</source>
            <translation>Inloggningen saknas eller gäller inte längre.</translation>
        </message>
        <message>
            <source>The token is not one of this gateway, or it was ended. Ask the administrator for another.</source>
            <translation>Nyckeln hör inte till den här servern eller har dragits in. Be administratören om en ny.</translation>
        </message>
        <message>
            <source>The token server gives no answer ({cause}).</source>
            <translation>Tokenservern svarar inte ({cause}).</translation>
        </message>
        <message>
            <source>The token server gives no token ({cause}). Sign in to the mail account again.</source>
            <translation>Tokenservern ger ingen token ({cause}). Logga in på e-postkontot igen.</translation>
        </message>
        <message>
            <source>The token server is busy ({cause}).</source>
            <translation>Tokenservern är upptagen ({cause}).</translation>
        </message>
        <message>
            <source>The total is {stated}, but the amount without VAT and the VAT come to {computed}.</source>
            <translation>Summan är {stated}, men beloppet utan moms och momsen ger {computed}.</translation>
        </message>
        <message>
            <source>The total with VAT</source>
            <translation>Summan med moms</translation>
        </message>
        <message>
            <source>The total without VAT</source>
            <translation>Summan utan moms</translation>
        </message>
        <message>
            <source>The two passwords differ. Nothing was changed.</source>
            <translation>De två lösenorden är olika. Inget ändrades.</translation>
        </message>
        <message>
            <source>The types of the files inside the invoice cannot be corrected in a copy of it: {reason}.</source>
            <translation>Typerna för filerna i fakturan kan inte rättas i en kopia av den: {reason}.</translation>
        </message>
        <message>
            <source>The unit</source>
            <translation>Enheten</translation>
        </message>
        <message>
            <source>The upload broke off. Nothing was kept.</source>
            <translation>Uppladdningen avbröts. Inget sparades.</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Uppladdningen avbröts. Filen på den här datorn är orörd.</translation>
        </message>
        <message>
            <source>The url of the database must be of the form postgresql://USER@SERVER/DATABASE.</source>
            <translation>Databasens url måste ha formen postgresql://ANVÄNDARE@SERVER/DATABAS.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Användarnamnet eller lösenordet är fel.</translation>
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
            <source>There are characters in it that cannot be printed.</source>
            <translation>Det innehåller tecken som inte kan skrivas ut.</translation>
        </message>
        <message>
            <source>There are no customers in the register.</source>
            <translation>Det finns inga kunder i registret.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say for which one with --company. Nothing was uploaded.</source>
            <translation>Det finns flera företag: {names}. Ange vilket med --company. Inget laddades upp.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say which one with --company. Nothing was changed.</source>
            <translation>Det finns flera företag: {names}. Ange vilket med --company. Inget ändrades.</translation>
        </message>
        <message>
            <source>There are {count} invoices {number} in these files, and it is not clear which one is meant. Nothing was sent.</source>
            <translation>Det finns {count} fakturor {number} i de här filerna, och det är oklart vilken som avses. Inget skickades.</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>Filen innehåller {count} meddelanden; högst {most} tas emot på en gång. Inget har ändrats. Lämna in den i delar.</translation>
        </message>
        <message>
            <source>There is a character in it that no sign-in can carry. Change it.</source>
            <translation>Det innehåller ett tecken som ingen inloggning klarar. Ändra det.</translation>
        </message>
        <message>
            <source>There is a company named “{name}” already. Give this one another name.</source>
            <translation>Det finns redan ett företag som heter ”{name}”. Ge det här ett annat namn.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>Det finns redan en kund med numret {number}.</translation>
        </message>
        <message>
            <source>There is a program in it ({name}). Programs and scripts are never sent.</source>
            <translation>Det finns ett program i den ({name}). Program och skript skickas aldrig.</translation>
        </message>
        <message>
            <source>There is a text named “{name}” in this language already. Give this one another name.</source>
            <translation>Det finns redan en text med namnet ”{name}” på det här språket. Ge den här ett annat namn.</translation>
        </message>
        <message>
            <source>There is an own template of this kind and language. Change it.</source>
            <translation>Det finns redan en egen mall av det här slaget och på det här språket. Ändra den.</translation>
        </message>
        <message>
            <source>There is no company “{name}”, only {names}. Nothing was changed.</source>
            <translation>Det finns inget företag ”{name}”, bara {names}. Inget ändrades.</translation>
        </message>
        <message>
            <source>There is no e-invoice provider “{name}” here ({names}).</source>
            <translation>Det finns ingen e-fakturaleverantör ”{name}” här ({names}).</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Det finns ingen e-postadress för den här kunden.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer. Enter one in To.</source>
            <translation>Det finns ingen e-postadress till den här kunden. Ange en i Till.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>Det finns ingen e-postadress i Till. Ange en.</translation>
        </message>
        <message>
            <source>There is no file {id}.</source>
            <translation>Filen {id} finns inte.</translation>
        </message>
        <message>
            <source>There is no invoice {id}.</source>
            <translation>Fakturan {id} finns inte.</translation>
        </message>
        <message>
            <source>There is no invoice {number} in these files. Nothing was sent.</source>
            <translation>Det finns ingen faktura {number} i de här filerna. Inget skickades.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>Det finns ingen ny adress att spara. Ange en eller skicka utan att spara.</translation>
        </message>
        <message>
            <source>There is no new e-mail address to save. Enter one, or send without saving.</source>
            <translation>Det finns ingen ny e-postadress att spara. Ange en, eller skicka utan att spara.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Det finns ingen förhandsvisning för den här sortens fil.</translation>
        </message>
        <message>
            <source>There is no program to scan with on this computer. On Linux install sane-utils; elsewhere scan with the scanner's own program and drop the file on the invoice.</source>
            <translation>Det finns inget skannerprogram på datorn. Installera sane-utils på Linux; skanna annars med skannerns eget program och släpp filen på fakturan.</translation>
        </message>
        <message>
            <source>There is no room to convert the document on this computer.</source>
            <translation>Det finns inget utrymme för att göra om dokumentet på den här datorn.</translation>
        </message>
        <message>
            <source>There is no such delivery.</source>
            <translation>Leveransen finns inte.</translation>
        </message>
        <message>
            <source>There is no such field.</source>
            <translation>Det finns inget sådant fält.</translation>
        </message>
        <message>
            <source>There is no such {what}.</source>
            <translation>Finns inte (längre): {what}.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the password. Say --password-stdin. Nothing was changed.</source>
            <translation>Det finns ingen terminal att fråga efter lösenordet i. Ange --password-stdin. Inget ändrades.</translation>
        </message>
        <message>
            <source>There is nobody to write to.</source>
            <translation>Det finns ingen att skriva till.</translation>
        </message>
        <message>
            <source>There is nobody to write to: set up e-mail in the settings, or an operator that takes requests.</source>
            <translation>Det finns inget sätt att skriva till dem: ställ in e-post i inställningarna, eller en operatör som tar emot förfrågningar.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Det finns inget på den här adressen.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Det är tomt.</translation>
        </message>
        <message>
            <source>These are more than {most} files. Choose a smaller folder.</source>
            <translation>Det är fler än {most} filer. Välj en mindre mapp.</translation>
        </message>
        <message>
            <source>This Idempotency-Key was used for another request. Make a new one.</source>
            <translation>Den här Idempotency-Key har använts för ett annat anrop. Gör en ny.</translation>
        </message>
        <message>
            <source>This address does not take that method.</source>
            <translation>Den här adressen tar inte emot den metoden.</translation>
        </message>
        <message>
            <source>This cannot be chosen.</source>
            <translation>Det här går inte att välja.</translation>
        </message>
        <message>
            <source>This computer does not know the gateway's certificate, so it may be somebody else's. Nothing was sent there. Ask the administrator: the certificate has to be valid for this address, and its issuer known on this computer.</source>
            <translation>Den här datorn känner inte till serverns certifikat, så det kan vara någon annans. Inget skickades dit. Fråga administratören: certifikatet måste gälla för adressen och utfärdaren vara känd på datorn.</translation>
        </message>
        <message>
            <source>This data folder is for practice mode: start it with --practice, or name another folder.</source>
            <translation>Den här datamappen är för övningsläget: starta med --practice, eller ange en annan mapp.</translation>
        </message>
        <message>
            <source>This data folder is for real work: start it without --practice, or name another folder.</source>
            <translation>Den här datamappen är för skarpt arbete: starta utan --practice, eller ange en annan mapp.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Den här leveransen har redan skickats igen; se den nya.</translation>
        </message>
        <message>
            <source>This does not have the form that is asked for.</source>
            <translation>Det här har inte den form som krävs.</translation>
        </message>
        <message>
            <source>This entry cannot be read just now. It was left as it is; try again in a moment.</source>
            <translation>Posten kan inte läsas just nu. Den lämnades som den är; försök igen om en stund.</translation>
        </message>
        <message>
            <source>This entry is not damaged any more.</source>
            <translation>Posten är inte skadad längre.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>Den här filen innehåller ingen e-post. Lämna in rapporten som .eml, som mbox eller som text.</translation>
        </message>
        <message>
            <source>This gateway does not answer to that host name.</source>
            <translation>Den här servern svarar inte på det värdnamnet.</translation>
        </message>
        <message>
            <source>This gateway is not in practice mode.</source>
            <translation>Den här servern är inte i övningsläge.</translation>
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
            <source>This invoice has no place for a buyer's reference. Have it made anew in the business system.</source>
            <translation>Den här fakturan har ingen plats för köparens referens. Låt affärssystemet skapa den på nytt.</translation>
        </message>
        <message>
            <source>This invoice has no such attachment.</source>
            <translation>Den här fakturan har ingen sådan bilaga.</translation>
        </message>
        <message>
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Den här fakturan är en PDF utan data och kan inte skickas som e-faktura.</translation>
        </message>
        <message>
            <source>This invoice was not sent by e-mail. Choose another one.</source>
            <translation>Den här fakturan skickades inte med e-post. Välj en annan.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>Det här är en fil från Outlook (.msg), som inte kan läsas. Spara rapporten som .eml eller som text i stället.</translation>
        </message>
        <message>
            <source>This is no certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
            <translation>Det här är inget certifikat i PEM (-----BEGIN CERTIFICATE-----).</translation>
        </message>
        <message>
            <source>This is no company's number at Swish: those have ten digits and begin with 123.</source>
            <translation>Det här är inget företagsnummer hos Swish: de har tio siffror och börjar med 123.</translation>
        </message>
        <message>
            <source>This is no key of a Google service account. The key is a JSON file with client_email and private_key in it.</source>
            <translation>Det här är ingen nyckel till ett tjänstekonto hos Google. Nyckeln är en JSON-fil med client_email och private_key.</translation>
        </message>
        <message>
            <source>This is no picture that mails can show. Choose a PNG, JPEG or GIF file.</source>
            <translation>Det här är ingen bild som mejl kan visa. Välj en PNG-, JPEG- eller GIF-fil.</translation>
        </message>
        <message>
            <source>This is the gateway's own token. Nobody has signed in with it.</source>
            <translation>Det här är serverns egen nyckel. Ingen har loggat in med den.</translation>
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
            <source>This must be a number.</source>
            <translation>Det här måste vara ett tal.</translation>
        </message>
        <message>
            <source>This must be text.</source>
            <translation>Det här måste vara text.</translation>
        </message>
        <message>
            <source>This operator does not say whether a customer is reached.</source>
            <translation>Den här operatören säger inte om en kund kan nås.</translation>
        </message>
        <message>
            <source>This program is newer ({own}) than the gateway ({gateway}). What the gateway does not know yet, it refuses. Tell the administrator.</source>
            <translation>Det här programmet är nyare ({own}) än servern ({gateway}). Det som servern inte känner till än avvisar den. Säg till administratören.</translation>
        </message>
        <message>
            <source>This provider cannot be tried without sending an invoice.</source>
            <translation>Den här leverantören kan inte testas utan att en faktura skickas.</translation>
        </message>
        <message>
            <source>This request is {state}: nothing more can be done with it.</source>
            <translation>Förfrågan är {state}: inget mer kan göras med den.</translation>
        </message>
        <message>
            <source>This run over the register has ended.</source>
            <translation>Genomgången av registret är avslutad.</translation>
        </message>
        <message>
            <source>This scanner has no feeder that the program could use. Put the pages on the glass, one by one.</source>
            <translation>Skannern har ingen matare som programmet kan använda. Lägg sidorna på glaset, en i taget.</translation>
        </message>
        <message>
            <source>This secret is given by the service that runs the gateway, so it can only be changed there.</source>
            <translation>Uppgiften kommer från tjänsten som kör servern och kan därför bara ändras där.</translation>
        </message>
        <message>
            <source>This step is done by sending the invoice to the right address.</source>
            <translation>Det här steget görs genom att fakturan skickas till rätt adress.</translation>
        </message>
        <message>
            <source>This user is locked. Ask the administrator.</source>
            <translation>Användaren är spärrad. Fråga administratören.</translation>
        </message>
        <message>
            <source>Time sheet</source>
            <translation>Tidrapport</translation>
        </message>
        <message>
            <source>To make a PDF of this, the program LibreOffice is needed, and it is not installed on this computer. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>För att göra en PDF av det här behövs programmet LibreOffice, som inte är installerat på den här datorn. Be administratören installera det, eller skriv ut dokumentet till PDF i dess eget program.</translation>
        </message>
        <message>
            <source>To open the file its password is needed.</source>
            <translation>För att öppna filen behövs dess lösenord.</translation>
        </message>
        <message>
            <source>To {host}, another computer, only https:// is taken: without encryption others could read passwords and invoices. Ask the administrator for the address with https://.</source>
            <translation>Till {host}, en annan dator, går det bara med https://: utan kryptering skulle andra kunna läsa lösenord och fakturor. Be administratören om adressen med https://.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tried again by a person.</source>
            <translation>Nytt försök för hand.</translation>
        </message>
        <message>
            <source>Tried {count} times without success. {reason}</source>
            <translation>{count} försök har misslyckats. {reason}</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>Sant för en kreditfaktura</translation>
        </message>
        <message>
            <source>User API key</source>
            <translation>Användarens API-nyckel</translation>
        </message>
        <message>
            <source>VAT category {category} (not subject to VAT) must have no VAT numbers ({rule}).</source>
            <translation>Momskategori {category} (ingen moms) får inte ha några momsregistreringsnummer ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate ({rule}).</source>
            <translation>Momskategori {category} kräver en momssats ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate above zero ({rule}).</source>
            <translation>Momskategori {category} kräver en momssats över noll ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate of zero ({rule}).</source>
            <translation>Momskategori {category} kräver momssatsen noll ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for this, but it is missing: {what} ({rule}).</source>
            <translation>Momskategori {category} kräver detta som saknas: {what} ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} must have no VAT rate ({rule}).</source>
            <translation>Momskategori {category} får inte ha någon momssats ({rule}).</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Momsnummer</translation>
        </message>
        <message>
            <source>Vendor API key</source>
            <translation>Programvarans API-nyckel</translation>
        </message>
        <message>
            <source>Waits until {at} ({zone}).</source>
            <translation>Väntar till {at} ({zone}).</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Fraktsedel</translation>
        </message>
        <message>
            <source>What came back is no access token. Sign in to the mail account again.</source>
            <translation>Det som kom tillbaka är ingen åtkomsttoken. Logga in på e-postkontot igen.</translation>
        </message>
        <message>
            <source>What is known of the attachment {file} is damaged on the disk, so nothing was sent. Take it off the invoice and add it again.</source>
            <translation>Det som är känt om bilagan {file} är skadat på disken, så inget skickades. Ta bort den från fakturan och lägg till den igen.</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>Det som ska betalas, med valuta</translation>
        </message>
        <message>
            <source>What the access point wants in the header X-Token.</source>
            <translation>Vad accesspunkten vill ha i huvudet X-Token.</translation>
        </message>
        <message>
            <source>What the last run over the register saw does not count; nothing was changed: {reason}</source>
            <translation>Det som sågs vid den senaste genomgången av registret räknas inte; inget ändrades: {reason}</translation>
        </message>
        <message>
            <source>What the list says of this file was damaged on the disk. Its bytes and its invoices are kept. Add the file again from the business system, or ask the administrator to look at the disk.</source>
            <translation>Det som listan säger om den här filen har skadats på disken. Filens innehåll och fakturor finns kvar. Lägg till filen igen från affärssystemet eller be administratören kontrollera disken.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not complete or not of this recipient.</source>
            <translation>Det som mottagarens register säger är inte fullständigt eller gäller inte den här mottagaren.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not signed by somebody who is trusted.</source>
            <translation>Det som mottagarens register säger är inte signerat av någon som är betrodd.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it is not sent again. Have the disk checked, and send the invoice to the recipient another way.</source>
            <translation>Det som sparats om den här leveransen har ändrats på disken, så den skickas inte igen. Låt kontrollera disken och skicka fakturan till mottagaren på annat sätt.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then look at the invoice and send it again.</source>
            <translation>Det som sparats om den här leveransen har ändrats på disken, så den skickades inte. Låt kontrollera disken, titta sedan på fakturan och skicka den igen.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk. Have the disk checked.</source>
            <translation>Det som sparats om den här leveransen har ändrats på disken. Låt kontrollera disken.</translation>
        </message>
        <message>
            <source>What was noted about this file is damaged, so it was not uploaded. Save the kept copy or add the file again.</source>
            <translation>Det som antecknats om den här filen är skadat, så den laddades inte upp. Spara den sparade kopian eller lägg till filen igen.</translation>
        </message>
        <message>
            <source>What was put together cannot be read now ({cause}).</source>
            <translation>Det som sattes ihop kan inte läsas just nu ({cause}).</translation>
        </message>
        <message>
            <source>Where one mail carries several invoices: a line for each with number, amount and last day</source>
            <translation>När ett mejl har flera fakturor: en rad för varje med nummer, belopp och sista dag</translation>
        </message>
        <message>
            <source>Where your access point answers, such as https://ap.example.org.</source>
            <translation>Var din accesspunkt svarar, till exempel https://ap.example.org.</translation>
        </message>
        <message>
            <source>Where your platform answers, without /v1, such as https://api.flow.example.fr/flow-service.</source>
            <translation>Var din plattform svarar, utan /v1, till exempel https://api.flow.example.fr/flow-service.</translation>
        </message>
        <message>
            <source>Whether a letter about {company} was sent to {to} is not known. It is not sent again by itself.</source>
            <translation>Det är inte känt om ett brev om {company} skickades till {to}. Det skickas inte igen av sig självt.</translation>
        </message>
        <message>
            <source>Whether the letter to {to} was sent is not known. It is not sent again by itself.</source>
            <translation>Det är inte känt om brevet till {to} skickades. Det skickas inte igen av sig självt.</translation>
        </message>
        <message>
            <source>With its attachments the invoice has more than {size} MB, which the operator refuses.</source>
            <translation>Med sina bilagor är fakturan större än {size} MB, vilket operatören avvisar.</translation>
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
            <source>X-Practice-Role is one of admin, clerk and reader.</source>
            <translation>X-Practice-Role är ett av admin, clerk och reader.</translation>
        </message>
        <message>
            <source>You chose this channel for this send.</source>
            <translation>Du valde den här kanalen för denna sändning.</translation>
        </message>
        <message>
            <source>You may look, not change anything. Ask the administrator for the role of a clerk.</source>
            <translation>Du får titta men inte ändra något. Be administratören om rollen användare.</translation>
        </message>
        <message>
            <source>You may not look at this. Ask the administrator.</source>
            <translation>Du får inte se det här. Fråga administratören.</translation>
        </message>
        <message>
            <source>You send for no company “{name}”, only for {names}. Nothing was uploaded.</source>
            <translation>Du skickar inte för något företag ”{name}”, bara för {names}. Inget laddades upp.</translation>
        </message>
        <message>
            <source>Your operator takes the recipient's address from the invoice itself. Have the business system correct it.</source>
            <translation>Er operatör tar mottagarens adress ur själva fakturan. Låt affärssystemet rätta den.</translation>
        </message>
        <message>
            <source>Your text does not hold the link to the invoice; it is put at its end.</source>
            <translation>Din text innehåller inte länken till fakturan; den läggs till i slutet.</translation>
        </message>
        <message>
            <source>a PostScript file</source>
            <translation>en PostScript-fil</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPT)</source>
            <translation>en PowerPoint-presentation (PPT)</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPTX)</source>
            <translation>en PowerPoint-presentation (PPTX)</translation>
        </message>
        <message>
            <source>a Word document (DOC)</source>
            <translation>ett Word-dokument (DOC)</translation>
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation>ett Word-dokument (DOCX)</translation>
        </message>
        <message>
            <source>a company without a name</source>
            <translation>ett företag utan namn</translation>
        </message>
        <message>
            <source>a document with macros</source>
            <translation>ett dokument med makron</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>ett utkast</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>en fil av okänt slag</translation>
        </message>
        <message>
            <source>a file of another kind</source>
            <translation>en fil av annat slag</translation>
        </message>
        <message>
            <source>a mail (EML)</source>
            <translation>ett e-postmeddelande (EML)</translation>
        </message>
        <message>
            <source>a photo (AVIF)</source>
            <translation>ett foto (AVIF)</translation>
        </message>
        <message>
            <source>a photo (HEIC)</source>
            <translation>ett foto (HEIC)</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>en bild</translation>
        </message>
        <message>
            <source>a picture (BMP)</source>
            <translation>en bild (BMP)</translation>
        </message>
        <message>
            <source>a picture (GIF)</source>
            <translation>en bild (GIF)</translation>
        </message>
        <message>
            <source>a picture (WebP)</source>
            <translation>en bild (WebP)</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ett program</translation>
        </message>
        <message>
            <source>a script</source>
            <translation>ett skript</translation>
        </message>
        <message>
            <source>a shortcut to another file</source>
            <translation>en genväg till en annan fil</translation>
        </message>
        <message>
            <source>a sign-in by XOAUTH2</source>
            <translation>inloggning med XOAUTH2</translation>
        </message>
        <message>
            <source>a sign-in by password on this connection</source>
            <translation>inloggning med lösenord på den här anslutningen</translation>
        </message>
        <message>
            <source>a sound or video recording</source>
            <translation>en ljud- eller videoinspelning</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>en ljudinspelning</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <translation>ett textdokument (RTF)</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>en textfil</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>en video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>en webbsida</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>mottagen</translation>
        </message>
        <message>
            <source>account at an operator</source>
            <translation>konto hos en operatör</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adress</translation>
        </message>
        <message>
            <source>address for bounces</source>
            <translation>adress för studsar</translation>
        </message>
        <message>
            <source>address for notices</source>
            <translation>adress för meddelanden</translation>
        </message>
        <message>
            <source>an OpenDocument presentation (ODP)</source>
            <translation>en OpenDocument-presentation (ODP)</translation>
        </message>
        <message>
            <source>an OpenDocument text (ODT)</source>
            <translation>en OpenDocument-text (ODT)</translation>
        </message>
        <message>
            <source>an Outlook mail (MSG)</source>
            <translation>ett Outlook-meddelande (MSG)</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>en XML-fil</translation>
        </message>
        <message>
            <source>an archive (7z)</source>
            <translation>ett arkiv (7z)</translation>
        </message>
        <message>
            <source>an archive (BZ2)</source>
            <translation>ett arkiv (BZ2)</translation>
        </message>
        <message>
            <source>an archive (CAB)</source>
            <translation>ett arkiv (CAB)</translation>
        </message>
        <message>
            <source>an archive (GZ)</source>
            <translation>ett arkiv (GZ)</translation>
        </message>
        <message>
            <source>an archive (RAR)</source>
            <translation>ett arkiv (RAR)</translation>
        </message>
        <message>
            <source>an archive (XZ)</source>
            <translation>ett arkiv (XZ)</translation>
        </message>
        <message>
            <source>an archive (ZIP)</source>
            <translation>ett arkiv (ZIP)</translation>
        </message>
        <message>
            <source>an old Excel sheet (XLS)</source>
            <translation>ett gammalt Excel-ark (XLS)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>ett gammalt Office-dokument</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>bilaga</translation>
        </message>
        <message>
            <source>attachments on or off</source>
            <translation>bilagor på eller av</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>lämnas över</translation>
        </message>
        <message>
            <source>buyer's reference “{new}” added</source>
            <translation>köparens referens ”{new}” tillagd</translation>
        </message>
        <message>
            <source>buyer's reference “{old}” → “{new}”</source>
            <translation>köparens referens ”{old}” → ”{new}”</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>tillbakatagen</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanal</translation>
        </message>
        <message>
            <source>channel is einvoice, email or print.</source>
            <translation>channel är einvoice, email eller print.</translation>
        </message>
        <message>
            <source>city</source>
            <translation>ort</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>kommentar</translation>
        </message>
        <message>
            <source>company</source>
            <translation>företag</translation>
        </message>
        <message>
            <source>company name</source>
            <translation>företagets namn</translation>
        </message>
        <message>
            <source>country</source>
            <translation>land</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>kund</translation>
        </message>
        <message>
            <source>customer number</source>
            <translation>kundnummer</translation>
        </message>
        <message>
            <source>days of links</source>
            <translation>länkarnas dagar</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>levererad</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>leverans</translation>
        </message>
        <message>
            <source>department</source>
            <translation>avdelning</translation>
        </message>
        <message>
            <source>document type</source>
            <translation>dokumenttyp</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klar</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>e-faktura</translation>
        </message>
        <message>
            <source>e-invoice operator</source>
            <translation>e-fakturaoperatör</translation>
        </message>
        <message>
            <source>e-invoice.be took the invoice.</source>
            <translation>e-invoice.be tog emot fakturan.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-postadress</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>e-postadresser</translation>
        </message>
        <message>
            <source>electronic address</source>
            <translation>elektronisk adress</translation>
        </message>
        <message>
            <source>electronic address {new}</source>
            <translation>elektronisk adress {new}</translation>
        </message>
        <message>
            <source>electronic address {old} → {new}</source>
            <translation>elektronisk adress {old} → {new}</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>bevis</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fil</translation>
        </message>
        <message>
            <source>file name</source>
            <translation>filnamn</translation>
        </message>
        <message>
            <source>file names</source>
            <translation>filnamn</translation>
        </message>
        <message>
            <source>finding invoices</source>
            <translation>hitta fakturor</translation>
        </message>
        <message>
            <source>held</source>
            <translation>väntar på ditt beslut</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>faktura</translation>
        </message>
        <message>
            <source>invoice by post</source>
            <translation>faktura per post</translation>
        </message>
        <message>
            <source>invoice_ids is a JSON list of ids.</source>
            <translation>invoice_ids är en JSON-lista med id:n.</translation>
        </message>
        <message>
            <source>it cannot be opened whole</source>
            <translation>den kan inte öppnas i sin helhet</translation>
        </message>
        <message>
            <source>it cannot be read: {words}</source>
            <translation>den kan inte läsas: {words}</translation>
        </message>
        <message>
            <source>it claims too many pages</source>
            <translation>den uppger för många sidor</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>inget svar kommer</translation>
        </message>
        <message>
            <source>it ended with code {code}</source>
            <translation>den avslutades med koden {code}</translation>
        </message>
        <message>
            <source>it has no pages</source>
            <translation>den har inga sidor</translation>
        </message>
        <message>
            <source>it is in use</source>
            <translation>den används redan</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>den är för djupt nästlad</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>den finns inte där</translation>
        </message>
        <message>
            <source>it is there already</source>
            <translation>den finns redan</translation>
        </message>
        <message>
            <source>it unpacks to far more than a document holds</source>
            <translation>den packas upp till mycket mer än ett dokument rymmer</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>slutet saknas</translation>
        </message>
        <message>
            <source>its pages run in a circle</source>
            <translation>sidorna hänvisar till varandra i en cirkel</translation>
        </message>
        <message>
            <source>its parts cannot be unpacked</source>
            <translation>delarna kan inte packas upp</translation>
        </message>
        <message>
            <source>its parts do not follow one another</source>
            <translation>delarna följer inte på varandra</translation>
        </message>
        <message>
            <source>language</source>
            <translation>språk</translation>
        </message>
        <message>
            <source>lines, charges and allowances</source>
            <translation>rader, tillägg och avdrag</translation>
        </message>
        <message>
            <source>link</source>
            <translation>länk</translation>
        </message>
        <message>
            <source>location number</source>
            <translation>lokaliseringskod</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>spärr</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logotyp</translation>
        </message>
        <message>
            <source>mail server</source>
            <translation>e-postserver</translation>
        </message>
        <message>
            <source>mailbox for bounces</source>
            <translation>brevlåda för studsar</translation>
        </message>
        <message>
            <source>mails</source>
            <translation>mejl</translation>
        </message>
        <message>
            <source>mails per customer</source>
            <translation>brev per kund</translation>
        </message>
        <message>
            <source>mended file</source>
            <translation>rättad fil</translation>
        </message>
        <message>
            <source>message</source>
            <translation>meddelande</translation>
        </message>
        <message>
            <source>message in the practice inbox</source>
            <translation>meddelande i övningens inkorg</translation>
        </message>
        <message>
            <source>name</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>no SMTP</source>
            <translation>inte SMTP</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>inget svar ännu</translation>
        </message>
        <message>
            <source>no way leads there in the network</source>
            <translation>det finns ingen väg dit i nätverket</translation>
        </message>
        <message>
            <source>nobody knows a computer of that name</source>
            <translation>ingen dator med det namnet är känd</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ingen än</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>one of its parts is broken</source>
            <translation>en av delarna är trasig</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>operatör</translation>
        </message>
        <message>
            <source>organisation number</source>
            <translation>organisationsnummer</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>own PDF of the invoice</source>
            <translation>fakturans egen PDF</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>paketering</translation>
        </message>
        <message>
            <source>parts of it are missing or broken</source>
            <translation>delar av den saknas eller är trasiga</translation>
        </message>
        <message>
            <source>password</source>
            <translation>lösenord</translation>
        </message>
        <message>
            <source>phoss-ap (an access point of your own)</source>
            <translation>phoss-ap (en egen accesspunkt)</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>postnummer</translation>
        </message>
        <message>
            <source>print</source>
            <translation>papper</translation>
        </message>
        <message>
            <source>public address</source>
            <translation>publik adress</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>i kö</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>skäl</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>avvisad</translation>
        </message>
        <message>
            <source>reply address</source>
            <translation>svarsadress</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>request</source>
            <translation>förfrågan</translation>
        </message>
        <message>
            <source>required attachments</source>
            <translation>obligatoriska bilagor</translation>
        </message>
        <message>
            <source>role</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>row in the e-mail list</source>
            <translation>rad i e-postlistan</translation>
        </message>
        <message>
            <source>run</source>
            <translation>genomgång</translation>
        </message>
        <message>
            <source>send</source>
            <translation>sändning</translation>
        </message>
        <message>
            <source>sender's name</source>
            <translation>avsändarens namn</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>skickad</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>stannar inom företaget</translation>
        </message>
        <message>
            <source>street</source>
            <translation>gatuadress</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>ämne</translation>
        </message>
        <message>
            <source>template</source>
            <translation>mall</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>text of the mail</source>
            <translation>brevets text</translation>
        </message>
        <message>
            <source>the access token</source>
            <translation>åtkomsttoken</translation>
        </message>
        <message>
            <source>the allowances</source>
            <translation>avdragen</translation>
        </message>
        <message>
            <source>the amounts of the VAT breakdown</source>
            <translation>beloppen i momsspecifikationen</translation>
        </message>
        <message>
            <source>the charges</source>
            <translation>tilläggen</translation>
        </message>
        <message>
            <source>the computer is short of memory or processes</source>
            <translation>datorn har ont om minne eller processer</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>anslutningen bröts</translation>
        </message>
        <message>
            <source>the connection was refused</source>
            <translation>anslutningen nekades</translation>
        </message>
        <message>
            <source>the description of a page is cut off</source>
            <translation>beskrivningen av en sida är avhuggen</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>det går bara att läsa från disken</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>disken är full</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>disken rapporterar ett fel</translation>
        </message>
        <message>
            <source>the lines</source>
            <translation>raderna</translation>
        </message>
        <message>
            <source>the number has {length} characters, and {limit} is the limit</source>
            <translation>numret har {length} tecken, och gränsen är {limit}</translation>
        </message>
        <message>
            <source>the operator's e-mail</source>
            <translation>operatörens e-post</translation>
        </message>
        <message>
            <source>the picture data of page {page} are not all there</source>
            <translation>bilddata för sidan {page} är inte fullständiga</translation>
        </message>
        <message>
            <source>the report gives no reason</source>
            <translation>rapporten anger ingen orsak</translation>
        </message>
        <message>
            <source>the system does not allow it</source>
            <translation>systemet tillåter det inte</translation>
        </message>
        <message>
            <source>the total without VAT and the VAT</source>
            <translation>summan utan moms och momsen</translation>
        </message>
        <message>
            <source>the total, what was paid and the rounding</source>
            <translation>summan, det som redan betalats och avrundningen</translation>
        </message>
        <message>
            <source>the user name or the password</source>
            <translation>användarnamnet eller lösenordet</translation>
        </message>
        <message>
            <source>there is no invoice number</source>
            <translation>fakturanummer saknas</translation>
        </message>
        <message>
            <source>time to undo</source>
            <translation>tid att ångra</translation>
        </message>
        <message>
            <source>token</source>
            <translation>nyckel</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>för många filer är öppna</translation>
        </message>
        <message>
            <source>user</source>
            <translation>användare</translation>
        </message>
        <message>
            <source>whom clerks ask</source>
            <translation>vem handläggare frågar</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>försöks igen</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>återkallad</translation>
        </message>
        <message>
            <source>your administrator</source>
            <translation>din administratör</translation>
        </message>
        <message>
            <source>{at} has passed already. Nothing was sent: choose a later hour, or send now.</source>
            <translation>{at} har redan passerat. Inget skickades: välj en senare tid, eller skicka nu.</translation>
        </message>
        <message>
            <source>{at} is more than a year from now. Nothing was sent: choose an earlier day.</source>
            <translation>Det är mer än ett år till {at}. Inget skickades: välj en tidigare dag.</translation>
        </message>
        <message>
            <source>{company} can receive e-invoices now. No invoice waits; the next ones go as e-invoices.</source>
            <translation>{company} kan ta emot e-fakturor nu. Ingen faktura väntar; nästa går som e-faktura.</translation>
        </message>
        <message numerus="yes">
            <source>{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.</source>
            <translation>
                <numerusform>{company} kan ta emot e-fakturor nu. 1 faktura väntar: flytta över den under Nätverk, Förfrågningar.</numerusform>
                <numerusform>{company} kan ta emot e-fakturor nu. {count} fakturor väntar: flytta över dem under Nätverk, Förfrågningar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} XML documents stand in the file without any invoice.</source>
            <translation>
                <numerusform>Ett XML-dokument står i filen utan någon faktura.</numerusform>
                <numerusform>{count} XML-dokument står i filen utan någon faktura.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.</source>
            <translation>
                <numerusform>”{first}” i {name} hör inte till någon faktura. Se vad filen innehöll.</numerusform>
                <numerusform>{count} filer i {name} hör inte till någon faktura, bland dem ”{first}”. Se vad filen innehöll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} invoices before it could be read, but files are taken whole or not at all.</source>
            <translation>
                <numerusform>En faktura före den gick att läsa, men filer tas emot hela eller inte alls.</numerusform>
                <numerusform>{count} fakturor före den gick att läsa, men filer tas emot hela eller inte alls.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices are not as listed any more. Somebody changed an address, an attachment or a template, or sent them. Nothing was sent: look at the list again.</source>
            <translation>
                <numerusform>1 av de valda fakturorna är inte längre som i listan. Någon har ändrat en adress, en bilaga eller en mall, eller skickat den. Inget skickades: titta på listan igen.</numerusform>
                <numerusform>{count} av de valda fakturorna är inte längre som i listan. Någon har ändrat en adress, en bilaga eller en mall, eller skickat dem. Inget skickades: titta på listan igen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices have no attachment. Send all the same, or add them first.</source>
            <translation>
                <numerusform>1 av de valda fakturorna har ingen bilaga. Skicka ändå, eller lägg till den först.</numerusform>
                <numerusform>{count} av de valda fakturorna har ingen bilaga. Skicka ändå, eller lägg till dem först.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}</source>
            <translation>
                <numerusform>1 rad kan inte tas emot, så inget importerades. Rad {row}: {reason}</numerusform>
                <numerusform>{count} rader kan inte tas emot, så inget importerades. Rad {row}: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waiting invoices go as e-invoices now.</source>
            <translation>
                <numerusform>1 väntande faktura går nu som e-faktura.</numerusform>
                <numerusform>{count} väntande fakturor går nu som e-fakturor.</numerusform>
            </translation>
        </message>
        <message>
            <source>{fallen} of {known} customers did not take credit notes any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} av {known} kunder tog plötsligt inte längre emot kreditfakturor. Det är troligare ett fel än sanningen, så ingenting ändrades. Se över kontot hos er e-fakturaoperatör och kontrollera kunderna igen.</translation>
        </message>
        <message>
            <source>{fallen} of {known} customers were not found any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} av {known} kunder hittades plötsligt inte längre. Det är troligare ett fel än sanningen, så inget ändrades. Kontrollera kontot hos er e-fakturaoperatör och kontrollera kunderna igen.</translation>
        </message>
        <message>
            <source>{field} is true or false.</source>
            <translation>{field} är true eller false.</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the e-invoice. {reason}</source>
            <translation>{file} kom med fakturan och utelämnas ur e-fakturan. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the letter. {reason}</source>
            <translation>{file} kom med fakturan och utelämnas ur brevet. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the mail. {reason}</source>
            <translation>{file} kom med fakturan och utelämnas ur e-postmeddelandet. {reason}</translation>
        </message>
        <message>
            <source>{file} could not be checked just now. Try again in a moment.</source>
            <translation>{file} kunde inte kontrolleras just nu. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>{file} is still being looked at. Wait a moment and try again.</source>
            <translation>{file} kontrolleras fortfarande. Vänta en stund och försök igen.</translation>
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
            <translation>{folder} är ingen säkerhetskopia, eller en som aldrig blev klar: filen SHA256SUMS saknas. Inget har ändrats.</translation>
        </message>
        <message>
            <source>{folder} is not a whole backup: {name} is missing, added or changed. Take another backup.</source>
            <translation>{folder} är ingen hel säkerhetskopia: {name} saknas, har tillkommit eller har ändrats. Ta en annan säkerhetskopia.</translation>
        </message>
        <message>
            <source>{folder} is there already, and it is not empty. Name a folder that is not there yet. Nothing was written.</source>
            <translation>{folder} finns redan och är inte tom. Ange en mapp som inte finns ännu. Inget har skrivits.</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} kan inte användas här; tillåtna är {allowed}.</translation>
        </message>
        <message>
            <source>{host} asks for a pause, so the rest waits for a moment.</source>
            <translation>{host} ber om en paus, så resten väntar en stund.</translation>
        </message>
        <message>
            <source>{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, 587 or 143 with STARTTLS.</source>
            <translation>{host} börjar inte med TLS på port {port}. Kontrollera port och säkerhet: 465 eller 993 hör vanligen ihop med TLS, 587 eller 143 med STARTTLS.</translation>
        </message>
        <message>
            <source>{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was sent to it. Test the server in the settings, compare its fingerprint with whoever runs it, and trust it there.</source>
            <translation>{host} har ett självsignerat certifikat, så ingen går i god för att det är rätt server, och inget lösenord skickades dit. Testa servern i inställningarna, jämför fingeravtrycket med den som driver servern och lita på det där.</translation>
        </message>
        <message>
            <source>{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it.</source>
            <translation>{host} erbjuder bara kryptering som är för gammal för att vara säker. Den som driver servern måste uppdatera den.</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one that was trusted, so no password was sent to it. If whoever runs the server has renewed it, test it in the settings and trust the new one.</source>
            <translation>{host} visar ett annat certifikat än det som var betrott, så inget lösenord skickades dit. Om den som driver servern har förnyat det testar du servern i inställningarna och litar på det nya.</translation>
        </message>
        <message>
            <source>{host} takes no passwords any more. An administrator signs in in the browser instead, in the settings under Mail server.</source>
            <translation>{host} tar inte längre emot lösenord. En administratör loggar i stället in i webbläsaren, i inställningarna under E-postserver.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} svarar.</translation>
        </message>
        <message>
            <source>{kind} cannot be printed; PDF and TIFF can.</source>
            <translation>{kind} kan inte skrivas ut; PDF och TIFF kan det.</translation>
        </message>
        <message>
            <source>{name} cannot go this way. Choose another channel.</source>
            <translation>{name} kan inte skickas på det här sättet. Välj en annan kanal.</translation>
        </message>
        <message>
            <source>{name} could not be read. {reason}</source>
            <translation>{name} kunde inte läsas. {reason}</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} kunde inte sparas där ({cause}). Välj en annan plats.</translation>
        </message>
        <message>
            <source>{name} holds no invoice data. Give number, date, amount and customer, or a side-car file.</source>
            <translation>{name} innehåller inga fakturauppgifter. Ange nummer, datum, belopp och kund, eller lägg till en datafil.</translation>
        </message>
        <message>
            <source>{name} holds the data of {count} invoices ({names}), and its pages can show only one. Have each invoice made as a file of its own.</source>
            <translation>{name} innehåller data för {count} fakturor ({names}), och sidorna kan bara visa en. Se till att varje faktura görs som en egen fil.</translation>
        </message>
        <message>
            <source>{name} is a folder. Open it and choose the files in it.</source>
            <translation>{name} är en mapp. Öppna den och välj filerna i den.</translation>
        </message>
        <message>
            <source>{name} is a pipe, a socket or a device and no file, so it cannot be sent.</source>
            <translation>{name} är ett rör (pipe), en socket eller en enhet och ingen fil, så det kan inte skickas.</translation>
        </message>
        <message>
            <source>{name} is not TOML: {cause}.</source>
            <translation>{name} är inte TOML: {cause}.</translation>
        </message>
        <message>
            <source>{name} is not in UTF-8. Save it as UTF-8.</source>
            <translation>{name} är inte i UTF-8. Spara den som UTF-8.</translation>
        </message>
        <message>
            <source>{name} is the last administrator of this company. Make somebody else administrator first. Nothing was changed.</source>
            <translation>{name} är företagets sista administratör. Gör först någon annan till administratör. Inget ändrades.</translation>
        </message>
        <message>
            <source>{name} was taken, but could not be cleared away from its watched folder ({cause}). It is tried again.</source>
            <translation>{name} är hämtad men gick inte att städa undan ur den bevakade mappen ({cause}). Connect försöker igen.</translation>
        </message>
        <message>
            <source>{name} works for other companies, too, which you do not administer. You may change only the role here.</source>
            <translation>{name} arbetar även för andra företag, som du inte administrerar. Du får bara ändra rollen här.</translation>
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
            <translation>{number} har fler än {limit} siffror, av vilka ett kalkylark behåller {kept}.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost, and several numbers are known that it could be: {numbers}.</source>
            <translation>{number} ser ut att ha tappat sina nollor, och flera kända nummer kan vara det: {numbers}.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost: {meant} is known.</source>
            <translation>{number} ser ut att ha tappat sina nollor: {meant} är känt.</translation>
        </message>
        <message>
            <source>{operator} took the request, under the name {reference}.</source>
            <translation>{operator} tog emot förfrågan, under beteckningen {reference}.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written.</source>
            <translation>{path} finns redan. Inget har skrivits.</translation>
        </message>
        <message>
            <source>{place}: {reason}.</source>
            <translation>{place}: {reason}.</translation>
        </message>
        <message>
            <source>{program} did not do its work: {cause}. Nothing of the backup counts.</source>
            <translation>{program} gjorde inte sitt arbete: {cause}. Inget av säkerhetskopian räknas.</translation>
        </message>
        <message>
            <source>{provider} cannot be asked under this address, tenant or client ID: {cause}</source>
            <translation>{provider} kan inte nås med den här adressen, klientorganisationen eller det här klient-ID:t: {cause}</translation>
        </message>
        <message>
            <source>{provider} did not let you in, and nothing was changed: {cause}</source>
            <translation>{provider} släppte inte in dig, och inget ändrades: {cause}</translation>
        </message>
        <message>
            <source>{provider} let you in, but gave nothing with which Connect could come back by itself. Nothing was changed. Allow the registration there to have offline access, and sign in again.</source>
            <translation>{provider} släppte in dig men gav inget som låter Connect komma tillbaka på egen hand. Inget ändrades. Tillåt registreringen där att ha offlineåtkomst och logga in igen.</translation>
        </message>
        <message>
            <source>{reason} ({channel})</source>
            <translation>{reason} ({channel})</translation>
        </message>
        <message>
            <source>{reason} Choose another channel for this send.</source>
            <translation>{reason} Välj en annan kanal för den här sändningen.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed. Choose another invoice.</source>
            <translation>{reason} Inget ändrades. Välj en annan faktura.</translation>
        </message>
        <message>
            <source>{reason} Nothing was started.</source>
            <translation>{reason} Inget startades.</translation>
        </message>
        <message>
            <source>{reason} Probably {meant} is meant.</source>
            <translation>{reason} Förmodligen avses {meant}.</translation>
        </message>
        <message>
            <source>{said} Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}.</source>
            <translation>{said} Kunder som nu tar emot kreditfakturor elektroniskt: {takes}. Kunder som inte längre gör det: {stopped}.</translation>
        </message>
        <message>
            <source>{text} is no day and hour. Give them as 2027-03-01T08:00.</source>
            <translation>{text} är ingen dag och tid. Ange dem som 2027-03-01T08:00.</translation>
        </message>
        <message>
            <source>{what} (“{pattern}”)</source>
            <translation>{what} (”{pattern}”)</translation>
        </message>
        <message>
            <source>{what} has more than two decimals ({rule}).</source>
            <translation>{what} har fler än två decimaler ({rule}).</translation>
        </message>
        <message>
            <source>{what} is below zero ({rule}).</source>
            <translation>{what} är mindre än noll ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing ({rule}).</source>
            <translation>{what} saknas ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>{what} saknas.</translation>
        </message>
        <message>
            <source>{what}, line {line}</source>
            <translation>{what}, rad {line}</translation>
        </message>
        <message>
            <source>{what}: the code “{code}” is not in the list of codes ({rule}).</source>
            <translation>{what}: koden ”{code}” finns inte i kodlistan ({rule}).</translation>
        </message>
        <message>
            <source>{what}: the invoice says {stated}, but {parts} come to {computed} ({rule}).</source>
            <translation>{what}: fakturan säger {stated}, men {parts} ger {computed} ({rule}).</translation>
        </message>
        <message>
            <source>{what}: {there} of {wanted} are there.</source>
            <translation>{what}: {there} av {wanted} finns.</translation>
        </message>
        <message>
            <source>{who} changed it meanwhile. Look at it again, then change it.</source>
            <translation>{who} har ändrat det under tiden. Titta på det igen och ändra sedan.</translation>
        </message>
        <message>
            <source>{who} changed this meanwhile: {fields}. Look at it again, then change it.</source>
            <translation>{who} har under tiden ändrat: {fields}. Titta på det igen och ändra sedan.</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{zone} is no time zone that is known here. Give one such as Europe/Stockholm.</source>
            <translation>Tidszonen {zone} är inte känd här. Ange en som Europe/Stockholm.</translation>
        </message>
        <message>
            <source>“{address}” is no electronic address: four digits, a colon, and the number, such as 0192:986252932.</source>
            <translation>”{address}” är ingen elektronisk adress: fyra siffror, kolon och numret, till exempel 0192:986252932.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>”{address}” är ingen e-postadress.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: it has no @.</source>
            <translation>”{address}” är ingen e-postadress: @ saknas.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>”{address}” är ingen e-postadress: domänen saknar punkt.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands after the @.</source>
            <translation>”{address}” är ingen e-postadress: det står inget efter @.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands before the @.</source>
            <translation>”{address}” är ingen e-postadress: det står inget före @.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}.</source>
            <translation>”{address}” är ingen e-postadress: {cause}.</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>”{address}…” är för långt för en e-postadress.</translation>
        </message>
        <message>
            <source>“{fix}” is nothing that can be mended; there are {fixes}.</source>
            <translation>”{fix}” är inget som kan rättas till; det finns {fixes}.</translation>
        </message>
        <message>
            <source>“{host}” cannot be the name of a mail server.</source>
            <translation>”{host}” kan inte vara namnet på en e-postserver.</translation>
        </message>
        <message>
            <source>“{name}” is of a type ({type}) that no e-invoice may carry.</source>
            <translation>”{name}” är av en typ ({type}) som ingen e-faktura får innehålla.</translation>
        </message>
        <message>
            <source>“{name}” is one of several PDF files with the name of this invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>”{name}” är en av flera PDF-filer med den här fakturans namn ({numbers}). Den utelämnades; lägg till den för hand där den hör hemma.</translation>
        </message>
        <message>
            <source>“{name}” is only linked. In Germany what belongs to an invoice has to be inside the e-invoice: have it embedded.</source>
            <translation>”{name}” är bara länkad. I Tyskland måste det som hör till en faktura ligga i själva e-fakturan: låt bädda in den.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but its beginning looks like a year. It was left out; add it by hand where it belongs.</source>
            <translation>”{name}” hör kanske till faktura {numbers}, men namnets början ser ut som ett årtal. Den utelämnades; lägg till den för hand där den hör hemma.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but so short a beginning tells little. It was left out; add it by hand where it belongs.</source>
            <translation>”{name}” hör kanske till faktura {numbers}, men en så kort början säger för lite. Den utelämnades; lägg till den för hand där den hör hemma.</translation>
        </message>
        <message>
            <source>“{name}” may belong to more than one invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>”{name}” kan höra till fler än en faktura ({numbers}). Den utelämnades; lägg till den för hand där den hör hemma.</translation>
        </message>
        <message>
            <source>“{name}” was left out. {reason}</source>
            <translation>”{name}” utelämnades. {reason}</translation>
        </message>
        <message>
            <source>“{number}” is a date or a time, not a customer number.</source>
            <translation>”{number}” är ett datum eller en tid, inget kundnummer.</translation>
        </message>
        <message>
            <source>“{number}” is a yes or no of a spreadsheet, not a customer number.</source>
            <translation>”{number}” är ett ja eller nej från ett kalkylark, inget kundnummer.</translation>
        </message>
        <message>
            <source>“{number}” is an amount, not a customer number.</source>
            <translation>”{number}” är ett belopp, inget kundnummer.</translation>
        </message>
        <message>
            <source>“{number}” is an error of a spreadsheet, not a customer number.</source>
            <translation>”{number}” är ett fel från ett kalkylark, inget kundnummer.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a long number; not all of its digits are there.</source>
            <translation>”{number}” är så som ett kalkylark visar ett långt nummer; alla siffror finns inte med.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a number.</source>
            <translation>”{number}” är så som ett kalkylark visar ett nummer.</translation>
        </message>
        <message>
            <source>“{pattern}” does not say where the number stands. Write one of {places} in its place, each at most once, and * for anything.</source>
            <translation>”{pattern}” säger inte var numret står. Skriv något av {places} på dess plats, var och en högst en gång, och * för vad som helst.</translation>
        </message>
        <message>
            <source>“{text}” is neither invoice nor credit_note</source>
            <translation>”{text}” är varken invoice eller credit_note</translation>
        </message>
        <message>
            <source>“{text}” is no document type that is known here.</source>
            <translation>”{text}” är ingen dokumenttyp som är känd här.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>”{text}” är ingen dokumenttyp.</translation>
        </message>
        <message>
            <source>“{text}” is not a currency (SEK, EUR …)</source>
            <translation>”{text}” är ingen valuta (SEK, EUR …)</translation>
        </message>
        <message>
            <source>“{text}” is not a date (YYYY-MM-DD)</source>
            <translation>”{text}” är inget datum (ÅÅÅÅ-MM-DD)</translation>
        </message>
        <message>
            <source>“{text}” is not a date and was left out.</source>
            <translation>”{text}” är inget datum och utelämnades.</translation>
        </message>
        <message>
            <source>“{text}” is not an amount (1234.50)</source>
            <translation>”{text}” är inget belopp (1234.50)</translation>
        </message>
        <message>
            <source>“{text}” is not an amount.</source>
            <translation>”{text}” är inget belopp.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>”{words}”</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Forget it</source>
            <translation>&amp;Glöm det</translation>
        </message>
        <message>
            <source>&amp;Use for this session only</source>
            <translation>&amp;Använd bara till dess programmet avslutas</translation>
        </message>
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
            <source>E-invoice operator</source>
            <translation>E-fakturaoperatör</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Everything is saved, but for what the question is about.</source>
            <translation>Allt är sparat, utom det som frågan gäller.</translation>
        </message>
        <message>
            <source>Finding invoices</source>
            <translation>Hitta fakturor</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and e-invoices wait until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Den är bara känd tills Connect stängs eller servern startas om. Sedan måste den anges igen, och e-fakturor väntar tills dess. Med en nyckelring, till exempel GNOME-nyckelring eller KWallet, sparas den.</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and mail waits until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Det är känt bara tills Connect stängs eller servern startas om. Sedan måste det anges igen, och e-posten väntar tills dess. Med en nyckelring, till exempel GNOME-nyckelringen eller KWallet, sparas det.</translation>
        </message>
        <message>
            <source>Look of mails</source>
            <translation>Mejlens utseende</translation>
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
            <source>Save what you changed first, or close the settings: the window opens again to join.</source>
            <translation>Spara först det du har ändrat, eller stäng inställningarna: fönstret öppnas på nytt när du går med.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until an administrator saves them anew: {pages}.</source>
            <translation>Inställningar för det här företaget har skadats på disken, och inget skickas för det förrän en administratör sparar dem på nytt: {pages}.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until they are saved anew. What could not be read is shown as it is in a new company. Put these pages right and save: {pages}.</source>
            <translation>Inställningar för det här företaget har skadats på disken, och inget skickas för det förrän de sparas på nytt. Det som inte gick att läsa visas som i ett nytt företag. Rätta till de här sidorna och spara: {pages}.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. The settings are shown as soon as it is.</source>
            <translation>Servern är inte klar ännu. Inställningarna visas så snart den är det.</translation>
        </message>
        <message>
            <source>The settings are shown as they are now.</source>
            <translation>Inställningarna visas som de är nu.</translation>
        </message>
        <message>
            <source>There is no key ring in which the operator's key could be kept.</source>
            <translation>Det finns ingen nyckelring där operatörens nyckel kan sparas.</translation>
        </message>
        <message>
            <source>There is no key ring in which the password could be kept.</source>
            <translation>Det finns ingen nyckelring där lösenordet kan sparas.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Den här datorn</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
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
            <source>Google, in the browser</source>
            <translation>Google, i webbläsaren</translation>
        </message>
        <message>
            <source>Google, with the key of a service account</source>
            <translation>Google, med nyckeln till ett tjänstekonto</translation>
        </message>
        <message>
            <source>Key of the service account (JSON)</source>
            <translation>Tjänstekontots nyckel (JSON)</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, i webbläsaren</translation>
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
            <source>Paste the key of the service account, the whole JSON file.</source>
            <translation>Klistra in tjänstekontots nyckel, hela JSON-filen.</translation>
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
            <source>Secrets are kept in the key ring of the computer that sends, or sealed with a key from it.</source>
            <translation>Hemligheter sparas i nyckelringen på den dator som skickar, eller krypterade med en nyckel därifrån.</translation>
        </message>
        <message>
            <source>Service account's &amp;key</source>
            <translation>T&amp;jänstekontots nyckel</translation>
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
            <source>Tenant</source>
            <translation>Klientorganisation</translation>
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
        <name>StandingList</name>
        <message>
            <source>Add a &amp;file…</source>
            <translation>Lägg till en &amp;fil…</translation>
        </message>
        <message>
            <source>Customer number, or nothing for all customers:</source>
            <translation>Kundnummer, eller inget för alla kunder:</translation>
        </message>
        <message>
            <source>File that goes with every invoice</source>
            <translation>Fil som följer med varje faktura</translation>
        </message>
        <message>
            <source>Files that go with every invoice</source>
            <translation>Filer som följer med varje faktura</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>För vem?</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Ta b&amp;ort</translation>
        </message>
        <message>
            <source>all customers</source>
            <translation>alla kunder</translation>
        </message>
        <message>
            <source>customer {number}</source>
            <translation>kund {number}</translation>
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
            <translation>som användare</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) were not taken.</source>
            <translation>
                <numerusform>%n fil togs inte emot.</numerusform>
                <numerusform>%n filer togs inte emot.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also not taken: {names}</source>
            <translation>Togs inte heller emot: {names}</translation>
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
            <source>The text does not hold {{ link }}. A message without the PDF gets the link at its end.</source>
            <translation>Texten innehåller inte {{ link }}. Ett meddelande utan PDF får länken i slutet.</translation>
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
        <name>TextsDialog</name>
        <message>
            <source>&amp;Delete this text</source>
            <translation>&amp;Ta bort texten</translation>
        </message>
        <message>
            <source>&amp;Keep as…</source>
            <translation>&amp;Spara som…</translation>
        </message>
        <message>
            <source>&amp;Language of the mails</source>
            <translation>&amp;Mejlens språk</translation>
        </message>
        <message>
            <source>&amp;Take for this send</source>
            <translation>&amp;Använd i sändningen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>Spara texten</translation>
        </message>
        <message>
            <source>Kept as “{name}”.</source>
            <translation>Sparad som ”{name}”.</translation>
        </message>
        <message>
            <source>Name of the text:</source>
            <translation>Textens namn:</translation>
        </message>
        <message>
            <source>Only for this send</source>
            <translation>Bara för den här sändningen</translation>
        </message>
        <message>
            <source>Search a text</source>
            <translation>Sök en text</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texter</translation>
        </message>
        <message>
            <source>Texts for this send</source>
            <translation>Texter för sändningen</translation>
        </message>
        <message>
            <source>The company's template</source>
            <translation>Företagets mall</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>Ett tecken på att fakturan har setts; det säger inte av vem.</translation>
        </message>
        <message>
            <source>By {who}.</source>
            <translation>Av {who}.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Operatör: {operator}.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referens: {reference}</translation>
        </message>
        <message>
            <source>Someone at this computer</source>
            <translation>Någon vid den här datorn</translation>
        </message>
        <message>
            <source>The buyer at {address} answered</source>
            <translation>Köparen på {address} svarade</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>Sidan för {address} öppnades</translation>
        </message>
        <message>
            <source>{channel} to {address}: at the recipient's operator</source>
            <translation>{channel} till {address}: hos mottagarens operatör</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} till {address}: {state}</translation>
        </message>
        <message>
            <source>{name} was attached</source>
            <translation>{name} bifogades</translation>
        </message>
        <message>
            <source>{who} attached {name}</source>
            <translation>{who} bifogade {name}</translation>
        </message>
        <message>
            <source>{who} changed what is said of {name}</source>
            <translation>{who} ändrade uppgifterna om {name}</translation>
        </message>
        <message>
            <source>{who} put the attachments in order</source>
            <translation>{who} ändrade bilagornas ordning</translation>
        </message>
        <message>
            <source>{who} removed {name}</source>
            <translation>{who} tog bort {name}</translation>
        </message>
        <message>
            <source>{who} renamed {before} to {name}</source>
            <translation>{who} bytte namn på {before} till {name}</translation>
        </message>
    </context>
    <context>
        <name>TokensDialog</name>
        <message>
            <source>&amp;End it</source>
            <translation>&amp;Dra in den</translation>
        </message>
        <message>
            <source>&amp;Give a token</source>
            <translation>&amp;Ge en nyckel</translation>
        </message>
        <message>
            <source>A script that sends with such a token does so under this user's name. It takes it from {variable}.</source>
            <translation>Ett skript som skickar med en sådan nyckel gör det i den här användarens namn. Det hämtar den från {variable}.</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>K&amp;opiera</translation>
        </message>
        <message>
            <source>Copy it now: it is not shown again, and nobody can look it up.</source>
            <translation>Kopiera den nu: den visas inte igen, och ingen kan slå upp den.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>Den nya nyckeln</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Tokens for scripts of {name}</source>
            <translation>Nycklar för skript: {name}</translation>
        </message>
        <message>
            <source>What it is for, such as the nightly run</source>
            <translation>Vad den är till för, till exempel nattkörningen</translation>
        </message>
        <message>
            <source>What the token is for</source>
            <translation>Vad nyckeln är till för</translation>
        </message>
        <message>
            <source>last used {when}</source>
            <translation>senast använd {when}</translation>
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
        <name>TrustLine</name>
        <message>
            <source>As usual</source>
            <translation>Som vanligt</translation>
        </message>
        <message>
            <source>Certificate of your own authority</source>
            <translation>Certifikat för er egen utfärdare</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certifikat (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Compare the fingerprint with whoever runs the server. From then on only this certificate counts: where the server shows another one, nothing is sent and you are asked anew.</source>
            <translation>Jämför fingeravtrycket med den som driver servern. Därefter gäller bara det här certifikatet: visar servern ett annat skickas ingenting, och du tillfrågas på nytt.</translation>
        </message>
        <message>
            <source>Do not trust it</source>
            <translation>Lita inte på det</translation>
        </message>
        <message>
            <source>Good from {first} to {last}</source>
            <translation>Giltigt från {first} till {last}</translation>
        </message>
        <message>
            <source>Issued by: {name}</source>
            <translation>Utfärdat av: {name}</translation>
        </message>
        <message>
            <source>Issued to: {name}</source>
            <translation>Utfärdat till: {name}</translation>
        </message>
        <message>
            <source>Nobody vouches for this server. Trust its certificate?</source>
            <translation>Ingen går i god för den här servern. Vill du lita på dess certifikat?</translation>
        </message>
        <message>
            <source>Own authority…</source>
            <translation>Egen utfärdare…</translation>
        </message>
        <message>
            <source>SHA-256: {fingerprint}</source>
            <translation>SHA-256: {fingerprint}</translation>
        </message>
        <message>
            <source>Take the certificate of your company's own authority from a file (PEM)</source>
            <translation>Hämta certifikatet för företagets egen utfärdare från en fil (PEM)</translation>
        </message>
        <message>
            <source>The server shows another certificate than before. Trust this one?</source>
            <translation>Servern visar ett annat certifikat än tidigare. Vill du lita på det här?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Lita på det</translation>
        </message>
        <message>
            <source>Trust the authorities that this computer knows, and nothing else</source>
            <translation>Lita på de utfärdare som den här datorn känner till och inget annat</translation>
        </message>
        <message>
            <source>only the certificate {fingerprint}…</source>
            <translation>bara certifikatet {fingerprint}…</translation>
        </message>
        <message>
            <source>only your own authority</source>
            <translation>bara er egen utfärdare</translation>
        </message>
        <message>
            <source>the authorities that this computer knows</source>
            <translation>de utfärdare som den här datorn känner till</translation>
        </message>
        <message>
            <source>“{name}” is no certificate in PEM.</source>
            <translation>”{name}” är inget certifikat i PEM.</translation>
        </message>
    </context>
    <context>
        <name>UnplacedDialog</name>
        <message>
            <source>&amp;Save the mail…</source>
            <translation>&amp;Spara mejlet…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>From {sender}, {day}
{subject}</source>
            <translation>Från {sender}, {day}
{subject}</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <source>Invoices that were sent by e-mail</source>
            <translation>Fakturor som skickades med e-post</translation>
        </message>
        <message>
            <source>It is about &amp;this invoice</source>
            <translation>Det gäller &amp;den här fakturan</translation>
        </message>
        <message>
            <source>It is about invoice {number}, as somebody has said.</source>
            <translation>Det gäller faktura {number}, enligt vad någon har angett.</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>E-post (*.eml)</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>E-post som kom tillbaka</translation>
        </message>
        <message>
            <source>No invoice that was sent by e-mail has these words.</source>
            <translation>Ingen faktura som skickades med e-post innehåller de orden.</translation>
        </message>
        <message>
            <source>Number, customer or address of an invoice that was sent</source>
            <translation>Nummer, kund eller adress för en skickad faktura</translation>
        </message>
        <message>
            <source>Save the mail</source>
            <translation>Spara mejlet</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sparat som {name}.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickad</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Skickad till</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>What the mail says</source>
            <translation>Vad mejlet säger</translation>
        </message>
        <message>
            <source>{reason} Which invoice came back?</source>
            <translation>{reason} Vilken faktura kom tillbaka?</translation>
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
            <translation>Använd den andras</translation>
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
            <source>{row} was changed meanwhile by {who}. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} har ändrats av {who} under tiden. Du skrev {mine}. Nu står det {theirs}.</translation>
        </message>
        <message>
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} har tagits bort av någon annan under tiden. Du skrev {mine}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Connect {version} is there. Your administrator can install it.</source>
            <translation>Connect {version} finns nu. Din administratör kan installera den.</translation>
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
                <numerusform>%n uppladdning väntar på servern</numerusform>
                <numerusform>%n uppladdningar väntar på servern</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>Taking %n file(s)…</source>
            <translation>
                <numerusform>%n fil tas emot…</numerusform>
                <numerusform>%n filer tas emot…</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n file(s) on this computer cannot be uploaded.</source>
            <translation>
                <numerusform>%n fil på den här datorn kan inte laddas upp.</numerusform>
                <numerusform>%n filer på den här datorn kan inte laddas upp.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) wait and are tried again: {reason}</source>
            <translation>
                <numerusform>%n uppladdning väntar och försöks igen: {reason}</numerusform>
                <numerusform>%n uppladdningar väntar och försöks igen: {reason}</numerusform>
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
        <name>UserDialog</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-post</translation>
        </message>
        <message>
            <source>&amp;Locked: signed out everywhere, and cannot sign in</source>
            <translation>&amp;Spärrad: utloggad överallt och kan inte logga in</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Lösenord</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Roll</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Sp&amp;ara</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>An&amp;vändarnamn</translation>
        </message>
        <message>
            <source>10 characters or more; the user can change it</source>
            <translation>Minst 10 tecken; användaren kan byta det</translation>
        </message>
        <message>
            <source>Change user</source>
            <translation>Ändra användare</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Ny användare</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>ändras inte</translation>
        </message>
        <message>
            <source>{name} works for other companies, too: only the role can be changed here.</source>
            <translation>{name} arbetar även för andra företag: här kan bara rollen ändras.</translation>
        </message>
    </context>
    <context>
        <name>UsersPage</name>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Ändra…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Ta bort…</translation>
        </message>
        <message>
            <source>&amp;Tokens for scripts…</source>
            <translation>N&amp;ycklar för skript…</translation>
        </message>
        <message>
            <source>Add a &amp;user…</source>
            <translation>Lägg till a&amp;nvändare…</translation>
        </message>
        <message>
            <source>Change my &amp;password…</source>
            <translation>Byt mitt &amp;lösenord…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Let {name} work for the company no longer?</source>
            <translation>Ska {name} inte längre arbeta för företaget?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inloggning</translation>
        </message>
        <message>
            <source>They are signed out at once, and their scripts' tokens end. What they did stays under their name.</source>
            <translation>Användaren loggas ut genast, och skriptens nycklar dras in. Det som har gjorts står kvar under namnet.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>tillåten</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>spärrad</translation>
        </message>
    </context>
    <context>
        <name>WaitingCommands</name>
        <message>
            <source>&amp;Send selected</source>
            <translation>&amp;Skicka valda</translation>
        </message>
        <message>
            <source>&amp;Send selected ({count})</source>
            <translation>&amp;Skicka valda ({count})</translation>
        </message>
        <message>
            <source>It holds invoices that the search does not show. All of them that wait are sent.</source>
            <translation>Den innehåller fakturor som sökningen inte visar. Alla som väntar i den skickas.</translation>
        </message>
        <message>
            <source>Send the whole file</source>
            <translation>Skicka hela filen</translation>
        </message>
        <message>
            <source>Send the whole file {name}?</source>
            <translation>Skicka hela filen {name}?</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Skicka det som är förbockat, annars det som är markerat (Ctrl+Enter)</translation>
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
        <name>Watch</name>
        <message>
            <source>All customers</source>
            <translation>Alla kunder</translation>
        </message>
        <message>
            <source>Came and left</source>
            <translation>Tillkomna och försvunna</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Kan nås</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Kan inte nås</translation>
        </message>
        <message>
            <source>Invoices, but no credit notes, reach {count} of them.</source>
            <translation>{count} av dem tar emot fakturor men inga kreditfakturor.</translation>
        </message>
        <message>
            <source>Nobody has looked yet which of your {count} customers can be reached.</source>
            <translation>Det har ännu inte kontrollerats vilka av era {count} kunder som kan nås.</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Inget svar ännu</translation>
        </message>
        <message>
            <source>Take no credit notes</source>
            <translation>Tar inte emot kreditfakturor</translation>
        </message>
        <message>
            <source>The customer register is empty. Import it under Customers.</source>
            <translation>Kundregistret är tomt. Importera det under Kunder.</translation>
        </message>
        <message>
            <source>The run begins in a moment.</source>
            <translation>Genomgången börjar strax.</translation>
        </message>
        <message>
            <source>Without a usable number</source>
            <translation>Utan användbart nummer</translation>
        </message>
        <message>
            <source>came</source>
            <translation>tillkommen</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ändrad</translation>
        </message>
        <message>
            <source>credit notes: {said}</source>
            <translation>kreditfakturor: {said}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>försvunnen</translation>
        </message>
        <message>
            <source>no usable number</source>
            <translation>inget användbart nummer</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>inget svar ännu</translation>
        </message>
        <message>
            <source>{checked} of {count} looked up, about {rest} left</source>
            <translation>{checked} av {count} kontrollerade, ungefär {rest} kvar</translation>
        </message>
        <message>
            <source>{count} could not be asked about, which changes nothing: {reason}</source>
            <translation>{count} kunde inte kontrolleras, vilket inte ändrar något: {reason}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} tim {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{said}, no credit notes</source>
            <translation>{said}, inga kreditfakturor</translation>
        </message>
        <message>
            <source>{there} of {count} customers can be reached, {missing} cannot. Answered: {part} %. Last looked: {when}.</source>
            <translation>{there} av {count} kunder kan nås, {missing} kan inte nås. Besvarade: {part} %. Senast kontrollerat: {when}.</translation>
        </message>
    </context>
    <context>
        <name>WatchedFoldersBox</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;What lies in it</source>
            <translation>&amp;Innehåll</translation>
        </message>
        <message>
            <source>A file is deleted only if the server has exactly its bytes and could read them. What was refused stays.</source>
            <translation>En fil tas bort först när servern har exakt samma innehåll och har kunnat läsa det. Det som avvisats ligger kvar.</translation>
        </message>
        <message>
            <source>A file is moved half a minute after Connect has a copy of its own.</source>
            <translation>En fil flyttas en halv minut efter att Connect har en egen kopia.</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Lägg till…</translation>
        </message>
        <message>
            <source>Files that were &amp;taken</source>
            <translation>&amp;Hämtade filer</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are taken by themselves:</source>
            <translation>Nya filer i de här &amp;mapparna hämtas av sig själva:</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Bevaka en mapp</translation>
        </message>
        <message>
            <source>What fits one waiting invoice for sure is attached to it; for the rest Connect asks you.</source>
            <translation>Det som säkert hör till en väntande faktura bifogas där; om resten frågar Connect.</translation>
        </message>
        <message>
            <source>XML, PDF and zip files are uploaded once nobody writes them any more.</source>
            <translation>XML-, PDF- och zip-filer laddas upp när ingen längre skriver i dem.</translation>
        </message>
        <message>
            <source>the folders &amp;below it, too</source>
            <translation>även un&amp;dermappar</translation>
        </message>
    </context>
    <context>
        <name>WindowWork</name>
        <message numerus="yes">
            <source>%n file(s) in watched folders wait for you to say to which invoice they belong.</source>
            <translation>
                <numerusform>%n fil i en bevakad mapp väntar på att du säger vilken faktura den hör till.</numerusform>
                <numerusform>%n filer i bevakade mappar väntar på att du säger vilken faktura de hör till.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Visa…</translation>
        </message>
    </context>
    <context>
        <name>WishedSend</name>
        <message>
            <source>Nothing was sent: nothing of what is chosen waits any more. It was sent or removed meanwhile.</source>
            <translation>Inget skickades: inget av det valda väntar längre. Det har skickats eller tagits bort under tiden.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not answer the search. Press again when it does.</source>
            <translation>Inget skickades: servern svarar inte på sökningen. Tryck igen när den svarar.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not say which of the ticked invoices still wait.</source>
            <translation>Inget skickades: servern svarar inte på vilka av de förbockade fakturorna som fortfarande väntar.</translation>
        </message>
        <message>
            <source>Nothing was sent: the search has only just begun. Press again when the list shows it.</source>
            <translation>Inget skickades: sökningen har precis börjat. Tryck igen när listan visar resultatet.</translation>
        </message>
        <message>
            <source>Nothing was sent: you went on before it was known what the choice holds. Press again.</source>
            <translation>Inget skickades: du gick vidare innan det var känt vad valet omfattar. Tryck igen.</translation>
        </message>
        <message>
            <source>The gateway takes its time to say what the choice holds. Nothing has been sent yet.</source>
            <translation>Servern dröjer med att svara på vad valet omfattar. Inget har skickats än.</translation>
        </message>
        <message>
            <source>They stay ticked; press again when it answers.</source>
            <translation>De förblir förbockade; tryck igen när den svarar.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>A passing fault. It is tried again by itself.</source>
            <translation>Ett övergående fel. Nytt försök görs automatiskt.</translation>
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
            <source>Handed over, but no answer came. The other side is asked before anything is repeated.</source>
            <translation>Överlämnad, men inget svar kom. Motparten tillfrågas innan något upprepas.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Väntar på ditt beslut</translation>
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
            <source>It will be sent at {time}.</source>
            <translation>Det skickas {time}.</translation>
        </message>
        <message>
            <source>It will be tried again at {time}.</source>
            <translation>Nytt försök görs {time}.</translation>
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
            <source>The operator of the network must mend it.</source>
            <translation>Nätverkets operatör måste rätta det.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Motparten har tagit emot den.</translation>
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
            <source>a French platform</source>
            <translation>en fransk plattform</translation>
        </message>
        <message>
            <source>as an e-invoice</source>
            <translation>som e-faktura</translation>
        </message>
        <message>
            <source>at the recipient's operator</source>
            <translation>hos mottagarens operatör</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>med e-post</translation>
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
            <source>came back, no such address</source>
            <translation>kom tillbaka, adressen finns inte</translation>
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
            <source>in the print folder</source>
            <translation>i utskriftsmappen</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papper</translation>
        </message>
        <message>
            <source>print</source>
            <translation>papper</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>mottagen av e-postservern</translation>
        </message>
        <message>
            <source>taken by the operator</source>
            <translation>mottagen av operatören</translation>
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
            <source>the practice network</source>
            <translation>övningsnätet</translation>
        </message>
        <message>
            <source>the recipient</source>
            <translation>mottagaren</translation>
        </message>
        <message>
            <source>you</source>
            <translation>du</translation>
        </message>
        <message>
            <source>your own access point</source>
            <translation>din egen accesspunkt</translation>
        </message>
    </context>
</TS>
