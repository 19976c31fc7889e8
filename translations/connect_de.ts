<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Zeile schließen</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Connect</source>
            <translation>Ü&amp;ber Connect</translation>
        </message>
        <message>
            <source>&amp;Add attachment…</source>
            <translation>&amp;Anhang hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>Er&amp;scheinungsbild</translation>
        </message>
        <message>
            <source>&amp;Company</source>
            <translation>&amp;Unternehmen</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>K&amp;unden</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnose…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export mail that came back…</source>
            <translation>&amp;Zurückgekommene E-Mails exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Files on this PC</source>
            <translation>&amp;Dateien auf diesem PC</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Rechnung</translation>
        </message>
        <message>
            <source>&amp;Join my company's gateway…</source>
            <translation>Dem &amp;Gateway meiner Firma beitreten…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Message templates…</source>
            <translation>&amp;Nachrichtenvorlagen…</translation>
        </message>
        <message>
            <source>&amp;Messages</source>
            <translation>&amp;Nachrichten</translation>
        </message>
        <message>
            <source>&amp;Move attachment down</source>
            <translation>Anhang &amp;weiter nach hinten</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>Zu &amp;klären</translation>
        </message>
        <message>
            <source>&amp;New company…</source>
            <translation>&amp;Neues Unternehmen…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Paste as attachment</source>
            <translation>Als Anhang &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Practice: outcomes and inbox…</source>
            <translation>Ü&amp;bung: Ergebnisse und Posteingang…</translation>
        </message>
        <message>
            <source>&amp;Practice…</source>
            <translation>&amp;Üben…</translation>
        </message>
        <message>
            <source>&amp;Preview and details</source>
            <translation>V&amp;orschau und Details</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Aktualisie&amp;ren</translation>
        </message>
        <message>
            <source>&amp;Registers</source>
            <translation>Re&amp;gister</translation>
        </message>
        <message>
            <source>&amp;Remove attachment</source>
            <translation>Anhang &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Remove file…</source>
            <translation>Datei &amp;entfernen…</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Send for real…</source>
            <translation>Im E&amp;chtbetrieb senden…</translation>
        </message>
        <message>
            <source>&amp;Send selected</source>
            <translation>Ausgewählte &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Sent invoices</source>
            <translation>&amp;Gesendete Rechnungen</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Tick or untick</source>
            <translation>An- oder ab&amp;haken</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Upload files…</source>
            <translation>Dateien &amp;hochladen…</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>Benutzer&amp;handbuch</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;What is new</source>
            <translation>&amp;Neuigkeiten</translation>
        </message>
        <message>
            <source>&amp;What was in the file…</source>
            <translation>&amp;Was in der Datei war…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>As&amp;k for the recipient…</source>
            <translation>Um Anschluss des Em&amp;pfängers bitten…</translation>
        </message>
        <message>
            <source>Attach a &amp;whole folder…</source>
            <translation>&amp;Ordner anhängen…</translation>
        </message>
        <message>
            <source>Cha&amp;nge attachment…</source>
            <translation>Anhang ä&amp;ndern…</translation>
        </message>
        <message>
            <source>E-mail &amp;list</source>
            <translation>E-&amp;Mail-Liste</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>&amp;Wartende Dateien</translation>
        </message>
        <message>
            <source>Look as a&amp;dministrator</source>
            <translation>Als &amp;Administrator ansehen</translation>
        </message>
        <message>
            <source>Look as cler&amp;k</source>
            <translation>Als Sach&amp;bearbeiter ansehen</translation>
        </message>
        <message>
            <source>Mar&amp;k as read</source>
            <translation>Als &amp;gelesen markieren</translation>
        </message>
        <message>
            <source>Mark a&amp;ll as read</source>
            <translation>&amp;Alle als gelesen markieren</translation>
        </message>
        <message>
            <source>Move attachment u&amp;p</source>
            <translation>Anhang nach &amp;vorn</translation>
        </message>
        <message>
            <source>Netw&amp;ork</source>
            <translation>Ne&amp;tzwerk</translation>
        </message>
        <message>
            <source>Put &amp;back what was removed</source>
            <translation>Entfernten Anhang zur&amp;ückholen</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>Frei&amp;geben</translation>
        </message>
        <message>
            <source>Read &amp;reports of mail that came back…</source>
            <translation>Be&amp;richte über zurückgekommene E-Mails lesen…</translation>
        </message>
        <message>
            <source>S&amp;ending</source>
            <translation>Im &amp;Versand</translation>
        </message>
        <message>
            <source>Scan onto the in&amp;voice…</source>
            <translation>Zur Rechnung s&amp;cannen…</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>E&amp;rneut senden…</translation>
        </message>
        <message>
            <source>Send all selected by &amp;e-mail…</source>
            <translation>Alle ausgewählten per E-&amp;Mail senden…</translation>
        </message>
        <message>
            <source>Send all to another a&amp;ddress…</source>
            <translation>A&amp;lle an eine andere Adresse senden…</translation>
        </message>
        <message>
            <source>Send as soon as the office is open, or now if it is (Settings)</source>
            <translation>Senden, sobald das Büro geöffnet ist, oder jetzt, wenn es das ist (Einstellungen)</translation>
        </message>
        <message>
            <source>Send at a chosen hour…</source>
            <translation>Zu gewählter Zeit senden…</translation>
        </message>
        <message>
            <source>Send in office hours</source>
            <translation>In den Bürozeiten senden</translation>
        </message>
        <message>
            <source>Send the whole &amp;file</source>
            <translation>Die ganze &amp;Datei senden</translation>
        </message>
        <message>
            <source>Send to &amp;client…</source>
            <translation>An K&amp;unden senden…</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Senden, was angehakt ist, sonst was markiert ist (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Si&amp;gn out…</source>
            <translation>Ab&amp;melden…</translation>
        </message>
        <message>
            <source>T&amp;his is the invoice itself</source>
            <translation>Das ist die Rechnung selbs&amp;t</translation>
        </message>
        <message>
            <source>This is an attac&amp;hment</source>
            <translation>Das ist ein An&amp;hang</translation>
        </message>
        <message>
            <source>U&amp;ntick all</source>
            <translation>Alle Haken ent&amp;fernen</translation>
        </message>
        <message>
            <source>Work without the ga&amp;teway…</source>
            <translation>Ohne das Ga&amp;teway arbeiten…</translation>
        </message>
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) are being changed…</source>
            <translation>
                <numerusform>%n Datei wird geändert…</numerusform>
                <numerusform>%n Dateien werden geändert…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n Datei kann so nicht angehängt werden. Ändern oder entfernen Sie sie.</numerusform>
                <numerusform>%n Dateien können so nicht angehängt werden. Ändern oder entfernen Sie sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be attached. The files themselves stay where they are.</source>
            <translation>
                <numerusform>%n Datei wird nicht angehängt. Die Datei selbst bleibt, wo sie ist.</numerusform>
                <numerusform>%n Dateien werden nicht angehängt. Die Dateien selbst bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s): {numbers}</source>
            <translation>
                <numerusform>%n Rechnung: {numbers}</numerusform>
                <numerusform>%n Rechnungen: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Anhängen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>%n Datei &amp;anhängen</numerusform>
                <numerusform>%n Dateien &amp;anhängen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach the %n good one(s)</source>
            <translation>
                <numerusform>Die passende &amp;anhängen</numerusform>
                <numerusform>Die %n passenden &amp;anhängen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>Dateien aus&amp;wählen…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>%n Datei an&amp;passen</numerusform>
                <numerusform>%n Dateien an&amp;passen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation>Anhang hinzufügen</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Being put into the outbox…</source>
            <translation>Wird in den Postausgang gelegt…</translation>
        </message>
        <message>
            <source>Choose files to attach</source>
            <translation>Dateien zum Anhängen auswählen</translation>
        </message>
        <message>
            <source>Drop files here, or paste files or a picture with Ctrl+V.</source>
            <translation>Ziehen Sie Dateien hierher, oder fügen Sie Dateien oder ein Bild mit Strg+V ein.</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Hier weitermachen</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Rechnung {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes {channels}; what you attach is checked for that.</source>
            <translation>Sie geht {channels} hinaus; was Sie anhängen, wird dafür geprüft.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave without attaching?</source>
            <translation>Verlassen, ohne anzuhängen?</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Bild {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Die Zwischenablage enthält weder eine Datei noch ein Bild.</translation>
        </message>
        <message>
            <source>They go {channels}; every file is attached to each of them.</source>
            <translation>Sie gehen {channels}; jede Datei wird an alle angehängt.</translation>
        </message>
        <message numerus="yes">
            <source>What you say here is for the %n marked file(s).</source>
            <translation>
                <numerusform>Was Sie hier angeben, gilt für die markierte Datei.</numerusform>
                <numerusform>Was Sie hier angeben, gilt für die %n markierten Dateien.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>These are no e-mail addresses: “{addresses}”.</source>
            <translation>Das sind keine E-Mail-Adressen: „{addresses}“.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>AskManyDialog</name>
        <message numerus="yes">
            <source>%n customer(s) asked so far.</source>
            <translation>
                <numerusform>Bisher wurde %n Kunde gefragt.</numerusform>
                <numerusform>Bisher wurden %n Kunden gefragt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) asked. Follow them under Requests.</source>
            <translation>
                <numerusform>%n Kunde wurde gefragt. Was daraus wird, steht unter Anfragen.</numerusform>
                <numerusform>%n Kunden wurden gefragt. Was daraus wird, steht unter Anfragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more left out meanwhile: see there why.</source>
            <translation>
                <numerusform>%n wurde inzwischen ausgelassen: Der Grund steht dort.</numerusform>
                <numerusform>%n wurden inzwischen ausgelassen: Der Grund steht dort.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Briefe</translation>
        </message>
        <message>
            <source>&amp;Letters ({count})</source>
            <translation>&amp;Briefe ({count})</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n letter(s)</source>
            <translation>
                <numerusform>%n Brief &amp;senden</numerusform>
                <numerusform>%n Briefe &amp;senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask by e-mail</source>
            <translation>Per E-Mail fragen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Customers who are asked</source>
            <translation>Kunden, die gefragt werden</translation>
        </message>
        <message>
            <source>Customers who are left out</source>
            <translation>Kunden, die ausgelassen werden</translation>
        </message>
        <message>
            <source>Each customer gets a letter of its own, in its language, and is asked for its e-invoice address and its operator. Until e-invoices reach it, its invoices go as PDF or on paper.</source>
            <translation>Jeder Kunde erhält einen eigenen Brief in seiner Sprache und wird nach seiner E-Rechnungs-Adresse und seinem Betreiber gefragt. Bis ihn E-Rechnungen erreichen, gehen seine Rechnungen als PDF oder auf Papier.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Left &amp;out</source>
            <translation>&amp;Ausgelassen</translation>
        </message>
        <message>
            <source>Left &amp;out ({count})</source>
            <translation>&amp;Ausgelassen ({count})</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message numerus="yes">
            <source>Sending… %n customer(s) asked so far.</source>
            <translation>
                <numerusform>Wird gesendet… Bisher wurde %n Kunde gefragt.</numerusform>
                <numerusform>Wird gesendet… Bisher wurden %n Kunden gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Der Brief</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Warum nicht</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Die Briefe werden geschrieben…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>&amp;Anhänge können Rechnungen beigefügt werden</translation>
        </message>
        <message>
            <source>&amp;Name or description</source>
            <translation>&amp;Name oder Beschreibung</translation>
        </message>
        <message>
            <source>A PDF that shows the invoice itself is sent once and is no attachment. This is for invoices that come in from now on; with the command This is the invoice itself you decide about one of them.</source>
            <translation>Ein PDF, das die Rechnung selbst zeigt, wird einmal gesendet und ist kein Anhang. Das gilt für Rechnungen, die ab jetzt eingehen; mit dem Befehl Das ist die Rechnung selbst entscheiden Sie über eine einzelne.</translation>
        </message>
        <message>
            <source>Attachments that invoices need before they go</source>
            <translation>Anhänge, die Rechnungen vor dem Versand brauchen</translation>
        </message>
        <message>
            <source>Clerks as&amp;k</source>
            <translation>Sachbearbeiter &amp;fragen</translation>
        </message>
        <message>
            <source>Customer is a number or a name, reference one of the order or the buyer; * stands for anything, and an empty cell for all. A customer's own needs stand in the register.</source>
            <translation>Kunde ist eine Nummer oder ein Name, Referenz die der Bestellung oder des Käufers; * steht für Beliebiges, ein leeres Feld für alle. Was ein einzelner Kunde braucht, steht im Kundenregister.</translation>
        </message>
        <message>
            <source>Files that go with every invoice, such as terms</source>
            <translation>Dateien, die mit jeder Rechnung gehen, etwa Bedingungen</translation>
        </message>
        <message>
            <source>Never: make it from the data</source>
            <translation>Nie: aus den Daten erzeugen</translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation>Erkennen</translation>
        </message>
        <message>
            <source>Recognise it, also by its name or description</source>
            <translation>Erkennen, auch an Name oder Beschreibung</translation>
        </message>
        <message>
            <source>The &amp;invoice itself as a PDF inside</source>
            <translation>Die &amp;Rechnung selbst als enthaltenes PDF</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>Solange das aus ist, werden Rechnungen so gesendet, wie sie aus dem ERP-System kamen, und niemand wird nach fehlenden Anhängen gefragt.</translation>
        </message>
        <message>
            <source>such as *copy*.pdf</source>
            <translation>zum Beispiel *kopie*.pdf</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%n of them are listed here. </source>
            <translation>
                <numerusform>%n davon steht hier. </numerusform>
                <numerusform>%n davon stehen hier. </numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses that the mail server cannot use</source>
            <translation>Adressen, die der Mailserver nicht verwenden kann</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Dateien, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <source>Letters that came back</source>
            <translation>Zurückgekommene Briefe</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>Zurückgekommene E-Mails</translation>
        </message>
        <message>
            <source>No answer came; it may have arrived</source>
            <translation>Keine Antwort; vielleicht ist sie angekommen</translation>
        </message>
        <message>
            <source>Refused because of its content or your reputation</source>
            <translation>Abgelehnt wegen des Inhalts oder Ihres Rufs als Absender</translation>
        </message>
        <message>
            <source>Refused because of your company's domain</source>
            <translation>Abgelehnt wegen der Domain Ihres Unternehmens</translation>
        </message>
        <message>
            <source>Refused because of your company's mail account</source>
            <translation>Abgelehnt wegen des E-Mail-Kontos Ihres Unternehmens</translation>
        </message>
        <message>
            <source>Refused by the mail server</source>
            <translation>Vom Mailserver abgelehnt</translation>
        </message>
        <message>
            <source>Refused by the other side</source>
            <translation>Von der Gegenseite abgelehnt</translation>
        </message>
        <message>
            <source>Refused by the recipient</source>
            <translation>Vom Empfänger abgelehnt</translation>
        </message>
        <message>
            <source>Stopped by an unexpected error</source>
            <translation>Durch einen unerwarteten Fehler angehalten</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The mail server takes nothing for this recipient</source>
            <translation>Der Mailserver nimmt für diesen Empfänger nichts an</translation>
        </message>
        <message>
            <source>The recipient cannot receive it in the network</source>
            <translation>Der Empfänger kann sie im Netzwerk nicht empfangen</translation>
        </message>
        <message>
            <source>The recipient's mailbox is full</source>
            <translation>Das Postfach des Empfängers ist voll</translation>
        </message>
        <message>
            <source>There is no such address</source>
            <translation>Adresse gibt es nicht</translation>
        </message>
        <message>
            <source>Too large for the mail server</source>
            <translation>Zu groß für den Mailserver</translation>
        </message>
        <message>
            <source>Waiting for a sign-in to the mail account</source>
            <translation>Wartet auf eine Anmeldung beim E-Mail-Konto</translation>
        </message>
        <message>
            <source>Waiting for your decision</source>
            <translation>Wartet auf Ihre Entscheidung</translation>
        </message>
        <message>
            <source>{address} ({count})</source>
            <translation>{address} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>{address}, %n invoice(s) came back</source>
            <translation>
                <numerusform>{address}, %n Rechnung zurückgekommen</numerusform>
                <numerusform>{address}, %n Rechnungen zurückgekommen</numerusform>
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
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
    </context>
    <context>
        <name>AttentionView</name>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Invoices that come back, and files that cannot be read, are listed here. A report of mail that came back (.eml) can be dropped on the window.</source>
            <translation>Hier stehen Rechnungen, die zurückkommen, und Dateien, die nicht gelesen werden können. Berichte über zurückgekommene E-Mails (.eml) können Sie auf das Fenster ziehen.</translation>
        </message>
        <message>
            <source>It is there as soon as the gateway answers.</source>
            <translation>Sie ist da, sobald das Gateway antwortet.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Nothing needs your attention.</source>
            <translation>Es gibt nichts zu klären.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Saves all mail that came back as a table, for CSV or Excel.</source>
            <translation>Speichert alle zurückgekommenen E-Mails als Tabelle, für CSV oder Excel.</translation>
        </message>
        <message>
            <source>Search looks through all of them, and Export… saves all mail that came back.</source>
            <translation>Die Suche erfasst alle, und Exportieren… speichert alle zurückgekommenen E-Mails.</translation>
        </message>
        <message>
            <source>The first {listed} of {total} are listed; the others move up as these are mended.</source>
            <translation>Hier stehen die ersten {listed} von {total}; die übrigen rücken nach, sobald diese geklärt sind.</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Die Liste konnte nicht geladen werden.</translation>
        </message>
        <message>
            <source>The list is being loaded…</source>
            <translation>Die Liste wird geladen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Versuchen Sie weniger Buchstaben, oder leeren Sie die Suche.</translation>
        </message>
    </context>
    <context>
        <name>BouncesPage</name>
        <message>
            <source>&amp;Bounce address</source>
            <translation>Adresse für &amp;Rückläufer</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>&amp;Mailbox server (IMAP)</source>
            <translation>&amp;Server des Postfachs (IMAP)</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Test the mailbox</source>
            <translation>Postfach &amp;testen</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>Each message gets one of its own, such as bounces+4711@example.org, so that a report says which invoice it is about. The mail server must deliver such addresses into the mailbox below.</source>
            <translation>Jede Nachricht bekommt eine eigene, etwa bounces+4711@example.org, damit ein Bericht sagt, um welche Rechnung es geht. Der Mailserver muss solche Adressen in das Postfach unten zustellen.</translation>
        </message>
        <message>
            <source>Enter the server of the mailbox first.</source>
            <translation>Geben Sie zuerst den Server des Postfachs ein.</translation>
        </message>
        <message>
            <source>Fill in for {provider}</source>
            <translation>Für {provider} ausfüllen</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Keine (nur im eigenen Netzwerk)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Reports of mail that came back are read from {address}.</source>
            <translation>Berichte über zurückgekommene E-Mails werden aus dem Ordner {address} gelesen.</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Securit&amp;y</source>
            <translation>Sicher&amp;heit</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>An&amp;melden mit</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>Zugriffstoken des Mailservers (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for bounces needs a user name.</source>
            <translation>Das Postfach für Rückläufer braucht einen Benutzernamen.</translation>
        </message>
        <message>
            <source>The mailbox is only read: nothing in it is changed or deleted.</source>
            <translation>Das Postfach wird nur gelesen: Nichts darin wird geändert oder gelöscht.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>BulkActions</name>
        <message>
            <source>&amp;Check again</source>
            <translation>Erneut &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File for all…</source>
            <translation>&amp;Datei für alle…</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <source>&amp;Next incomplete</source>
            <translation>&amp;Nächste unvollständige</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>&amp;Type address…</source>
            <translation>A&amp;dresse eingeben…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>A&amp;lle</translation>
        </message>
        <message>
            <source>Also sa&amp;ve for this customer</source>
            <translation>Für diesen &amp;Kunden speichern</translation>
        </message>
        <message>
            <source>By &amp;post instead</source>
            <translation>Per &amp;Post senden</translation>
        </message>
        <message>
            <source>Choose or type what all mails of this send say (Ctrl+Shift+X)</source>
            <translation>Wählen oder schreiben, was alle Mails dieses Versands sagen (Strg+Umschalt+X)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Hang one file, such as terms, on all that is listed (Ctrl+Shift+F)</source>
            <translation>Eine Datei, etwa die AGB, an alles in der Liste hängen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <source>I&amp;ncomplete</source>
            <translation>&amp;Unvollständig</translation>
        </message>
        <message>
            <source>Pre&amp;vious incomplete</source>
            <translation>&amp;Vorige unvollständige</translation>
        </message>
        <message>
            <source>Rea&amp;dy</source>
            <translation>Berei&amp;t</translation>
        </message>
        <message>
            <source>Remove t&amp;hese</source>
            <translation>D&amp;iese entfernen</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Alles aus&amp;wählen</translation>
        </message>
        <message>
            <source>Send by e-&amp;mail all the same</source>
            <translation>Trotzdem per E-&amp;Mail</translation>
        </message>
        <message>
            <source>Send it a second &amp;time</source>
            <translation>Ein &amp;zweites Mal senden</translation>
        </message>
        <message>
            <source>T&amp;ick or untick</source>
            <translation>An- oder ab&amp;haken</translation>
        </message>
        <message>
            <source>Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)</source>
            <translation>Nimmt alles Unvollständige aus diesem Versand; nichts wird gelöscht (Strg+Umschalt+Entf)</translation>
        </message>
        <message>
            <source>Take what is chosen out of this send; nothing is deleted (Del)</source>
            <translation>Nimmt das Ausgewählte aus diesem Versand; nichts wird gelöscht (Entf)</translation>
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
                <numerusform>%n Rechnung wird eingereicht…</numerusform>
                <numerusform>%n Rechnungen werden eingereicht…</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps the gateway has taken the send. Press Send again: nothing goes out twice.</source>
            <translation>Vielleicht hat das Gateway den Versand angenommen. Drücken Sie noch einmal Senden: Nichts geht doppelt hinaus.</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Wartet auf %n Anhang, der unterwegs ist: {names}</numerusform>
                <numerusform>Wartet auf %n Anhänge, die unterwegs sind: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkWindow</name>
        <message>
            <source>Send all selected by e-mail</source>
            <translation>Alle ausgewählten per E-Mail senden</translation>
        </message>
        <message>
            <source>What you typed is kept; press F5 to check again.</source>
            <translation>Was Sie eingegeben haben, bleibt erhalten; drücken Sie F5, um erneut zu prüfen.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address is wrong</source>
            <translation>Adresse falsch</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Attachment missing</source>
            <translation>Anhang fehlt</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Nicht sendbar</translation>
        </message>
        <message>
            <source>Changed: please look</source>
            <translation>Geändert: bitte ansehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close and forget what you typed for this send?</source>
            <translation>Schließen und verwerfen, was Sie für diesen Versand eingegeben haben?</translation>
        </message>
        <message>
            <source>Close without sending?</source>
            <translation>Ohne Senden schließen?</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>Nur E-Rechnung</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <source>No mail server</source>
            <translation>Kein Mailserver</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Keine Vorlage</translation>
        </message>
        <message>
            <source>Nothing is sent from this window.</source>
            <translation>Aus diesem Fenster wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number sent before</source>
            <translation>Nummer doppelt</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Ready, by post</source>
            <translation>Bereit, per Post</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Sent already</source>
            <translation>Schon gesendet</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>The send is on its way to the gateway. Close all the same?</source>
            <translation>Der Versand ist auf dem Weg zum Gateway. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>Wants invoices by post</source>
            <translation>Möchte Rechnungen per Post</translation>
        </message>
        <message>
            <source>Wants post</source>
            <translation>Post gewünscht</translation>
        </message>
        <message>
            <source>What the gateway has taken is sent; look under Sending.</source>
            <translation>Was das Gateway angenommen hat, wird gesendet und steht unter Im Versand.</translation>
        </message>
        <message>
            <source>only for this send</source>
            <translation>nur dieser Versand</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>eigener Text</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>{language}, {name}</source>
            <translation>{language}, {name}</translation>
        </message>
        <message>
            <source>{names} stays attached to the invoices. Undo (Ctrl+Z) takes it off first.</source>
            <translation>{names} bleibt an den Rechnungen. Rückgängig (Strg+Z) nimmt die Datei vorher ab.</translation>
        </message>
        <message>
            <source>{reason}: {count} of {all}</source>
            <translation>{reason}: {count} von {all}</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– keine –</translation>
        </message>
    </context>
    <context>
        <name>CandidatesBox</name>
        <message>
            <source>Which invoice does {name} belong to? Press the figure; 0 leaves it out.</source>
            <translation>Zu welcher Rechnung gehört {name}? Drücken Sie die Ziffer; 0 lässt die Datei weg.</translation>
        </message>
        <message>
            <source>{name} is left out. Press the figure of an invoice to attach it all the same.</source>
            <translation>{name} bleibt weg. Drücken Sie die Ziffer einer Rechnung, um die Datei doch anzuhängen.</translation>
        </message>
        <message>
            <source>{name} is to be attached. Press the figure of another invoice to change that; 0 leaves it out.</source>
            <translation>{name} wird angehängt. Drücken Sie die Ziffer einer anderen Rechnung, um das zu ändern; 0 lässt die Datei weg.</translation>
        </message>
    </context>
    <context>
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Anhang ändern</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>Na&amp;me</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n Rechnung</numerusform>
                <numerusform>%n Rechnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, not in sight</source>
            <translation>{count}, nicht sichtbar</translation>
        </message>
        <message>
            <source>{count}, of which {unseen} not in sight</source>
            <translation>{count}, davon {unseen} nicht sichtbar</translation>
        </message>
    </context>
    <context>
        <name>ChosenFiles</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Being changed…</source>
            <translation>Wird geändert…</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Can be mended</source>
            <translation>Anpassbar</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Passt nicht</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Passt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
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
            <translation>Ja, mit Hinweis</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>bleibt intern</translation>
        </message>
    </context>
    <context>
        <name>ChosenTable</name>
        <message>
            <source>Chosen files</source>
            <translation>Ausgewählte Dateien</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n file(s) are still being taken. Close all the same?</source>
            <translation>
                <numerusform>%n Datei wird noch übernommen. Trotzdem schließen?</numerusform>
                <numerusform>%n Dateien werden noch übernommen. Trotzdem schließen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Close now</source>
            <translation>Jetzt schließen</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Nicht schließen</translation>
        </message>
        <message>
            <source>Wait, and Connect closes by itself once they are in. If you close it now, the rest is taken at the next start, as long as the files still lie where they are.</source>
            <translation>Warten Sie, und Connect schließt sich von selbst, sobald sie da sind. Wenn Sie jetzt schließen, wird der Rest beim nächsten Start übernommen, sofern die Dateien dann noch am selben Ort liegen.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>&amp;Also read {columns}</source>
            <translation>A&amp;uch {columns} lesen</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(nicht in der Datei)</translation>
        </message>
        <message>
            <source>Row that names the columns</source>
            <translation>Zeile, die die Spalten nennt</translation>
        </message>
        <message>
            <source>The columns are named in &amp;row</source>
            <translation>Die Spalten sind benannt in &amp;Zeile</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n file(s) could not be taken back.</source>
            <translation>
                <numerusform>%n Datei konnte nicht zurückgenommen werden.</numerusform>
                <numerusform>%n Dateien konnten nicht zurückgenommen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were attached.</source>
            <translation>
                <numerusform>%n Datei wurde angehängt.</numerusform>
                <numerusform>%n Dateien wurden angehängt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken back.</source>
            <translation>
                <numerusform>%n Datei wurde zurückgenommen.</numerusform>
                <numerusform>%n Dateien wurden zurückgenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>Ein Versand hat noch nicht begonnen. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ordner anhängen</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings. Your administrator can switch them on.</source>
            <translation>Anhänge sind in den Einstellungen ausgeschaltet. Ihr Administrator kann sie einschalten.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Invoice files (*.xml *.pdf *.zip)</source>
            <translation>Rechnungsdateien (*.xml *.pdf *.zip)</translation>
        </message>
        <message>
            <source>It will not be sent. You can add it again.</source>
            <translation>Es wird nicht gesendet. Sie können es wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Nothing is lost: it goes on when Connect is opened again.</source>
            <translation>Nichts geht verloren: Er geht weiter, sobald Connect wieder geöffnet wird.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Practise on this computer?</source>
            <translation>Auf diesem Computer üben?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name} from the invoice?</source>
            <translation>{name} von der Rechnung entfernen?</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <source>Send for real</source>
            <translation>Im Echtbetrieb senden</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Echte Rechnungen von diesem Computer senden?</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Die Zwischenablage enthält weder eine Datei noch ein Bild.</translation>
        </message>
        <message>
            <source>The file is not where it was. Upload it once more, then say what stands in it.</source>
            <translation>Die Datei liegt nicht mehr dort, wo sie war. Laden Sie sie noch einmal hoch und geben Sie dann an, was darin steht.</translation>
        </message>
        <message numerus="yes">
            <source>The file, its %n invoice(s) and their attachments are removed here. </source>
            <translation>
                <numerusform>Die Datei, ihre Rechnung und die Anhänge werden hier entfernt. </numerusform>
                <numerusform>Die Datei, ihre %n Rechnungen und deren Anhänge werden hier entfernt. </numerusform>
            </translation>
        </message>
        <message>
            <source>The invoice itself is what it was before.</source>
            <translation>Die Rechnung selbst ist wieder, was sie vorher war.</translation>
        </message>
        <message>
            <source>The original on your computer stays where it is.</source>
            <translation>Das Original auf Ihrem Computer bleibt, wo es ist.</translation>
        </message>
        <message>
            <source>The window opens again in an amber frame; nothing leaves this computer then.</source>
            <translation>Das Fenster öffnet sich neu mit gelbem Rahmen; dann verlässt nichts diesen Computer.</translation>
        </message>
        <message>
            <source>The window opens again without the amber frame. What you practised with stays there.</source>
            <translation>Das Fenster öffnet sich neu ohne gelben Rahmen. Womit Sie geübt haben, bleibt dort.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Dateien hochladen</translation>
        </message>
        <message>
            <source>{name} is an attachment. The invoice itself is made from its data.</source>
            <translation>{name} ist ein Anhang. Die Rechnung selbst wird aus ihren Daten erzeugt.</translation>
        </message>
        <message>
            <source>{name} is attached again.</source>
            <translation>{name} ist wieder angehängt.</translation>
        </message>
        <message>
            <source>{name} is sent as the invoice itself, once, and is no attachment.</source>
            <translation>{name} wird als die Rechnung selbst gesendet, einmal, und ist kein Anhang.</translation>
        </message>
        <message>
            <source>{name} was removed from the invoice.</source>
            <translation>{name} wurde von der Rechnung entfernt.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>CommonFiles</name>
        <message>
            <source>File for all</source>
            <translation>Datei für alle</translation>
        </message>
        <message>
            <source>Nothing that is listed goes by e-mail.</source>
            <translation>Nichts in der Liste geht per E-Mail.</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) takes it off again.</source>
            <translation>Rückgängig (Strg+Z) nimmt sie wieder ab.</translation>
        </message>
        <message numerus="yes">
            <source>{name} goes with %n invoice(s).</source>
            <translation>
                <numerusform>{name} geht mit %n Rechnung mit.</numerusform>
                <numerusform>{name} geht mit %n Rechnungen mit.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is being attached…</source>
            <translation>{name} wird angehängt…</translation>
        </message>
        <message>
            <source>{name} is being taken off…</source>
            <translation>{name} wird abgenommen…</translation>
        </message>
        <message>
            <source>{name} was taken off again.</source>
            <translation>{name} wurde wieder abgenommen.</translation>
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
            <translation>&amp;Abteilung</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>&amp;Sprache von Rechnungen ohne Angabe</translation>
        </message>
        <message>
            <source>&amp;Office hours</source>
            <translation>&amp;Bürozeiten</translation>
        </message>
        <message>
            <source>A code to pay with on invoices that are laid out here</source>
            <translation>Code zum Bezahlen auf Rechnungen, die hier gesetzt werden</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>&amp;Rückgängig machen möglich für</translation>
        </message>
        <message>
            <source>Co&amp;mpany's name</source>
            <translation>Name des &amp;Unternehmens</translation>
        </message>
        <message>
            <source>For euro and IBAN in Austria, Belgium, Finland, Germany and the Netherlands, and for bankgiro and plusgiro in Sweden. The business system's own PDF is never changed.</source>
            <translation>Für Euro und IBAN in Belgien, Deutschland, Finnland, den Niederlanden und Österreich sowie für Bankgiro und Plusgiro in Schweden. Das eigene PDF des Geschäftssystems wird nie geändert.</translation>
        </message>
        <message>
            <source>It stands in this window; what recipients read is the sender's name.</source>
            <translation>Er steht in diesem Fenster; Empfänger lesen den Namen des Absenders.</translation>
        </message>
        <message>
            <source>Names of in&amp;voices' files in mails</source>
            <translation>Na&amp;men der Rechnungsdateien in E-Mails</translation>
        </message>
        <message>
            <source>S&amp;wish number</source>
            <translation>S&amp;wish-Nummer</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>&amp;Name des Absenders</translation>
        </message>
        <message>
            <source>Such as: {name}</source>
            <translation>Zum Beispiel: {name}</translation>
        </message>
        <message>
            <source>The office closes at</source>
            <translation>Das Büro schließt um</translation>
        </message>
        <message>
            <source>The office opens at</source>
            <translation>Das Büro öffnet um</translation>
        </message>
        <message>
            <source>With it, invoices in Swedish kronor have Swish's code as well.</source>
            <translation>Damit haben Rechnungen in schwedischen Kronen auch den Code von Swish.</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>sofort senden</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says.</source>
            <translation>{kind}, {number}, {customer} und {date} stehen für Art, Nummer, Kunde und Datum der Rechnung.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>&amp;Next page</source>
            <translation>&amp;Nächste Seite</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>&amp;Vorige Seite</translation>
        </message>
        <message>
            <source>After: {name}</source>
            <translation>Nachher: {name}</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Before: {name}</source>
            <translation>Vorher: {name}</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>Ers&amp;cheinungsbild</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Join my company's gateway…</source>
            <translation>Dem Gateway meiner Firma beitreten…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Not where the program was started with a folder of its own (--data).</source>
            <translation>Nicht, wenn das Programm mit einem eigenen Ordner gestartet wurde (--data).</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
        </message>
        <message>
            <source>This computer's own</source>
            <translation>Das eigene dieses Computers</translation>
        </message>
        <message>
            <source>{host}. Signing out and working without it are in the menu File.</source>
            <translation>{host}. Abmelden und ohne es arbeiten können Sie über das Menü Datei.</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message numerus="yes">
            <source>It holds the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Enthalten sind die Rechnung und %n Anhang: {names}.</numerusform>
                <numerusform>Enthalten sind die Rechnung und %n Anhänge: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds the invoice, without attachments.</source>
            <translation>Enthalten ist die Rechnung, ohne Anhänge.</translation>
        </message>
        <message numerus="yes">
            <source>What may have been sent: the invoice and %n attachment(s): {names}.</source>
            <translation>
                <numerusform>Was gesendet worden sein kann: die Rechnung und %n Anhang: {names}.</numerusform>
                <numerusform>Was gesendet worden sein kann: die Rechnung und %n Anhänge: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What may have been sent: the invoice, without attachments.</source>
            <translation>Was gesendet worden sein kann: die Rechnung, ohne Anhänge.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A copy to {address} is on its way.</source>
            <translation>Eine Kopie an {address} ist unterwegs.</translation>
        </message>
        <message>
            <source>A copy went to {address}.</source>
            <translation>Eine Kopie ging an {address}.</translation>
        </message>
        <message>
            <source>It is in the mailbox's folder for sent mail.</source>
            <translation>Sie liegt im Ordner für gesendete E-Mails.</translation>
        </message>
        <message>
            <source>It is not in the folder for sent mail yet.</source>
            <translation>Sie liegt noch nicht im Ordner für gesendete E-Mails.</translation>
        </message>
        <message>
            <source>It was not put into the folder for sent mail: {reason}</source>
            <translation>Sie wurde nicht im Ordner für gesendete E-Mails abgelegt: {reason}</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy to {address} arrived.</source>
            <translation>Ob die Kopie an {address} angekommen ist, kann niemand sagen.</translation>
        </message>
        <message>
            <source>The copy to {address} did not arrive: {reason}</source>
            <translation>Die Kopie an {address} ist nicht angekommen: {reason}</translation>
        </message>
    </context>
    <context>
        <name>CrashWindow</name>
        <message>
            <source>&amp;Hide</source>
            <translation>Aus&amp;blenden</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost, and you can go on working. If something in the window looks wrong, close the program and open it again.</source>
            <translation>Nichts, was gesendet oder übernommen wurde, ist verloren, und Sie können weiterarbeiten. Wenn im Fenster etwas nicht stimmt, schließen Sie das Programm und öffnen Sie es wieder.</translation>
        </message>
        <message>
            <source>Nothing that was sent or taken in is lost: it was on the disk already, and what was under way goes on by itself. What you were just typing may have to be typed again.</source>
            <translation>Nichts, was gesendet oder übernommen wurde, ist verloren: Es lag schon auf der Festplatte, und was unterwegs war, geht von selbst weiter. Was Sie gerade eingaben, müssen Sie vielleicht noch einmal eingeben.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>&amp;Anzeigen</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Etwas Unerwartetes ist geschehen</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program.</source>
            <translation>Im Programm ist etwas Unerwartetes geschehen.</translation>
        </message>
        <message>
            <source>The last time, the program stopped in the middle of its work.</source>
            <translation>Beim letzten Mal brach das Programm mitten in der Arbeit ab.</translation>
        </message>
        <message>
            <source>The report could not be written; it can be seen and saved here. Nothing was sent.</source>
            <translation>Der Bericht konnte nicht abgelegt werden, lässt sich aber hier ansehen und speichern. Er wurde nirgendwohin gesendet.</translation>
        </message>
        <message>
            <source>The report is on this computer only, as {name} in the program's data folder, without invoices, names, addresses or passwords. It was sent nowhere; whoever helps you may ask you for it.</source>
            <translation>Der Bericht liegt nur auf diesem Computer, als {name} im Datenordner des Programms, ohne Rechnungen, Namen, Adressen oder Passwörter. Er wurde nirgendwohin gesendet; wer Ihnen hilft, wird Sie vielleicht darum bitten.</translation>
        </message>
        <message>
            <source>What is known: {what}, in {where}.</source>
            <translation>Was bekannt ist: {what}, in {where}.</translation>
        </message>
        <message>
            <source>What is known: {what}.</source>
            <translation>Was bekannt ist: {what}.</translation>
        </message>
    </context>
    <context>
        <name>CustomerDialog</name>
        <message>
            <source>&amp;Add it again</source>
            <translation>&amp;Erneut hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>Meine Eingabe &amp;behalten</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>Neuen S&amp;tand übernehmen</translation>
        </message>
        <message>
            <source>Customer {name}</source>
            <translation>Kunde {name}</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Neuer Kunde</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>The customer was changed meanwhile by somebody else: {fields}.</source>
            <translation>Jemand anderes hat den Kunden inzwischen geändert: {fields}.</translation>
        </message>
        <message>
            <source>The customer was deleted meanwhile by somebody else.</source>
            <translation>Jemand anderes hat den Kunden inzwischen gelöscht.</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Sie dürfen ansehen, aber nichts ändern.</translation>
        </message>
    </context>
    <context>
        <name>CustomerForm</name>
        <message>
            <source>&amp;File names in mails</source>
            <translation>&amp;Dateinamen in E-Mails</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>As the company</source>
            <translation>Wie das Unternehmen</translation>
        </message>
        <message>
            <source>Attachments that every invoice needs</source>
            <translation>Anhänge, die jede Rechnung braucht</translation>
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
            <translation>Kunden&amp;nr.</translation>
        </message>
        <message>
            <source>E-&amp;mail as</source>
            <translation>E-&amp;Mail als</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Elec&amp;tronic address</source>
            <translation>Elek&amp;tronische Adresse</translation>
        </message>
        <message>
            <source>Invoice by &amp;post</source>
            <translation>Rechnung per P&amp;ost</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>N&amp;ame</translation>
        </message>
        <message>
            <source>Or&amp;ganisation no.</source>
            <translation>Re&amp;gisternr.</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>Postansc&amp;hrift</translation>
        </message>
        <message>
            <source>Postal code, city</source>
            <translation>PLZ, Ort</translation>
        </message>
        <message>
            <source>Se&amp;veral invoices</source>
            <translation>&amp;Mehrere Rechnungen</translation>
        </message>
        <message>
            <source>VAT number, GLN</source>
            <translation>USt-IdNr., GLN</translation>
        </message>
        <message>
            <source>Where the numbers do not say it, such as 0192:986252932</source>
            <translation>Wo die Nummern es nicht sagen, etwa 0192:986252932</translation>
        </message>
        <message>
            <source>{kind}, {number}, {customer} and {date} stand for what the invoice says, as in the settings.</source>
            <translation>{kind}, {number}, {customer} und {date} stehen für die Angaben der Rechnung, wie in den Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message>
            <source>&amp;Ask for this customer…</source>
            <translation>Kunden &amp;anfragen…</translation>
        </message>
        <message>
            <source>&amp;Check all now</source>
            <translation>Jetzt alle &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <source>Ask by &amp;e-mail…</source>
            <translation>Per &amp;E-Mail fragen…</translation>
        </message>
        <message>
            <source>Ask the chosen customers, or all who cannot be reached, for their e-invoice address</source>
            <translation>Die gewählten Kunden, oder alle, die nicht erreichbar sind, nach ihrer E-Rechnungs-Adresse fragen</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Check &amp;this one</source>
            <translation>&amp;Diesen prüfen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kunden-Nr.</translation>
        </message>
        <message>
            <source>Customers in the network</source>
            <translation>Kunden im Netz</translation>
        </message>
        <message>
            <source>E-invoices</source>
            <translation>E-Rechnung</translation>
        </message>
        <message>
            <source>Every &amp;week</source>
            <translation>Jede &amp;Woche</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Last looked</source>
            <translation>Zuletzt geprüft</translation>
        </message>
        <message>
            <source>Letters to &amp;print…</source>
            <translation>Briefe zum &amp;Drucken…</translation>
        </message>
        <message>
            <source>Look every week who can be reached</source>
            <translation>Jede Woche prüfen, wer erreichbar ist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nobody has come or left since the first look.</source>
            <translation>Seit der ersten Prüfung ist niemand dazugekommen oder weggefallen.</translation>
        </message>
        <message>
            <source>One letter to each customer who cannot be reached, in its language</source>
            <translation>Ein Brief an jeden Kunden, der nicht erreichbar ist, in seiner Sprache</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Betreiber: {operator}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Save the &amp;list…</source>
            <translation>&amp;Liste speichern…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>The letters are being written…</source>
            <translation>Die Briefe werden geschrieben…</translation>
        </message>
        <message>
            <source>There is no such customer.</source>
            <translation>Es gibt keinen solchen Kunden.</translation>
        </message>
        <message>
            <source>Which customers</source>
            <translation>Welche Kunden</translation>
        </message>
        <message>
            <source>customers in the network</source>
            <translation>Kunden im Netz</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>Briefe</translation>
        </message>
    </context>
    <context>
        <name>DamageQuestion</name>
        <message>
            <source>Build the list anew</source>
            <translation>Liste neu aufbauen</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>Decide now</source>
            <translation>Jetzt entscheiden</translation>
        </message>
        <message>
            <source>The list is being built anew from the stored files. That may take a few minutes.</source>
            <translation>Die Liste wird aus den gespeicherten Dateien neu aufgebaut. Das kann einige Minuten dauern.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until you have decided.</source>
            <translation>Die Rechnungsliste ist beschädigt. Es wird nichts gesendet, bis Sie entschieden haben.</translation>
        </message>
    </context>
    <context>
        <name>DeliveriesPanel</name>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Betreiber: {operator}.</translation>
        </message>
        <message>
            <source>Put &amp;right…</source>
            <translation>&amp;Beheben…</translation>
        </message>
        <message>
            <source>R&amp;elease</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Erneut &amp;senden…</translation>
        </message>
        <message>
            <source>Send the invoice &amp;anew…</source>
            <translation>Die Rechnung neu se&amp;nden…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>Taken back: the invoice waits again, and goes out as it is now if it is sent anew.</source>
            <translation>Zurückgenommen: Die Rechnung wartet wieder und geht so hinaus, wie sie jetzt ist, wenn sie neu gesendet wird.</translation>
        </message>
        <message>
            <source>The page was opened on {day}.</source>
            <translation>Die Seite wurde am {day} geöffnet.</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>{state}; sent again</source>
            <translation>{state}; erneut gesendet</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCommands</name>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Release all deliveries that are listed here?</source>
            <translation>Alle hier aufgeführten Zustellungen freigeben?</translation>
        </message>
        <message numerus="yes">
            <source>Release the deliveries of %n invoice(s)?</source>
            <translation>
                <numerusform>Die Zustellungen von %n Rechnung freigeben?</numerusform>
                <numerusform>Die Zustellungen von %n Rechnungen freigeben?</numerusform>
            </translation>
        </message>
        <message>
            <source>They go out at once. What may have arrived already is left as it is, with the reason.</source>
            <translation>Sie gehen sofort hinaus. Was vielleicht schon angekommen ist, bleibt, wie es ist, mit dem Grund.</translation>
        </message>
    </context>
    <context>
        <name>DescriptionFields</name>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>Document &amp;type</source>
            <translation>Dokumen&amp;tart</translation>
        </message>
        <message>
            <source>The &amp;file stays inside the company</source>
            <translation>Die &amp;Datei bleibt im Unternehmen</translation>
        </message>
        <message>
            <source>The n&amp;ote stays inside the company</source>
            <translation>Die Noti&amp;z bleibt im Unternehmen</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The settings of this computer cannot be read now; they hold again when they can be.</source>
            <translation>Die Einstellungen dieses Computers können gerade nicht gelesen werden; sie gelten wieder, sobald das geht.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged and begin anew. No folder is watched any more; choose it under Tools, Settings…, This computer.</source>
            <translation>Die Einstellungen dieses Computers waren beschädigt und beginnen von vorn. Es wird kein Ordner mehr überwacht; wählen Sie ihn unter Extras, Einstellungen…, Dieser Computer.</translation>
        </message>
        <message>
            <source>The settings of this computer were damaged; those from before their last change hold.</source>
            <translation>Die Einstellungen dieses Computers waren beschädigt; es gelten die von vor der letzten Änderung.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Choose an invoice to see its details.</source>
            <translation>Wählen Sie eine Rechnung, um ihre Details zu sehen.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Zeitverlauf</translation>
        </message>
    </context>
    <context>
        <name>DocumentTypeBox</name>
        <message>
            <source>Document type</source>
            <translation>Dokumentart</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Also found:</source>
            <translation>Auch gefunden:</translation>
        </message>
        <message>
            <source>{place}: more than {count}</source>
            <translation>{place}: mehr als {count}</translation>
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
            <translation>Importieren Sie eine Liste, fügen Sie Zeilen aus einer Tabelle ein, oder fügen Sie die erste hinzu (Strg+N).</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>&amp;Notices go to</source>
            <translation>&amp;Benachrichtigungen gehen an</translation>
        </message>
        <message>
            <source>&amp;One address only in each row of the e-mail list</source>
            <translation>Nur &amp;eine Adresse je Zeile der E-Mail-Liste</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>Ö&amp;ffentliche Adresse</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>&amp;Antworten gehen an</translation>
        </message>
        <message>
            <source>A &amp;link is good for</source>
            <translation>Ein &amp;Link gilt</translation>
        </message>
        <message>
            <source>A copy &amp;also when an invoice is sent again</source>
            <translation>Eine Kopie auc&amp;h, wenn eine Rechnung erneut gesendet wird</translation>
        </message>
        <message>
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Sachbearbeiter dürfen Antworten an diese Adressen leiten, an die Adresse oben und an Adressen der Domain, von der gesendet wird. Mehrere trennen Sie durch Semikolon.</translation>
        </message>
        <message>
            <source>Cop&amp;ies go to</source>
            <translation>&amp;Kopien gehen an</translation>
        </message>
        <message>
            <source>How copies are addressed</source>
            <translation>Wie Kopien adressiert werden</translation>
        </message>
        <message>
            <source>How customers reach this gateway. With it, a message can carry a link to a page with the invoice; without it the PDF is always attached.</source>
            <translation>Unter dieser Adresse erreichen Kunden das Gateway. Mit ihr kann eine Nachricht einen Link zu einer Seite mit der Rechnung enthalten; ohne sie wird das PDF immer angehängt.</translation>
        </message>
        <message>
            <source>Notices say which mail came back.</source>
            <translation>Benachrichtigungen nennen die zurückgekommenen E-Mails.</translation>
        </message>
        <message>
            <source>One copy of each invoice that goes by mail, for the bookkeeping or the archive, however many recipients it has. Whatever happens to a copy changes nothing of the invoice.</source>
            <translation>Eine Kopie jeder Rechnung, die per E-Mail geht, für die Buchhaltung oder das Archiv, wie viele Empfänger sie auch hat. Was mit einer Kopie geschieht, ändert nichts an der Rechnung.</translation>
        </message>
        <message>
            <source>Replies &amp;may also go to</source>
            <translation>Antworten &amp;dürfen auch gehen an</translation>
        </message>
        <message>
            <source>Seen by the customer (CC)</source>
            <translation>Für den Kunden sichtbar (CC)</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>Die öffentliche Adresse beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <source>Unseen (BCC)</source>
            <translation>Unsichtbar (BCC)</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>EmailRow</name>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Geht an</translation>
        </message>
        <message>
            <source>Remove this address</source>
            <translation>Diese Adresse entfernen</translation>
        </message>
        <message>
            <source>name@company.com</source>
            <translation>name@firma.de</translation>
        </message>
    </context>
    <context>
        <name>EmailRows</name>
        <message>
            <source>Add a&amp;ddress</source>
            <translation>A&amp;dresse hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Amount and dates</source>
            <translation>Betrag und Daten</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Came with this invoice</source>
            <translation>Kam mit dieser Rechnung</translation>
        </message>
        <message>
            <source>Credit note {number}</source>
            <translation>Rechnungskorrektur {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Versandweg</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Rechnung {number}</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Netzadresse</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Registernummer</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Page opened</source>
            <translation>Seite geöffnet</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Platz in der Datei</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>Verkäufer</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Zu zahlen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Wissenswertes</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Ihr Zeichen</translation>
        </message>
        <message>
            <source>came inside the invoice</source>
            <translation>kam in der Rechnung mit</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>bleibt im Unternehmen</translation>
        </message>
        <message>
            <source>the invoice itself</source>
            <translation>die Rechnung selbst</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} an {address}</translation>
        </message>
        <message>
            <source>{own} (sent as {sent})</source>
            <translation>{own} (gesendet als {sent})</translation>
        </message>
        <message>
            <source>{sent} (added before it was sent)</source>
            <translation>{sent} (vor dem Senden ergänzt)</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n Rechnung</numerusform>
                <numerusform>%n Rechnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n ausgelassen</numerusform>
                <numerusform>%n ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Dokumentart</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>On its way, {percent} %</source>
            <translation>Unterwegs, {percent} %</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Refused, not attached</source>
            <translation>Abgelehnt, nicht angehängt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>all with attachments</source>
            <translation>alle mit Anhängen</translation>
        </message>
        <message>
            <source>none with attachments</source>
            <translation>keine mit Anhängen</translation>
        </message>
        <message numerus="yes">
            <source>{count} of %Ln invoice(s)</source>
            <translation>
                <numerusform>{count} von %Ln Rechnung</numerusform>
                <numerusform>{count} von %Ln Rechnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} with attachments</source>
            <translation>{count} mit Anhängen</translation>
        </message>
        <message>
            <source>{name} (came inside the invoice)</source>
            <translation>{name} (kam in der Rechnung mit)</translation>
        </message>
        <message>
            <source>{name} (the invoice itself)</source>
            <translation>{name} (die Rechnung selbst)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>„{note}“ (bleibt hier)</translation>
        </message>
    </context>
    <context>
        <name>FileContentsDialog</name>
        <message>
            <source>Goes with no invoice</source>
            <translation>Gehört zu keiner Rechnung</translation>
        </message>
        <message>
            <source>Was taken</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>What was in the file</source>
            <translation>Was in der Datei war</translation>
        </message>
        <message>
            <source>What was in {name}</source>
            <translation>Was in {name} war</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All channels</source>
            <translation>Alle Kanäle</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Sent between…</source>
            <translation>Gesendet zwischen…</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Gesendet ab</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Heute gesendet</translation>
        </message>
        <message>
            <source>Sent until</source>
            <translation>Gesendet bis</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Gestern gesendet</translation>
        </message>
        <message>
            <source>Sent, not opened</source>
            <translation>Gesendet, nicht geöffnet</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>With and without attachments</source>
            <translation>Mit und ohne Anhänge</translation>
        </message>
        <message>
            <source>With attachments</source>
            <translation>Mit Anhängen</translation>
        </message>
        <message>
            <source>Without attachments</source>
            <translation>Ohne Anhänge</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>Join my company's gateway</source>
            <translation>Dem Gateway meiner Firma beitreten</translation>
        </message>
        <message>
            <source>Practice on this computer</source>
            <translation>Auf diesem Computer üben</translation>
        </message>
        <message>
            <source>Send from this computer</source>
            <translation>Von diesem Computer senden</translation>
        </message>
        <message>
            <source>Send real invoices with your own mail server, or to a printer's folder.</source>
            <translation>Senden Sie echte Rechnungen über Ihren eigenen Mailserver oder in den Ordner eines Druckers.</translation>
        </message>
        <message>
            <source>Try everything with sample invoices. Nothing leaves this computer; an amber frame says so.</source>
            <translation>Probieren Sie alles mit Beispielrechnungen aus. Nichts verlässt diesen Computer; ein gelber Rahmen zeigt das an.</translation>
        </message>
        <message>
            <source>Welcome to Connect</source>
            <translation>Willkommen bei Connect</translation>
        </message>
        <message>
            <source>What would you like to do on this computer?</source>
            <translation>Was möchten Sie auf diesem Computer tun?</translation>
        </message>
        <message>
            <source>Work with your colleagues on one list of invoices. You need its address and a user name.</source>
            <translation>Arbeiten Sie mit Ihren Kollegen an einer gemeinsamen Rechnungsliste. Sie brauchen die Adresse und einen Benutzernamen.</translation>
        </message>
        <message>
            <source>You can change this at any time in the menu File.</source>
            <translation>Sie können das jederzeit im Menü Datei ändern.</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>{channel}: {size} of {limit} per invoice, packed for sending</source>
            <translation>{channel}: {size} von {limit} je Rechnung, für das Senden verpackt</translation>
        </message>
        <message>
            <source>{channel}: {size}, packed for sending, is more than {limit}, which arrive surely</source>
            <translation>{channel}: {size}, für das Senden verpackt, ist mehr als die {limit}, die sicher ankommen</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>%v of %m files read</source>
            <translation>%v von %m Dateien gelesen</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Anhängen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Attach %n file(s)</source>
            <translation>
                <numerusform>%n Datei &amp;anhängen</numerusform>
                <numerusform>%n Dateien &amp;anhängen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Mend %n file(s)</source>
            <translation>
                <numerusform>%n Datei an&amp;passen</numerusform>
                <numerusform>%n Dateien an&amp;passen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ordner anhängen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Close without attaching %n file(s)?</source>
            <translation>
                <numerusform>Schließen, ohne %n Datei anzuhängen?</numerusform>
                <numerusform>Schließen, ohne %n Dateien anzuhängen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each file looks for its invoice among those that wait: by its name, its pages and a list.</source>
            <translation>Jede Datei sucht ihre Rechnung unter den wartenden: nach ihrem Namen, ihren Seiten und einer Liste.</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Hier weitermachen</translation>
        </message>
        <message>
            <source>Ne&amp;xt to decide</source>
            <translation>Nä&amp;chste zu klären</translation>
        </message>
        <message numerus="yes">
            <source>Take &amp;back %n file(s)</source>
            <translation>
                <numerusform>%n Datei &amp;zurücknehmen</numerusform>
                <numerusform>%n Dateien &amp;zurücknehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list names %n file(s) that are not here: {names}.</source>
            <translation>
                <numerusform>Die Liste nennt %n Datei, die nicht hier ist: {names}.</numerusform>
                <numerusform>Die Liste nennt %n Dateien, die nicht hier sind: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file to attach.</source>
            <translation>Es gibt keine Datei zum Anhängen.</translation>
        </message>
        <message>
            <source>They were found to belong to an invoice. The files themselves stay where they are.</source>
            <translation>Sie haben ihre Rechnung gefunden. Die Dateien selbst bleiben, wo sie sind.</translation>
        </message>
    </context>
    <context>
        <name>FolderFiles</name>
        <message numerus="yes">
            <source>%n to choose from</source>
            <translation>
                <numerusform>%n zur Wahl</numerusform>
                <numerusform>%n zur Wahl</numerusform>
            </translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Gefunden durch</translation>
        </message>
        <message>
            <source>Hangs on it already</source>
            <translation>Hängt schon daran</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Bleibt weg</translation>
        </message>
        <message>
            <source>No invoice found</source>
            <translation>Keine Rechnung gefunden</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Which invoice?</source>
            <translation>Welche Rechnung?</translation>
        </message>
    </context>
    <context>
        <name>FolderTable</name>
        <message>
            <source>Files of the folder</source>
            <translation>Dateien des Ordners</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message numerus="yes">
            <source>%n attached</source>
            <translation>
                <numerusform>%n angehängt</numerusform>
                <numerusform>%n angehängt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hang(s) there already</source>
            <translation>
                <numerusform>%n hängt schon daran</numerusform>
                <numerusform>%n hängen schon daran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them do(es) not fit yet</source>
            <translation>
                <numerusform>%n davon passt noch nicht</numerusform>
                <numerusform>%n davon passen noch nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n zu klären</numerusform>
                <numerusform>%n zu klären</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with an invoice</source>
            <translation>
                <numerusform>%n mit Rechnung</numerusform>
                <numerusform>%n mit Rechnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an invoice</source>
            <translation>
                <numerusform>%n ohne Rechnung</numerusform>
                <numerusform>%n ohne Rechnung</numerusform>
            </translation>
        </message>
        <message>
            <source>are deleted once the server has them</source>
            <translation>werden gelöscht, sobald der Server sie hat</translation>
        </message>
        <message>
            <source>are moved to “{folder}” in it</source>
            <translation>werden nach „{folder}“ darin verschoben</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>stay where they are</source>
            <translation>bleiben, wo sie sind</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%n incomplete</source>
            <translation>
                <numerusform>%n unvollständig</numerusform>
                <numerusform>%n unvollständig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.</source>
            <translation>
                <numerusform>%n Rechnung kann noch nicht hinausgehen: Bringen Sie sie in Ordnung, nehmen Sie den Haken weg, oder drücken Sie Diese entfernen.</numerusform>
                <numerusform>%n Rechnungen können noch nicht hinausgehen: Bringen Sie sie in Ordnung, nehmen Sie die Haken weg, oder drücken Sie Diese entfernen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) changed since they were listed. Nothing was sent.</source>
            <translation>
                <numerusform>%n Rechnung hat sich geändert, seit sie in der Liste steht. Es wurde nichts gesendet.</numerusform>
                <numerusform>%n Rechnungen haben sich geändert, seit sie in der Liste stehen. Es wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n Rechnung ausgewählt</numerusform>
                <numerusform>%n Rechnungen ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n Brief</numerusform>
                <numerusform>%n Briefe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n E-Mail</numerusform>
                <numerusform>%n E-Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ticked</source>
            <translation>
                <numerusform>%n nicht angehakt</numerusform>
                <numerusform>%n nicht angehakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n bereit</numerusform>
                <numerusform>%n bereit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n entfernt</numerusform>
                <numerusform>%n entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>Zurü&amp;ck zur Liste</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>%n Rechnun&amp;g senden</numerusform>
                <numerusform>%n Rechnun&amp;gen senden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Exactly what is listed and ticked is sent.</source>
            <translation>Gesendet wird genau, was in der Liste steht und angehakt ist.</translation>
        </message>
        <message>
            <source>Look at what is marked, then send again.</source>
            <translation>Sehen Sie an, was markiert ist, dann senden Sie erneut.</translation>
        </message>
        <message>
            <source>Nothing is left to send.</source>
            <translation>Es ist nichts mehr zu senden.</translation>
        </message>
        <message>
            <source>Numbers of this send</source>
            <translation>Zahlen dieses Versands</translation>
        </message>
    </context>
    <context>
        <name>GatewayCommands</name>
        <message>
            <source>Nobody is signed in. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Niemand ist angemeldet. Was Sie tun, bleibt erhalten und geht nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Abmelden?</translation>
        </message>
        <message>
            <source>The window opens again with this computer's own list of invoices. What waits for the gateway goes on when you join it again.</source>
            <translation>Das Fenster öffnet sich neu mit der eigenen Rechnungsliste dieses Computers. Was auf das Gateway wartet, geht weiter, sobald Sie ihm wieder beitreten.</translation>
        </message>
        <message>
            <source>There is no key ring, so you will be asked for your password at each start.</source>
            <translation>Es gibt keinen Schlüsselbund; Sie werden also bei jedem Start nach dem Kennwort gefragt.</translation>
        </message>
        <message>
            <source>What waits for its upload stays on this computer, and goes on after the next sign-in.</source>
            <translation>Was noch hochgeladen werden muss, bleibt auf diesem Computer und geht nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <source>Work without it</source>
            <translation>Ohne arbeiten</translation>
        </message>
        <message>
            <source>Work without the gateway?</source>
            <translation>Ohne das Gateway arbeiten?</translation>
        </message>
    </context>
    <context>
        <name>GivenFiles</name>
        <message numerus="yes">
            <source>%n file(s) are kept and go up when Connect is opened again.</source>
            <translation>
                <numerusform>%n Datei ist aufbewahrt und wird hochgeladen, wenn Connect wieder geöffnet wird.</numerusform>
                <numerusform>%n Dateien sind aufbewahrt und werden hochgeladen, wenn Connect wieder geöffnet wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was not read. {reason}</source>
            <translation>{name} wurde nicht gelesen. {reason}</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>About Connect</source>
            <translation>Über Connect</translation>
        </message>
        <message>
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Versendet die Rechnungen eines Unternehmens mit ihren Anhängen. Quelloffen unter der Apache License 2.0.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Benutzerhandbuch</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Neuigkeiten</translation>
        </message>
        <message>
            <source>{name} says how things stand, without invoices, addresses or passwords. Nothing was sent.</source>
            <translation>{name} beschreibt den Zustand, ohne Rechnungen, Adressen oder Passwörter. Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln row(s) stay as they are, since they were changed after that.</source>
            <translation>
                <numerusform>%Ln Zeile bleibt, wie sie ist, denn sie wurde danach geändert.</numerusform>
                <numerusform>%Ln Zeilen bleiben, wie sie sind, denn sie wurden danach geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Wiederholt: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Rückgängig gemacht: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln are joined with an earlier one</source>
            <translation>
                <numerusform>%Ln wird mit einer früheren zusammengefasst</numerusform>
                <numerusform>%Ln werden mit einer früheren zusammengefasst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are the same already</source>
            <translation>
                <numerusform>%Ln stimmt schon überein</numerusform>
                <numerusform>%Ln stimmen schon überein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken, so nothing was imported.</source>
            <translation>
                <numerusform>%Ln Zeile kann nicht übernommen werden, daher wurde nichts importiert.</numerusform>
                <numerusform>%Ln Zeilen können nicht übernommen werden, daher wurde nichts importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) cannot be taken.</source>
            <translation>
                <numerusform>%Ln Zeile kann nicht übernommen werden.</numerusform>
                <numerusform>%Ln Zeilen können nicht übernommen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be added</source>
            <translation>
                <numerusform>%Ln Zeile wird hinzugefügt</numerusform>
                <numerusform>%Ln Zeilen werden hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be changed</source>
            <translation>
                <numerusform>%Ln wird geändert</numerusform>
                <numerusform>%Ln werden geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns of the file…</source>
            <translation>&amp;Spalten der Datei…</translation>
        </message>
        <message>
            <source>&amp;Import all</source>
            <translation>&amp;Alle importieren</translation>
        </message>
        <message>
            <source>&amp;Save the bad rows…</source>
            <translation>&amp;Fehlerhafte Zeilen speichern…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Kunden importieren</translation>
        </message>
        <message>
            <source>Import into the e-mail list</source>
            <translation>In die E-Mail-Liste importieren</translation>
        </message>
        <message numerus="yes">
            <source>Import only the %Ln &amp;good row(s)</source>
            <translation>
                <numerusform>Nur die %Ln &amp;gültige Zeile importieren</numerusform>
                <numerusform>Nur die %Ln &amp;gültigen Zeilen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>{name} wird importiert…</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Noch wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Only the first rows of each list are shown.</source>
            <translation>Von jeder Liste werden nur die ersten Zeilen gezeigt.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Reading {name} ({size})…</source>
            <translation>{name} wird gelesen ({size})…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Save the bad rows</source>
            <translation>Fehlerhafte Zeilen speichern</translation>
        </message>
        <message>
            <source>The bad rows were saved as {name}. Mend them there and import that file.</source>
            <translation>Die fehlerhaften Zeilen wurden als {name} gespeichert. Berichtigen Sie sie dort, und importieren Sie jene Datei.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>An den Überschriften war nicht zu erkennen, was in welcher Spalte steht. Bitte wählen Sie.</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>Warum sie nicht übernommen werden kann</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>{name}, bad rows</source>
            <translation>{name}, fehlerhafte Zeilen</translation>
        </message>
        <message>
            <source>{shown} of the {count} bad rows are shown here; all of them can be saved.</source>
            <translation>{shown} der {count} fehlerhaften Zeilen werden hier gezeigt; alle können gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Added ({count})</source>
            <translation>Neu ({count})</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Cannot be taken ({count})</source>
            <translation>Nicht zu übernehmen ({count})</translation>
        </message>
        <message>
            <source>Changed ({count})</source>
            <translation>Geändert ({count})</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Joined ({count})</source>
            <translation>Zusammengefasst ({count})</translation>
        </message>
        <message>
            <source>Joined with an earlier row</source>
            <translation>Mit einer früheren Zeile zusammengefasst</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>Was hinzugefügt wird</translation>
        </message>
        <message>
            <source>Why it cannot be taken</source>
            <translation>Warum sie nicht übernommen werden kann</translation>
        </message>
        <message>
            <source>With row {row}: {text}</source>
            <translation>Mit Zeile {row}: {text}</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n message(s) arrived. None of them left this computer.</source>
            <translation>
                <numerusform>%n Nachricht ist angekommen. Sie hat diesen Computer nicht verlassen.</numerusform>
                <numerusform>%n Nachrichten sind angekommen. Keine davon hat diesen Computer verlassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Parts</source>
            <translation>&amp;Teile</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Nothing has arrived yet. Send something first.</source>
            <translation>Noch ist nichts angekommen. Senden Sie erst etwas.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Text of the part</source>
            <translation>Text des Teils</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Was angekommen ist</translation>
        </message>
    </context>
    <context>
        <name>InvoiceColumns</name>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n Anhang</numerusform>
                <numerusform>%n Anhänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n zurückgekommen</numerusform>
                <numerusform>%n zurückgekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left until it must be on its way</source>
            <translation>
                <numerusform>Noch %n Arbeitstag, bis sie unterwegs sein muss</numerusform>
                <numerusform>Noch %n Arbeitstage, bis sie unterwegs sein muss</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>By law until</source>
            <translation>Gesetzliche Frist</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Came back, needs attention: {reason}</source>
            <translation>Zurückgekommen, zu klären: {reason}</translation>
        </message>
        <message>
            <source>Cannot be sent yet</source>
            <translation>Kann noch nicht gesendet werden</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>It must be on its way today</source>
            <translation>Sie muss heute unterwegs sein</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number used before</source>
            <translation>Nummer schon verwendet</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Organisation no.</source>
            <translation>Registernr.</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>Verkäufer</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sent on {day}</source>
            <translation>Gesendet am {day}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The page was opened on {day}</source>
            <translation>Die Seite wurde am {day} geöffnet</translation>
        </message>
        <message>
            <source>The time that the law gives ran out on {day}.</source>
            <translation>Die gesetzliche Frist ist am {day} abgelaufen.</translation>
        </message>
        <message>
            <source>Will be sent at {time}</source>
            <translation>Wird um {time} gesendet</translation>
        </message>
        <message>
            <source>Will be tried again at {time}</source>
            <translation>Neuer Versuch {time}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{number} (credit note)</source>
            <translation>{number} (Rechnungskorrektur)</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>An&amp;zeigen</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Corrected e-invoice: {title}</source>
            <translation>Berichtigte E-Rechnung: {title}</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>In a window of its own: compare, save and print it there</source>
            <translation>In einem eigenen Fenster: dort vergleichen, speichern und drucken</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Proof of the &amp;attempt…</source>
            <translation>Nachweis des &amp;Versuchs…</translation>
        </message>
        <message>
            <source>Save &amp;PDF…</source>
            <translation>&amp;PDF speichern…</translation>
        </message>
        <message>
            <source>Save &amp;evidence…</source>
            <translation>&amp;Nachweis speichern…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Send to c&amp;lient…</source>
            <translation>An &amp;Kunden senden…</translation>
        </message>
        <message>
            <source>Send to client (Ctrl+E)</source>
            <translation>An Kunden senden (Strg+E)</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Die Rechnung</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>What the network was asked about the customer, of whom, when, and its answers, as a PDF to print</source>
            <translation>Was das Netzwerk zum Kunden gefragt wurde, bei wem, wann, und die Antworten, als PDF zum Drucken</translation>
        </message>
        <message>
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Was gesendet wurde, Byte für Byte, mit Quittungen, Zeitverlauf und Prüfsummen, als Zip-Datei</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>rechnung</translation>
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
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Beitreten</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Kennwort</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>A&amp;nmelden</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Ben&amp;utzername</translation>
        </message>
        <message>
            <source>Join my company's gateway</source>
            <translation>Dem Gateway meiner Firma beitreten</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in with a to&amp;ken instead</source>
            <translation>Stattdessen mit einem T&amp;oken anmelden</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmeldung läuft…</translation>
        </message>
        <message>
            <source>The gateway is the program on your company's server that sends the invoices for all of you. Your administrator gives you its address and your user name.</source>
            <translation>Das Gateway ist das Programm auf dem Server Ihrer Firma, das die Rechnungen für Sie alle sendet. Adresse und Benutzernamen bekommen Sie vom Administrator.</translation>
        </message>
        <message>
            <source>You are not signed in at {gateway} any more. What you did is kept, and goes on after the next sign-in.</source>
            <translation>Sie sind bei {gateway} nicht mehr angemeldet. Was Sie getan haben, ist erhalten und geht nach der nächsten Anmeldung weiter.</translation>
        </message>
    </context>
    <context>
        <name>KeptCopies</name>
        <message>
            <source>Save the kept copy</source>
            <translation>Aufbewahrte Kopie speichern</translation>
        </message>
        <message>
            <source>Where is {name} now?</source>
            <translation>Wo liegt {name} jetzt?</translation>
        </message>
        <message>
            <source>{name} was added again.</source>
            <translation>{name} wurde erneut hinzugefügt.</translation>
        </message>
        <message>
            <source>{name} was saved, but it may not be as you gave it. Look at it before you use it.</source>
            <translation>{name} wurde gespeichert, ist aber vielleicht nicht mehr so, wie Sie die Datei hinzugefügt haben. Sehen Sie sie an, bevor Sie sie verwenden.</translation>
        </message>
        <message>
            <source>{name} was saved; it is as you gave it.</source>
            <translation>{name} wurde gespeichert; der Inhalt ist so, wie Sie ihn hinzugefügt haben.</translation>
        </message>
    </context>
    <context>
        <name>LetterAttachments</name>
        <message>
            <source>&amp;More files…</source>
            <translation>&amp;Weitere Dateien…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Attachments are switched off in the settings.</source>
            <translation>Anhänge sind in den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <source>The invoice has no attachment.</source>
            <translation>Die Rechnung hat keinen Anhang.</translation>
        </message>
        <message>
            <source>You may look at invoices, but not add anything to them.</source>
            <translation>Sie dürfen Rechnungen ansehen, ihnen aber nichts hinzufügen.</translation>
        </message>
        <message>
            <source>stays inside the company</source>
            <translation>bleibt im Unternehmen</translation>
        </message>
        <message>
            <source>{name} is on its way to the gateway…</source>
            <translation>{name} ist auf dem Weg zum Gateway…</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} wurde abgelehnt: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>&amp;Attach the invoice as PDF</source>
            <translation>&amp;Rechnung als PDF anhängen</translation>
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
            <translation>E-&amp;Mail</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Network</source>
            <translation>&amp;Netzwerk</translation>
        </message>
        <message>
            <source>&amp;Replies go to</source>
            <translation>Antworten &amp;gehen an</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;An</translation>
        </message>
        <message>
            <source>A link in its place needs the gateway's public address, which stands in the settings under E-mail.</source>
            <translation>Ein Link an seiner Stelle braucht die öffentliche Adresse des Gateways; sie wird in den Einstellungen unter E-Mail eingetragen.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By itself it goes {channel}: {reason}</source>
            <translation>Von selbst geht sie {channel} hinaus: {reason}</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Enter an address in To.</source>
            <translation>Geben Sie unter An eine Adresse ein.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Replies go to</source>
            <translation>Antworten gehen an</translation>
        </message>
        <message>
            <source>Tick E-mail or Network.</source>
            <translation>Haken Sie E-Mail oder Netzwerk an.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Who are you? The name that you write here is kept on this computer.</source>
            <translation>Wer sind Sie? Der Name, den Sie hier eintragen, wird auf diesem Computer gespeichert.</translation>
        </message>
        <message>
            <source>Without it the message carries a link to a page with the invoice.</source>
            <translation>Ohne das PDF enthält die Nachricht einen Link zu einer Seite mit der Rechnung.</translation>
        </message>
        <message>
            <source>several addresses apart by a comma or semicolon</source>
            <translation>mehrere Adressen durch Komma oder Semikolon trennen</translation>
        </message>
    </context>
    <context>
        <name>LetterMessage</name>
        <message>
            <source>C&amp;hange message, this time only</source>
            <translation>Nachricht än&amp;dern, nur dieses Mal</translation>
        </message>
        <message>
            <source>No message goes by e-mail yet.</source>
            <translation>Noch geht keine Nachricht per E-Mail.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>The message as it will arrive</source>
            <translation>Die Nachricht, wie sie ankommt</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Die Nachricht ist leer.</translation>
        </message>
        <message>
            <source>The message is too long: {limit} characters are the limit.</source>
            <translation>Die Nachricht ist zu lang: {limit} Zeichen sind die Grenze.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Der Betreff ist leer.</translation>
        </message>
    </context>
    <context>
        <name>LineMessage</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Message of {number}</source>
            <translation>Nachricht zu {number}</translation>
        </message>
        <message>
            <source>The address is wrong. Type another one in the list (F2) to see the message.</source>
            <translation>Die Adresse ist falsch. Geben Sie in der Liste eine andere ein (F2), um die Nachricht zu sehen.</translation>
        </message>
        <message>
            <source>The message is being put together…</source>
            <translation>Die Nachricht wird zusammengestellt…</translation>
        </message>
        <message>
            <source>There is no address yet. Type one in the list (F2) to see the message.</source>
            <translation>Es gibt noch keine Adresse. Geben Sie in der Liste eine ein (F2), um die Nachricht zu sehen.</translation>
        </message>
        <message>
            <source>This invoice goes by post, so there is no message.</source>
            <translation>Diese Rechnung geht per Post, daher gibt es keine Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>&amp;Mails:</source>
            <translation>E-&amp;Mails:</translation>
        </message>
        <message>
            <source>As each customer wants</source>
            <translation>Wie jeder Kunde es wünscht</translation>
        </message>
        <message>
            <source>Choose a customer above.</source>
            <translation>Wählen Sie oben einen Kunden.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter customer, number, address… (Ctrl+F)</source>
            <translation>Kunde, Nummer, Adresse filtern… (Strg+F)</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Keine Rechnungen anzuzeigen.</translation>
        </message>
        <message>
            <source>Nobody to show.</source>
            <translation>Keine Kunden anzuzeigen.</translation>
        </message>
        <message>
            <source>One for each customer</source>
            <translation>Eine je Kunde</translation>
        </message>
        <message>
            <source>One for each invoice</source>
            <translation>Eine je Rechnung</translation>
        </message>
        <message>
            <source>Type less into the filter, or choose All.</source>
            <translation>Geben Sie weniger in den Filter ein, oder wählen Sie Alle.</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>The list could not be loaded.</source>
            <translation>Die Liste konnte nicht geladen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>more than {count}</source>
            <translation>mehr als {count}</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>&amp;Remove logo</source>
            <translation>Logo &amp;entfernen</translation>
        </message>
        <message>
            <source>C&amp;olour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>Choose a &amp;logo…</source>
            <translation>&amp;Logo wählen…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Colour {colour}</source>
            <translation>Farbe {colour}</translation>
        </message>
        <message>
            <source>Every mail keeps its plain text, for those who read only that. Nothing in it is loaded from elsewhere, and nobody is told that it was opened. In Message templates, words can be bold or lead to a page.</source>
            <translation>Jede Mail behält ihren reinen Text für alle, die nur diesen lesen. Nichts darin wird von anderswo geladen, und niemand erfährt, dass sie geöffnet wurde. In den Nachrichtenvorlagen können Wörter fett sein oder auf eine Seite führen.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Mails loo&amp;k like the company's: HTML beside the plain text</source>
            <translation>Mails sehen a&amp;us wie die der Firma: HTML neben dem reinen Text</translation>
        </message>
        <message>
            <source>On examples. The look makes a mail {size} larger.</source>
            <translation>Mit Beispielwerten. Das Aussehen macht eine Mail um {size} größer.</translation>
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
            <translation>Die Signatur ist zu lang: Höchstens {limit} Zeichen sind möglich.</translation>
        </message>
    </context>
    <context>
        <name>LookUpPage</name>
        <message>
            <source>&amp;Ask for this recipient…</source>
            <translation>Um &amp;Anschluss dieses Empfängers bitten…</translation>
        </message>
        <message>
            <source>&amp;Look up</source>
            <translation>&amp;Nachschlagen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Rechnungskorrektur</translation>
        </message>
        <message>
            <source>For which document</source>
            <translation>Für welches Dokument</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Look for a customer: whether e-invoices reach it, who says so, and which documents it takes.</source>
            <translation>Suchen Sie einen Kunden: ob E-Rechnungen ihn erreichen, wer das sagt und welche Dokumente er annimmt.</translation>
        </message>
        <message>
            <source>Look for a recipient</source>
            <translation>Empfänger suchen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name, organisation, VAT or location number, electronic address, customer number</source>
            <translation>Name, Registernummer, USt-IdNr., GLN, elektronische Adresse, Kundennummer</translation>
        </message>
        <message>
            <source>Nobody was found. Try the organisation number or the electronic address.</source>
            <translation>Niemand wurde gefunden. Versuchen Sie es mit der Registernummer oder der elektronischen Adresse.</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Angabe von</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Save the &amp;proof…</source>
            <translation>Nach&amp;weis speichern…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>The network is being asked…</source>
            <translation>Das Netzwerk wird gefragt…</translation>
        </message>
        <message>
            <source>Type whom to look for.</source>
            <translation>Geben Sie ein, wen Sie suchen.</translation>
        </message>
        <message>
            <source>What was asked, of whom, when, and the raw answer, as a PDF to print</source>
            <translation>Was gefragt wurde, bei wem, wann, und die Antwort im Wortlaut, als PDF zum Drucken</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>LookedMail</name>
        <message>
            <source>The mail as it looks</source>
            <translation>Die Mail, wie sie aussieht</translation>
        </message>
    </context>
    <context>
        <name>MailServerPage</name>
        <message>
            <source> per hour</source>
            <translation> pro Stunde</translation>
        </message>
        <message>
            <source> per minute</source>
            <translation> pro Minute</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>Höchste&amp;ns</translation>
        </message>
        <message>
            <source>Checked on {date}.</source>
            <translation>Geprüft am {date}.</translation>
        </message>
        <message>
            <source>Choose the provider, or enter the server's name, first.</source>
            <translation>Wählen Sie zuerst den Anbieter, oder geben Sie den Namen des Servers ein.</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Funktioniert es?</translation>
        </message>
        <message>
            <source>For Microsoft 365 where SMTP is switched off. Each recipient gets a message of their own. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>Für Microsoft 365, wo SMTP abgeschaltet ist. Jeder Empfänger bekommt eine eigene Nachricht. Grenzen: 30 Nachrichten pro Minute, 10.000 Empfänger pro Tag.</translation>
        </message>
        <message>
            <source>From the end of December 2026 sign-in by password is off; administrators can turn it on again for a while. If the mailbox refuses SMTP altogether (5.7.139), turn on Authenticated SMTP for it in the admin center, or choose Microsoft Graph. Limits: 30 messages a minute, 10,000 recipients a day.</source>
            <translation>Ab Ende Dezember 2026 ist die Anmeldung mit Passwort abgeschaltet; Administratoren können sie noch eine Zeit lang wieder einschalten. Lässt das Postfach SMTP gar nicht zu (5.7.139), schalten Sie dafür im Admin Center „Authentifiziertes SMTP“ ein, oder wählen Sie Microsoft Graph. Grenzen: 30 Nachrichten pro Minute, 10.000 Empfänger pro Tag.</translation>
        </message>
        <message>
            <source>Google takes no password of yours from other programs: sign in in the browser. A company's mailbox sends up to 2,000 messages a day, a private one 500.</source>
            <translation>Google nimmt von anderen Programmen kein Passwort an: Melden Sie sich im Browser an. Ein Firmenpostfach sendet bis zu 2.000 Nachrichten am Tag, ein privates 500.</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords here any more: sign in in the browser. A new mailbox may send only a few messages a day at first.</source>
            <translation>Microsoft nimmt hier keine Passwörter mehr an: Melden Sie sich im Browser an. Ein neues Postfach darf anfangs nur wenige Nachrichten am Tag senden.</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Keine (nur im eigenen Netzwerk)</translation>
        </message>
        <message>
            <source>Pro&amp;vider</source>
            <translation>Anbi&amp;eter</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Securit&amp;y</source>
            <translation>Sicher&amp;heit</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>&amp;Testnachricht an mich senden</translation>
        </message>
        <message>
            <source>Server's &amp;name</source>
            <translation>Name des &amp;Servers</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The mail server needs an e-mail address to send from.</source>
            <translation>Der Mailserver braucht eine Absenderadresse.</translation>
        </message>
        <message>
            <source>The test message went to {address}. Look whether it has arrived.</source>
            <translation>Die Testnachricht ging an {address}. Sehen Sie nach, ob sie angekommen ist.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>What goes faster than the provider allows is refused, so leave some room.</source>
            <translation>Was schneller geht, als der Anbieter erlaubt, wird abgelehnt; lassen Sie daher etwas Luft.</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Ihre Adresse</translation>
        </message>
        <message>
            <source>Your own or another</source>
            <translation>Eigener oder anderer</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>beliebig viele</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>Ihre Adresse</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>MailSignIn</name>
        <message>
            <source>A code is being fetched…</source>
            <translation>Ein Code wird geholt…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address yourself: {url}</source>
            <translation>Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse selbst: {url}</translation>
        </message>
        <message>
            <source>Nobody is signed in yet.</source>
            <translation>Noch ist niemand angemeldet.</translation>
        </message>
        <message>
            <source>Open {url} in a browser on any computer and type the code {code}. Connect waits for it…</source>
            <translation>Öffnen Sie {url} in einem Browser auf einem beliebigen Computer, und geben Sie den Code {code} ein. Connect wartet darauf…</translation>
        </message>
        <message>
            <source>Sign in in the browser. Connect waits for it…</source>
            <translation>Melden Sie sich im Browser an. Connect wartet darauf…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Google…</source>
            <translation>Bei Google anmel&amp;den…</translation>
        </message>
        <message>
            <source>Sign in wit&amp;h Microsoft…</source>
            <translation>Bei Microsoft anmel&amp;den…</translation>
        </message>
        <message>
            <source>Sign in with a code…</source>
            <translation>Mit einem Code anmelden…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Signed in as {who}.</source>
            <translation>Angemeldet als {who}.</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Abmeldung läuft…</translation>
        </message>
        <message>
            <source>That did not work. Close this page and go back to Connect, which says why.</source>
            <translation>Das hat nicht geklappt. Schließen Sie diese Seite, und kehren Sie zu Connect zurück; dort steht, warum.</translation>
        </message>
        <message>
            <source>The browser is being opened…</source>
            <translation>Der Browser wird geöffnet…</translation>
        </message>
        <message>
            <source>There is no key ring on the gateway's computer, so this holds until the gateway ends.</source>
            <translation>Auf dem Computer des Gateways gibt es keinen Schlüsselbund; das gilt also nur, bis das Gateway endet.</translation>
        </message>
        <message>
            <source>You are signed in. You can close this page and go back to Connect.</source>
            <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Connect zurückkehren.</translation>
        </message>
    </context>
    <context>
        <name>MailView</name>
        <message>
            <source>As it looks</source>
            <translation>Wie sie aussieht</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
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
            <translation>Connect – Übungsmodus</translation>
        </message>
        <message>
            <source>Everyday commands</source>
            <translation>Alltägliche Befehle</translation>
        </message>
    </context>
    <context>
        <name>MarkBar</name>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message numerus="yes">
            <source>%n asked about</source>
            <translation>
                <numerusform>nach %n gefragt</numerusform>
                <numerusform>nach %n gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n nicht gefunden</numerusform>
                <numerusform>%n nicht gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on a wrong invoice</source>
            <translation>
                <numerusform>%n an falscher Rechnung</numerusform>
                <numerusform>%n an falscher Rechnung</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Bar codes and QR codes</source>
            <translation>Strichcodes und &amp;QR-Codes</translation>
        </message>
        <message>
            <source>&amp;Invoice number</source>
            <translation>&amp;Rechnungsnummer</translation>
        </message>
        <message>
            <source>&amp;Order number</source>
            <translation>&amp;Bestellnummer</translation>
        </message>
        <message>
            <source>A file is found by</source>
            <translation>Eine Datei wird gefunden durch</translation>
        </message>
        <message>
            <source>A sca&amp;n of several papers is split</source>
            <translation>&amp;Ein Scan mehrerer Papiere wird geteilt</translation>
        </message>
        <message>
            <source>As soon as files hang on invoices, you see here what these rules make of them.</source>
            <translation>Sobald Dateien an Rechnungen hängen, sehen Sie hier, was diese Regeln daraus machen.</translation>
        </message>
        <message>
            <source>Beside the name is read</source>
            <translation>Neben dem Namen wird gelesen</translation>
        </message>
        <message>
            <source>By these rules</source>
            <translation>Nach diesen Regeln</translation>
        </message>
        <message>
            <source>Cus&amp;tomer number</source>
            <translation>&amp;Kundennummer</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File na&amp;mes are built so</source>
            <translation>Datei&amp;namen sind so aufgebaut</translation>
        </message>
        <message>
            <source>Hangs on</source>
            <translation>Hängt an</translation>
        </message>
        <message>
            <source>Last files that these rules do not find</source>
            <translation>Letzte Dateien, die diese Regeln nicht finden</translation>
        </message>
        <message>
            <source>Numbers in names may end with a check di&amp;git</source>
            <translation>Nummern in Namen können mit einer Prüf&amp;ziffer enden</translation>
        </message>
        <message>
            <source>One way in each line: {places}, and * for anything. Of a name that fits, nothing else counts. Leave it empty to have the numbers looked for anywhere in the name.</source>
            <translation>Eine Art je Zeile: {places}, und * für Beliebiges. In einem passenden Namen zählt nichts anderes. Bleibt das Feld leer, werden die Nummern überall im Namen gesucht.</translation>
        </message>
        <message>
            <source>Say by what a file is found: tick at least one number.</source>
            <translation>Geben Sie an, wodurch eine Datei gefunden wird: Kreuzen Sie mindestens eine Nummer an.</translation>
        </message>
        <message>
            <source>The &amp;words on the first page</source>
            <translation>Die &amp;Wörter auf der ersten Seite</translation>
        </message>
        <message numerus="yes">
            <source>The last %n file(s), by their names alone:</source>
            <translation>
                <numerusform>Die letzte Datei, nur nach dem Namen:</numerusform>
                <numerusform>Die letzten %n Dateien, nur nach dem Namen:</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer lacks the program tesseract, which reads them.</source>
            <translation>Diesem Computer fehlt das Programm tesseract, das sie liest.</translation>
        </message>
        <message>
            <source>Words in scans and &amp;photos (takes a few seconds for each)</source>
            <translation>Wörter in Scans und &amp;Fotos (dauert je einige Sekunden)</translation>
        </message>
        <message>
            <source>goes to a wrong invoice</source>
            <translation>kommt an eine falsche Rechnung</translation>
        </message>
        <message>
            <source>is asked about</source>
            <translation>wird gefragt</translation>
        </message>
        <message>
            <source>is not found</source>
            <translation>wird nicht gefunden</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>there, and the page with the code is left out</source>
            <translation>dort, und die Seite mit dem Code entfällt</translation>
        </message>
        <message>
            <source>where a page has the code of another invoice</source>
            <translation>wo eine Seite den Code einer anderen Rechnung trägt</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%n address(es) saved in the e-mail list.</source>
            <translation>
                <numerusform>%n Adresse in der E-Mail-Liste gespeichert.</numerusform>
                <numerusform>%n Adressen in der E-Mail-Liste gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) are back in the list.</source>
            <translation>
                <numerusform>%n Rechnung ist wieder in der Liste.</numerusform>
                <numerusform>%n Rechnungen sind wieder in der Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) removed from this send; they wait as before.</source>
            <translation>
                <numerusform>%n Rechnung aus diesem Versand entfernt; sie wartet wie zuvor.</numerusform>
                <numerusform>%n Rechnungen aus diesem Versand entfernt; sie warten wie zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
        <message>
            <source>Make it a PDF</source>
            <translation>In PDF umwandeln</translation>
        </message>
        <message>
            <source>Make it a TIFF</source>
            <translation>In TIFF umwandeln</translation>
        </message>
        <message>
            <source>Make it smaller</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Reparieren</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) go as before.</source>
            <translation>
                <numerusform>Zurückgenommen: %n Rechnung geht wie zuvor.</numerusform>
                <numerusform>Zurückgenommen: %n Rechnungen gehen wie zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z) brings them back.</source>
            <translation>Rückgängig (Strg+Z) bringt sie zurück.</translation>
        </message>
    </context>
    <context>
        <name>MendingPanel</name>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Take the original again</source>
            <translation>Wieder das Original nehmen</translation>
        </message>
        <message>
            <source>The password of the file:</source>
            <translation>Passwort der Datei:</translation>
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
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who can mend it</source>
            <translation>Wer es behebt</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
    </context>
    <context>
        <name>MessageNews</name>
        <message numerus="yes">
            <source>%n new message(s). The newest: {sentence}</source>
            <translation>
                <numerusform>%n neue Nachricht: {sentence}</numerusform>
                <numerusform>%n neue Nachrichten. Die neueste: {sentence}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
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
            <translation>Kopie an</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Geht an</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
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
            <translation>Wählen Sie oben eine Nachricht, um sie ganz zu lesen.</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Rechnung {number}</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Alle als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>No messages.</source>
            <translation>Keine Nachrichten.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>When something goes wrong, it is said here, with who can mend it.</source>
            <translation>Wenn etwas schiefgeht, steht hier, was geschehen ist und wer es beheben kann.</translation>
        </message>
    </context>
    <context>
        <name>MissingAttachmentsQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%Ln der {selected} ausgewählten Rechnungen hat keinen Anhang.</numerusform>
                <numerusform>%Ln der {selected} ausgewählten Rechnungen haben keinen Anhang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the {selected} chosen invoices lack attachments.</source>
            <translation>
                <numerusform>%Ln der {selected} ausgewählten Rechnungen fehlen Anhänge.</numerusform>
                <numerusform>%Ln der {selected} ausgewählten Rechnungen fehlen Anhänge.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nein, zurück</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Only the %n with attachment</source>
            <translation>
                <numerusform>N&amp;ur die mit Anhang</numerusform>
                <numerusform>N&amp;ur die %n mit Anhang</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Ja, senden</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Do you want to send all the same?</source>
            <translation>Möchten Sie trotzdem senden?</translation>
        </message>
        <message>
            <source>Invoices without attachments</source>
            <translation>Rechnungen ohne Anhänge</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>No attachment</source>
            <translation>Kein Anhang</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Summe davon: {total}</translation>
        </message>
        <message>
            <source>The chosen invoice has no attachment.</source>
            <translation>Die ausgewählte Rechnung hat keinen Anhang.</translation>
        </message>
        <message>
            <source>The chosen invoice lacks attachments.</source>
            <translation>Der ausgewählten Rechnung fehlen Anhänge.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>Wohin es geht</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <source>C&amp;ustomers</source>
            <translation>K&amp;unden</translation>
        </message>
        <message>
            <source>Loo&amp;k up</source>
            <translation>Na&amp;chschlagen</translation>
        </message>
        <message>
            <source>Re&amp;quests</source>
            <translation>An&amp;fragen</translation>
        </message>
    </context>
    <context>
        <name>NewCompanyDialog</name>
        <message>
            <source>&amp;Begin</source>
            <translation>&amp;Anlegen</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>&amp;Language of invoices that name none</source>
            <translation>&amp;Sprache von Rechnungen, die keine nennen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Organisation no.</source>
            <translation>&amp;Registernummer</translation>
        </message>
        <message>
            <source>It has settings, registers, an e-invoice operator and a mail account of its own; nothing is shared with the other companies.</source>
            <translation>Es hat eigene Einstellungen, eigene Register, einen eigenen E-Rechnungs-Betreiber und ein eigenes E-Mail-Konto; nichts wird mit den anderen Unternehmen geteilt.</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Neues Unternehmen</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Two letters, such as SE</source>
            <translation>Zwei Buchstaben, zum Beispiel DE</translation>
        </message>
    </context>
    <context>
        <name>NotArrivedQuestion</name>
        <message numerus="yes">
            <source>%n attachment(s) of these invoices did not reach the gateway.</source>
            <translation>
                <numerusform>%n Anhang dieser Rechnungen hat das Gateway nicht erreicht.</numerusform>
                <numerusform>%n Anhänge dieser Rechnungen haben das Gateway nicht erreicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Send without</source>
            <translation>&amp;Ohne senden</translation>
        </message>
        <message>
            <source>&amp;Wait</source>
            <translation>&amp;Warten</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Attachments have not arrived</source>
            <translation>Anhänge sind nicht angekommen</translation>
        </message>
        <message>
            <source>Attachments that have not arrived</source>
            <translation>Anhänge, die nicht angekommen sind</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Without them the invoices go out as they are there now.</source>
            <translation>Es wurde noch nichts gesendet. Ohne sie gehen die Rechnungen so hinaus, wie sie jetzt dort liegen.</translation>
        </message>
        <message>
            <source>Refused: {reason}</source>
            <translation>Abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>Stands still at {percent} %</source>
            <translation>Steht bei {percent} %</translation>
        </message>
        <message>
            <source>Waits for the gateway</source>
            <translation>Wartet auf das Gateway</translation>
        </message>
    </context>
    <context>
        <name>NotSendableDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) cannot be sent as they are.</source>
            <translation>
                <numerusform>%n Rechnung kann so nicht gesendet werden.</numerusform>
                <numerusform>%n Rechnungen können so nicht gesendet werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s)</source>
            <translation>
                <numerusform>%n Rechnung &amp;senden</numerusform>
                <numerusform>%n Rechnungen &amp;senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Invoices that cannot be sent</source>
            <translation>Rechnungen, die nicht gesendet werden können</translation>
        </message>
        <message>
            <source>Not everything can be sent</source>
            <translation>Nicht alles kann gesendet werden</translation>
        </message>
        <message>
            <source>Nothing has been sent yet, and nothing was changed.</source>
            <translation>Noch wurde nichts gesendet und nichts geändert.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Tick it to send it all the same</source>
            <translation>Anhaken, um sie trotzdem zu senden</translation>
        </message>
        <message>
            <source>Tick what you mean to send all the same.</source>
            <translation>Haken Sie an, was Sie trotzdem senden möchten.</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>noch %n Zeichen</numerusform>
                <numerusform>noch %n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>A few words about the file, such as “week 11”</source>
            <translation>Ein paar Worte zur Datei, etwa „KW 11“</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Close this notice</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>OperatorAbilities</name>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice, which may have up to {size} with them.</source>
            <translation>Anhänge gehen in der Rechnung mit, die mit ihnen höchstens {size} groß sein darf.</translation>
        </message>
        <message>
            <source>Attachments travel inside the invoice.</source>
            <translation>Anhänge gehen in der Rechnung mit.</translation>
        </message>
        <message>
            <source>By itself it might send an invoice {ways}. Connect tells it each time not to.</source>
            <translation>Von sich aus könnte er eine Rechnung {ways} senden. Connect untersagt ihm das jedes Mal.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, it cannot say whether it has the invoice: you are asked then.</source>
            <translation>Bricht eine Verbindung mittendrin ab, kann er nicht sagen, ob er die Rechnung hat: Dann werden Sie gefragt.</translation>
        </message>
        <message>
            <source>If a connection breaks in the middle, no invoice goes through it twice.</source>
            <translation>Bricht eine Verbindung mittendrin ab, geht keine Rechnung zweimal über ihn.</translation>
        </message>
        <message>
            <source>It cannot be asked which customers can be reached.</source>
            <translation>Er kann nicht gefragt werden, welche Kunden erreichbar sind.</translation>
        </message>
        <message>
            <source>It does not tell what became of an invoice.</source>
            <translation>Er teilt nicht mit, was aus einer Rechnung wurde.</translation>
        </message>
        <message>
            <source>It never sends an invoice another way by itself.</source>
            <translation>Er sendet eine Rechnung nie von sich aus auf einem anderen Weg.</translation>
        </message>
        <message>
            <source>It says which customers can be reached.</source>
            <translation>Er sagt, welche Kunden erreichbar sind.</translation>
        </message>
        <message>
            <source>It takes invoices as {formats}.</source>
            <translation>Er nimmt Rechnungen als {formats} an.</translation>
        </message>
        <message>
            <source>It takes no attachments.</source>
            <translation>Er nimmt keine Anhänge an.</translation>
        </message>
        <message>
            <source>It tells what became of each invoice.</source>
            <translation>Er teilt mit, was aus jeder Rechnung wurde.</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
    </context>
    <context>
        <name>OperatorFields</name>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Füllen Sie „{field}“ aus.</translation>
        </message>
        <message>
            <source>“{field}” begins with https://.</source>
            <translation>„{field}“ beginnt mit https://.</translation>
        </message>
    </context>
    <context>
        <name>OperatorPage</name>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Betreiber</translation>
        </message>
        <message>
            <source>&amp;Test the account</source>
            <translation>Konto &amp;testen</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Funktioniert es?</translation>
        </message>
        <message>
            <source>None: no e-invoices are sent</source>
            <translation>Keiner: Es werden keine E-Rechnungen gesendet</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Geheimnisse liegen im Schlüsselbund des Computers, der sendet, nie in einer Datei.</translation>
        </message>
        <message>
            <source>The account works. Nothing was sent.</source>
            <translation>Das Konto funktioniert. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>What it can do</source>
            <translation>Was er kann</translation>
        </message>
        <message>
            <source>{name} (not installed here)</source>
            <translation>{name} (hier nicht installiert)</translation>
        </message>
    </context>
    <context>
        <name>OutOfSightQuestion</name>
        <message numerus="yes">
            <source>%Ln of the {count} ticked invoices are not in sight.</source>
            <translation>
                <numerusform>%Ln der {count} angehakten Rechnungen ist nicht sichtbar.</numerusform>
                <numerusform>%Ln der {count} angehakten Rechnungen sind nicht sichtbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n ticked invoice(s) is in sight.</source>
            <translation>
                <numerusform>Die angehakte Rechnung ist nicht sichtbar.</numerusform>
                <numerusform>Keine der %n angehakten Rechnungen ist sichtbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all of it is in sight</source>
            <translation>Nicht alles ist sichtbar</translation>
        </message>
        <message>
            <source>Not in sight</source>
            <translation>Nicht sichtbar</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;all %n</source>
            <translation>
                <numerusform>&amp;Die eine senden</numerusform>
                <numerusform>&amp;Alle %n senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send &amp;only the %n in sight</source>
            <translation>
                <numerusform>&amp;Nur die eine sichtbare senden</numerusform>
                <numerusform>&amp;Nur die %n sichtbaren senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of these: {total}</source>
            <translation>Summe davon: {total}</translation>
        </message>
        <message>
            <source>They were ticked before. Do you mean to send them, too?</source>
            <translation>Sie wurden vorher angehakt. Möchten Sie sie auch senden?</translation>
        </message>
    </context>
    <context>
        <name>OutboxColumns</name>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Invoice file</source>
            <translation>Rechnungsdatei</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>Unverändert gelassen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Uploading, {percent} %</source>
            <translation>Wird hochgeladen, {percent} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Was there already</source>
            <translation>War schon da</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>OutboxView</name>
        <message numerus="yes">
            <source>%n file(s) without an invoice…</source>
            <translation>
                <numerusform>%n Datei ohne Rechnung…</numerusform>
                <numerusform>%n Dateien ohne Rechnung…</numerusform>
            </translation>
        </message>
        <message>
            <source>Add again</source>
            <translation>Erneut hinzufügen</translation>
        </message>
        <message>
            <source>Attach and send again…</source>
            <translation>Anhängen und erneut senden…</translation>
        </message>
        <message>
            <source>Everything has reached the gateway.</source>
            <translation>Alles ist beim Gateway angekommen.</translation>
        </message>
        <message>
            <source>Files and attachments that you add are kept here until the gateway has them.</source>
            <translation>Dateien und Anhänge, die Sie hinzufügen, bleiben hier, bis das Gateway sie hat.</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Dateien auf diesem PC</translation>
        </message>
        <message>
            <source>No folder is watched. Choose one under Tools, Settings…, This computer.</source>
            <translation>Kein Ordner wird überwacht. Wählen Sie einen unter Extras, Einstellungen…, Dieser Computer.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Angeben, was darin steht…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Watched folders: {folders}</source>
            <translation>Überwachte Ordner: {folders}</translation>
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
            <translation>Regel &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Use these rules</source>
            <translation>Diese Regeln &amp;verwenden</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Here you choose how the other side behaves. The first rule that fits an address decides; * stands for anything, as in *@example.org. What no rule fits arrives.</source>
            <translation>Hier wählen Sie, wie sich die Gegenseite verhält. Die erste Regel, die auf eine Adresse passt, entscheidet; * steht für Beliebiges, wie in *@example.org. Worauf keine Regel passt, das kommt an.</translation>
        </message>
        <message>
            <source>In use from now on.</source>
            <translation>Ab jetzt in Gebrauch.</translation>
        </message>
        <message>
            <source>Not in use yet.</source>
            <translation>Noch nicht in Gebrauch.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>arrives</source>
            <translation>kommt an</translation>
        </message>
        <message>
            <source>arrives, but the answer is lost</source>
            <translation>kommt an, aber die Antwort geht verloren</translation>
        </message>
        <message>
            <source>every channel</source>
            <translation>jeder Kanal</translation>
        </message>
        <message>
            <source>is accepted, then comes back</source>
            <translation>wird angenommen, kommt dann zurück</translation>
        </message>
        <message>
            <source>is refused</source>
            <translation>wird abgelehnt</translation>
        </message>
        <message>
            <source>meets a full mailbox</source>
            <translation>trifft auf ein volles Postfach</translation>
        </message>
        <message>
            <source>meets a server that is down</source>
            <translation>trifft auf einen Server, der nicht läuft</translation>
        </message>
        <message>
            <source>meets no answer at all</source>
            <translation>bekommt gar keine Antwort</translation>
        </message>
        <message>
            <source>must be tried again later</source>
            <translation>muss später erneut versucht werden</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Fit the width</source>
            <translation>An die Breite anpassen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} von {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePrinter</name>
        <message numerus="yes">
            <source>%n page(s) were printed.</source>
            <translation>
                <numerusform>%n Seite wurde gedruckt.</numerusform>
                <numerusform>%n Seiten wurden gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {page} of {count} is printed…</source>
            <translation>Seite {page} von {count} wird gedruckt…</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>Der Drucker antwortet nicht. Es wurde nichts gedruckt.</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Invoice {number} has gone; its attachments stay as they are. Once its delivery is taken back, {name} can be attached.</source>
            <translation>Rechnung {number} ist unterwegs; ihre Anhänge bleiben, wie sie sind. Sobald ihre Zustellung zurückgenommen ist, lässt sich {name} anhängen.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <source>The attachments go in the order before.</source>
            <translation>Die Anhänge gehen wieder in der früheren Reihenfolge.</translation>
        </message>
        <message>
            <source>The attachments go in this order: in the mail, on paper and in a merged PDF.</source>
            <translation>Die Anhänge gehen in dieser Reihenfolge: in der E-Mail, auf Papier und in einer zusammengefügten PDF.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Open in another program</source>
            <translation>In anderem Programm &amp;öffnen</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>A file of this kind can only be saved.</source>
            <translation>Eine solche Datei kann nur gespeichert werden.</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>&amp;Vergleichen mit</translation>
        </message>
        <message>
            <source>No program on this computer opens {name}. Save it instead.</source>
            <translation>Kein Programm auf diesem Computer öffnet {name}. Speichern Sie die Datei stattdessen.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation>An&amp;zeigen</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Die Rechnung</translation>
        </message>
        <message>
            <source>the file that it was made from</source>
            <translation>die Datei, aus der sie gemacht wurde</translation>
        </message>
        <message>
            <source>{name}, as it was given</source>
            <translation>{name}, wie sie übergeben wurde</translation>
        </message>
    </context>
    <context>
        <name>PartyTable</name>
        <message>
            <source>Customers of this send</source>
            <translation>Kunden dieses Versands</translation>
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation>Alle in der Liste anhaken</translation>
        </message>
        <message>
            <source>Tick or untick all that are listed</source>
            <translation>Alle in der Liste an- oder abhaken</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Change</source>
            <translation>Ä&amp;ndern</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Neues Kennwort</translation>
        </message>
        <message>
            <source>&amp;Password now</source>
            <translation>&amp;Jetziges Kennwort</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Mein Kennwort ändern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>The new one &amp;again</source>
            <translation>Das neue noch &amp;einmal</translation>
        </message>
        <message>
            <source>The two new passwords differ.</source>
            <translation>Die beiden neuen Kennwörter sind verschieden.</translation>
        </message>
    </context>
    <context>
        <name>PieceLines</name>
        <message>
            <source>an attachment</source>
            <translation>ein Anhang</translation>
        </message>
        <message>
            <source>from {place}</source>
            <translation>aus {place}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>the data of the invoice</source>
            <translation>die Daten der Rechnung</translation>
        </message>
        <message>
            <source>the picture of the invoice</source>
            <translation>das Bild der Rechnung</translation>
        </message>
    </context>
    <context>
        <name>PlanChangedQuestion</name>
        <message numerus="yes">
            <source>%n invoice(s) would go out otherwise than when you pressed Send.</source>
            <translation>
                <numerusform>%n Rechnung würde anders hinausgehen als zu dem Zeitpunkt, als Sie auf Senden drückten.</numerusform>
                <numerusform>%n Rechnungen würden anders hinausgehen als zu dem Zeitpunkt, als Sie auf Senden drückten.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send %n invoice(s) as they are now</source>
            <translation>
                <numerusform>%n Rechnung &amp;senden, wie sie jetzt ist</numerusform>
                <numerusform>%n Rechnungen &amp;senden, wie sie jetzt sind</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Inzwischen hat sich etwas geändert</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
    </context>
    <context>
        <name>PlanChanges</name>
        <message>
            <source>Added: {names}.</source>
            <translation>Hinzugefügt: {names}.</translation>
        </message>
        <message>
            <source>It goes {now} instead of {before}.</source>
            <translation>Sie geht {now} statt {before}.</translation>
        </message>
        <message>
            <source>It is not here any more.</source>
            <translation>Sie ist nicht mehr hier.</translation>
        </message>
        <message>
            <source>It was added.</source>
            <translation>Sie ist hinzugekommen.</translation>
        </message>
        <message>
            <source>Taken off: {names}.</source>
            <translation>Entfernt: {names}.</translation>
        </message>
        <message>
            <source>The message or the invoice itself was changed.</source>
            <translation>Die Nachricht oder die Rechnung selbst wurde geändert.</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>nirgendwohin</translation>
        </message>
        <message>
            <source>{channel} to {address}</source>
            <translation>{channel} an {address}</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>Outcomes and inbox…</source>
            <translation>Ergebnisse und Posteingang…</translation>
        </message>
        <message>
            <source>Practice mode – nothing leaves this computer.</source>
            <translation>Übungsmodus – nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Practice mode – the gateway sends nothing for real.</source>
            <translation>Übungsmodus – das Gateway sendet nichts wirklich.</translation>
        </message>
    </context>
    <context>
        <name>PracticeWindow</name>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Was angekommen ist</translation>
        </message>
        <message>
            <source>What shall happen</source>
            <translation>Was geschehen soll</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>All of it was sent already.</source>
            <translation>Alles wurde schon gesendet.</translation>
        </message>
        <message>
            <source>Nothing of it can be sent as it is now.</source>
            <translation>Nichts davon kann so gesendet werden, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Something changed meanwhile. Nothing was sent; please look once more.</source>
            <translation>Inzwischen hat sich etwas geändert. Es wurde nichts gesendet; bitte sehen Sie noch einmal nach.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose an invoice or an attachment to see it here.</source>
            <translation>Wählen Sie eine Rechnung oder einen Anhang, um ihn hier zu sehen.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>The page is being made</source>
            <translation>Die Seite wird erstellt</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Ordner für den Drucker</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Auswählen…</translation>
        </message>
        <message>
            <source>Folder for the printer</source>
            <translation>Ordner für den Drucker</translation>
        </message>
        <message>
            <source>Print the business system's &amp;own PDF</source>
            <translation>Das &amp;eigene PDF des ERP-Systems drucken</translation>
        </message>
        <message>
            <source>Then only PDF files can be attached to invoices that are printed.</source>
            <translation>Dann können gedruckten Rechnungen nur PDF-Dateien angehängt werden.</translation>
        </message>
    </context>
    <context>
        <name>Proofs</name>
        <message>
            <source>No confirmation is due yet: operators must send them from {day} on. Silence proves nothing.</source>
            <translation>Eine Bestätigung ist noch nicht fällig: Betreiber müssen sie ab dem {day} senden. Schweigen beweist nichts.</translation>
        </message>
        <message>
            <source>The print house reported it as done on {when}.</source>
            <translation>Die Druckerei hat sie am {when} als erledigt gemeldet.</translation>
        </message>
        <message>
            <source>The printer or print folder took it on {when}.</source>
            <translation>Der Drucker oder der Druckordner hat sie am {when} angenommen.</translation>
        </message>
        <message>
            <source>The recipient's mail server reported it as delivered on {when}.</source>
            <translation>Der Mailserver des Empfängers hat sie am {when} als zugestellt gemeldet.</translation>
        </message>
        <message>
            <source>The recipient's operator took it on {when}.</source>
            <translation>Der Betreiber des Empfängers hat sie am {when} angenommen.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed it on {when}.</source>
            <translation>Die Empfängerseite hat sie am {when} bestätigt.</translation>
        </message>
        <message>
            <source>The recipient's side has not confirmed it yet.</source>
            <translation>Die Empfängerseite hat sie noch nicht bestätigt.</translation>
        </message>
        <message>
            <source>Your mail server took it on {when}.</source>
            <translation>Ihr Mailserver hat sie am {when} angenommen.</translation>
        </message>
        <message>
            <source>Your operator took it on {when}.</source>
            <translation>Ihr Betreiber hat sie am {when} angenommen.</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>ein anderer Grund</translation>
        </message>
        <message>
            <source>legal information is wrong</source>
            <translation>die rechtlichen Angaben stimmen nicht</translation>
        </message>
        <message>
            <source>no fault</source>
            <translation>kein Fehler</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nicht zuzuordnen</translation>
        </message>
        <message>
            <source>paid in part</source>
            <translation>teilweise bezahlt</translation>
        </message>
        <message>
            <source>references are wrong</source>
            <translation>die Referenzen stimmen nicht</translation>
        </message>
        <message>
            <source>the buyer accepts it</source>
            <translation>der Käufer nimmt sie an</translation>
        </message>
        <message>
            <source>the buyer accepts it with conditions</source>
            <translation>der Käufer nimmt sie unter Bedingungen an</translation>
        </message>
        <message>
            <source>the buyer has a question</source>
            <translation>der Käufer hat eine Frage</translation>
        </message>
        <message>
            <source>the buyer has paid it</source>
            <translation>der Käufer hat sie bezahlt</translation>
        </message>
        <message>
            <source>the buyer has received it</source>
            <translation>der Käufer hat sie erhalten</translation>
        </message>
        <message>
            <source>the buyer is processing it</source>
            <translation>der Käufer bearbeitet sie</translation>
        </message>
        <message>
            <source>the buyer rejects it</source>
            <translation>der Käufer weist sie zurück</translation>
        </message>
        <message>
            <source>the delivery of the goods</source>
            <translation>die Lieferung der Ware</translation>
        </message>
        <message>
            <source>the financing</source>
            <translation>die Finanzierung</translation>
        </message>
        <message>
            <source>the items</source>
            <translation>die Artikel</translation>
        </message>
        <message>
            <source>the prices</source>
            <translation>die Preise</translation>
        </message>
        <message>
            <source>the quality of the goods</source>
            <translation>die Qualität der Ware</translation>
        </message>
        <message>
            <source>the quantities</source>
            <translation>die Mengen</translation>
        </message>
        <message>
            <source>the recipient is unknown</source>
            <translation>der Empfänger ist unbekannt</translation>
        </message>
        <message>
            <source>the terms of payment</source>
            <translation>die Zahlungsbedingungen</translation>
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
            <translation>Fragen Sie den Kunden nach der richtigen elektronischen Adresse, geben Sie sie hier ein, und senden Sie erneut.</translation>
        </message>
        <message>
            <source>Ask the customer for the right reference, enter it here, and send again.</source>
            <translation>Fragen Sie den Kunden nach der richtigen Referenz, geben Sie sie hier ein, und senden Sie erneut.</translation>
        </message>
        <message>
            <source>Ask who got it to delete it, and neither to book nor to pay it</source>
            <translation>Den falschen Empfänger bitten, sie zu löschen und weder zu buchen noch zu bezahlen</translation>
        </message>
        <message>
            <source>Ask your operator what happened. Another address may help if the customer moved.</source>
            <translation>Fragen Sie Ihren Betreiber, was geschehen ist. Eine andere Adresse kann helfen, wenn der Kunde gewechselt hat.</translation>
        </message>
        <message>
            <source>Find the right address (both 0208 and 9925, and ask the customer)</source>
            <translation>Die richtige Adresse herausfinden (0208 und 9925, und den Kunden fragen)</translation>
        </message>
        <message>
            <source>Have the business system make the invoice anew. The text for its supplier is ready to be copied.</source>
            <translation>Lassen Sie das Rechnungsprogramm die Rechnung neu erstellen. Der Text für dessen Hersteller liegt zum Kopieren bereit.</translation>
        </message>
        <message>
            <source>If it reached somebody else, begin a case: its steps are listed here.</source>
            <translation>Hat sie jemand anderen erreicht, beginnen Sie einen Fall: die Schritte stehen hier.</translation>
        </message>
        <message>
            <source>Nothing needs to be done: the first one is there and stays as it is. This one never goes as an e-invoice again.</source>
            <translation>Es ist nichts zu tun: Die erste ist dort und bleibt, wie sie ist. Diese geht nie wieder als E-Rechnung hinaus.</translation>
        </message>
        <message>
            <source>See whether personal data reached others, and who must be told</source>
            <translation>Prüfen, ob personenbezogene Daten an andere gelangten und wer zu benachrichtigen ist</translation>
        </message>
        <message>
            <source>Send the invoice to the right address</source>
            <translation>Die Rechnung an die richtige Adresse senden</translation>
        </message>
        <message>
            <source>Tell your operator, on the same working day</source>
            <translation>Den Betreiber benachrichtigen, am selben Arbeitstag</translation>
        </message>
        <message>
            <source>The address was corrected from {old} to {new}.</source>
            <translation>Die Adresse wurde von {old} auf {new} korrigiert.</translation>
        </message>
        <message>
            <source>The buyer's reference was corrected from “{old}” to “{new}”.</source>
            <translation>Die Käuferreferenz wurde von „{old}“ auf „{new}“ korrigiert.</translation>
        </message>
        <message>
            <source>The buyer's reference “{new}” was added.</source>
            <translation>Die Käuferreferenz „{new}“ wurde ergänzt.</translation>
        </message>
        <message>
            <source>When the operator has freed the number, send it again: the corrections are kept. If it cannot, have the business system make the invoice anew with another number.</source>
            <translation>Wenn der Betreiber die Nummer freigegeben hat, senden Sie sie erneut: Die Berichtigungen bleiben erhalten. Geht das nicht, lassen Sie das kaufmännische System die Rechnung mit einer anderen Nummer neu erstellen.</translation>
        </message>
        <message>
            <source>Your administrator has to put the account at the operator right first.</source>
            <translation>Ihr Administrator muss zuerst das Konto beim Betreiber in Ordnung bringen.</translation>
        </message>
    </context>
    <context>
        <name>PutRightDialog</name>
        <message>
            <source>&amp;Begin the case</source>
            <translation>Fall &amp;beginnen</translation>
        </message>
        <message>
            <source>&amp;Buyer's reference</source>
            <translation>&amp;Käuferreferenz</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>Text &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Electronic address</source>
            <translation>&amp;Elektronische Adresse</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;Text for the business system's supplier</source>
            <translation>&amp;Text für den Hersteller des Rechnungsprogramms</translation>
        </message>
        <message>
            <source>Begun on {day}. It must have been looked into by {due}.</source>
            <translation>Begonnen am {day}. Bis {due} muss dem nachgegangen sein.</translation>
        </message>
        <message>
            <source>C&amp;orrect it here and send again</source>
            <translation>H&amp;ier korrigieren und erneut senden</translation>
        </message>
        <message>
            <source>Copied. Paste it into a mail or into the supplier's form.</source>
            <translation>Kopiert. Fügen Sie den Text in eine E-Mail oder in das Formular des Herstellers ein.</translation>
        </message>
        <message>
            <source>It had reached somebody else</source>
            <translation>Sie hatte jemand anderen erreicht</translation>
        </message>
        <message>
            <source>It reached &amp;somebody else</source>
            <translation>Sie hat &amp;jemand anderen erreicht</translation>
        </message>
        <message>
            <source>It was taken. Did it reach somebody else?</source>
            <translation>Sie wurde angenommen. Hat sie jemand anderen erreicht?</translation>
        </message>
        <message>
            <source>Once the case has begun, the invoice never goes to {address} again.</source>
            <translation>Sobald der Fall begonnen hat, geht die Rechnung nie wieder an {address}.</translation>
        </message>
        <message>
            <source>Only the route changes; the invoice stays as it came.</source>
            <translation>Nur der Weg ändert sich; die Rechnung bleibt, wie sie kam.</translation>
        </message>
        <message>
            <source>Only this changes, in a copy; the original is kept.</source>
            <translation>Nur das ändert sich, in einer Kopie; das Original bleibt erhalten.</translation>
        </message>
        <message>
            <source>Put an undelivered invoice right</source>
            <translation>Nicht zugestellte Rechnung in Ordnung bringen</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too (no customer number is known)</source>
            <translation>Auch &amp;für diesen Kunden speichern (keine Kundennummer bekannt)</translation>
        </message>
        <message>
            <source>Sa&amp;ve it for this customer, too ({customer})</source>
            <translation>Auch &amp;für diesen Kunden speichern ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Erneut &amp;senden</translation>
        </message>
        <message>
            <source>Text for the business system's supplier</source>
            <translation>Text für den Hersteller des Rechnungsprogramms</translation>
        </message>
        <message>
            <source>The buyer rejected it</source>
            <translation>Der Käufer hat sie abgelehnt</translation>
        </message>
        <message>
            <source>The invoice has none</source>
            <translation>Die Rechnung hat keine</translation>
        </message>
        <message>
            <source>The operator freed the number</source>
            <translation>Der Betreiber hat die Nummer freigegeben</translation>
        </message>
        <message>
            <source>The reference was wrong</source>
            <translation>Die Referenz war falsch</translation>
        </message>
        <message>
            <source>The text is being made…</source>
            <translation>Der Text wird erstellt…</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} an {address}, {day}:</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
                <numerusform>%Ln Kundennummer sieht aus, als wären Nullen verloren gegangen.</numerusform>
                <numerusform>%Ln Kundennummern sehen aus, als wären Nullen verloren gegangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer number(s) look like an amount or a date.</source>
            <translation>
                <numerusform>%Ln Kundennummer sieht wie ein Betrag oder ein Datum aus.</numerusform>
                <numerusform>%Ln Kundennummern sehen wie Beträge oder Daten aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>Zum Beispiel: {line}</translation>
        </message>
        <message>
            <source>Leave these rows out</source>
            <translation>Diese Zeilen auslassen</translation>
        </message>
        <message>
            <source>Take them as they stand: {number}</source>
            <translation>So übernehmen, wie sie dastehen: {number}</translation>
        </message>
        <message>
            <source>Take what was probably meant: {number}</source>
            <translation>Übernehmen, was vermutlich gemeint ist: {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadingChoice</name>
        <message>
            <source>&amp;Letters as in</source>
            <translation>&amp;Zeichenkodierung</translation>
        </message>
        <message>
            <source>DOS, Central Europe</source>
            <translation>DOS, Mitteleuropa</translation>
        </message>
        <message>
            <source>DOS, Western Europe</source>
            <translation>DOS, Westeuropa</translation>
        </message>
        <message>
            <source>For example: {line}</source>
            <translation>Zum Beispiel: {line}</translation>
        </message>
        <message>
            <source>Latin-10, Romanian</source>
            <translation>Latin-10, Rumänisch</translation>
        </message>
        <message>
            <source>Latin-2</source>
            <translation>Latin-2</translation>
        </message>
        <message>
            <source>Lines of the file</source>
            <translation>Zeilen der Datei</translation>
        </message>
        <message>
            <source>Mac, Western Europe</source>
            <translation>Mac, Westeuropa</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>&amp;Blatt</translation>
        </message>
        <message>
            <source>Windows, Central Europe</source>
            <translation>Windows, Mitteleuropa</translation>
        </message>
        <message>
            <source>Windows, Western Europe</source>
            <translation>Windows, Westeuropa</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %Ln invoice(s) checked…</source>
            <translation>
                <numerusform>{done} von %Ln Rechnung geprüft…</numerusform>
                <numerusform>{done} von %Ln Rechnungen geprüft…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Choose a reason, or write your own</source>
            <translation>Grund wählen oder selbst schreiben</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>Sie ist nicht angekommen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>The address was wrong</source>
            <translation>Die Adresse war falsch</translation>
        </message>
        <message>
            <source>The mailbox has room again</source>
            <translation>Das Postfach hat wieder Platz</translation>
        </message>
        <message>
            <source>The recipient asked for it again</source>
            <translation>Der Empfänger hat noch einmal darum gebeten</translation>
        </message>
        <message>
            <source>The recipient could not open it</source>
            <translation>Der Empfänger konnte sie nicht öffnen</translation>
        </message>
    </context>
    <context>
        <name>ReasonWords</name>
        <message>
            <source>customer in a bar code</source>
            <translation>Kunde im Strichcode</translation>
        </message>
        <message>
            <source>customer in the list</source>
            <translation>Kunde in der Liste</translation>
        </message>
        <message>
            <source>customer in the name</source>
            <translation>Kunde im Namen</translation>
        </message>
        <message>
            <source>customer on the first page</source>
            <translation>Kunde auf der ersten Seite</translation>
        </message>
        <message>
            <source>number in a bar code</source>
            <translation>Nummer im Strichcode</translation>
        </message>
        <message>
            <source>number in the list</source>
            <translation>Nummer in der Liste</translation>
        </message>
        <message>
            <source>number in the name</source>
            <translation>Nummer im Namen</translation>
        </message>
        <message>
            <source>number on the first page</source>
            <translation>Nummer auf der ersten Seite</translation>
        </message>
        <message>
            <source>order in a bar code</source>
            <translation>Bestellung im Strichcode</translation>
        </message>
        <message>
            <source>order in the list</source>
            <translation>Bestellung in der Liste</translation>
        </message>
        <message>
            <source>order in the name</source>
            <translation>Bestellung im Namen</translation>
        </message>
        <message>
            <source>order on the first page</source>
            <translation>Bestellung auf der ersten Seite</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) selected</source>
            <translation>
                <numerusform>%n Rechnung ausgewählt</numerusform>
                <numerusform>%n Rechnungen ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Accepted by the other side</source>
            <translation>Von der Gegenseite angenommen</translation>
        </message>
        <message>
            <source>Being handed over</source>
            <translation>Wird übergeben</translation>
        </message>
        <message>
            <source>Delivered, with a receipt</source>
            <translation>Zugestellt, mit Quittung</translation>
        </message>
        <message>
            <source>Held until you decide</source>
            <translation>Zurückgehalten, bis Sie entscheiden</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>No answer yet, being asked after</source>
            <translation>Noch keine Antwort, wird nachgefragt</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Quittung speichern</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <source>Sent {when}. Everything is settled.</source>
            <translation>Gesendet {when}. Alles ist erledigt.</translation>
        </message>
        <message>
            <source>Sent {when}. It goes on by itself.</source>
            <translation>Gesendet {when}. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Show what &amp;needs attention</source>
            <translation>Zeigen, was zu &amp;klären ist</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Wird von selbst erneut versucht</translation>
        </message>
        <message>
            <source>Waiting to begin</source>
            <translation>Wartet auf den Beginn</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>receipt.pdf</source>
            <translation>quittung.pdf</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPaper</name>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Receipt of {when}</source>
            <translation>Quittung vom {when}</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsDialog</name>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Quittungen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Gesendet</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>E-invoices reach this address.</source>
            <translation>E-Rechnungen erreichen diese Adresse.</translation>
        </message>
        <message>
            <source>It can be reached from {day} on.</source>
            <translation>Sie ist ab {day} erreichbar.</translation>
        </message>
        <message>
            <source>It can be reached until {day}.</source>
            <translation>Sie ist bis {day} erreichbar.</translation>
        </message>
        <message>
            <source>It takes: {documents}.</source>
            <translation>Angenommen werden: {documents}.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Betreiber: {operator}.</translation>
        </message>
        <message>
            <source>Said by {source} on {when}.</source>
            <translation>Angabe von {source} am {when}.</translation>
        </message>
        <message>
            <source>The address is not registered in the network.</source>
            <translation>Die Adresse ist im Netzwerk nicht registriert.</translation>
        </message>
        <message>
            <source>The address is registered, but it takes no documents of this kind.</source>
            <translation>Die Adresse ist registriert, nimmt aber keine Dokumente dieser Art an.</translation>
        </message>
        <message>
            <source>The network could not be asked. That says nothing about the address: try again later.</source>
            <translation>Das Netzwerk konnte nicht gefragt werden. Das sagt nichts über die Adresse: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Your customer {number}.</source>
            <translation>Ihr Kunde {number}.</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>erreichbar</translation>
        </message>
        <message>
            <source>can be reached from {day}</source>
            <translation>erreichbar ab {day}</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>could not be asked</source>
            <translation>konnte nicht gefragt werden</translation>
        </message>
        <message>
            <source>credit note</source>
            <translation>Rechnungskorrektur</translation>
        </message>
        <message>
            <source>despatch advice</source>
            <translation>Lieferavis</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>invoice (CII)</source>
            <translation>Rechnung (CII)</translation>
        </message>
        <message>
            <source>not for this document</source>
            <translation>nicht für dieses Dokument</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>nicht registriert</translation>
        </message>
        <message>
            <source>order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>other documents</source>
            <translation>andere Dokumente</translation>
        </message>
        <message>
            <source>response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>the network's register</source>
            <translation>Register des Netzwerks</translation>
        </message>
        <message>
            <source>the practice network</source>
            <translation>das Übungsnetzwerk</translation>
        </message>
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Edit cell</source>
            <translation>Zelle &amp;bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;Open customer…</source>
            <translation>Kunden ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>C&amp;ustomer…</source>
            <translation>&amp;Kunde…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>Paste ro&amp;ws…</source>
            <translation>&amp;Zeilen einfügen…</translation>
        </message>
    </context>
    <context>
        <name>RegisterColumns</name>
        <message>
            <source>A mail came back on {day}. Check the address.</source>
            <translation>Am {day} kam eine E-Mail zurück. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>CC and BCC</source>
            <translation>CC und BCC</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>E-invoices</source>
            <translation>E-Rechnung</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Last came back</source>
            <translation>Zuletzt zurückgekommen</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Never came back</source>
            <translation>Nie zurückgekommen</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Warning: a mail came back on {day}</source>
            <translation>Warnung: Am {day} kam eine E-Mail zurück</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommands</name>
        <message numerus="yes">
            <source>%Ln row(s) in the registers are not saved. Close all the same?</source>
            <translation>
                <numerusform>%Ln Zeile in den Registern ist nicht gespeichert. Trotzdem schließen?</numerusform>
                <numerusform>%Ln Zeilen in den Registern sind nicht gespeichert. Trotzdem schließen?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo: {what}</source>
            <translation>&amp;Wiederholen: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: {what}</source>
            <translation>&amp;Rückgängig: {what}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The invoice names no customer number, so it belongs to no customer of the register.</source>
            <translation>Die Rechnung nennt keine Kundennummer, daher gehört sie zu keinem Kunden im Register.</translation>
        </message>
        <message>
            <source>What was typed there would be lost.</source>
            <translation>Was dort eingegeben wurde, ginge verloren.</translation>
        </message>
        <message>
            <source>{number} was changed.</source>
            <translation>{number} wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>%Ln row(s) were left out.</source>
            <translation>
                <numerusform>%Ln Zeile wurde ausgelassen.</numerusform>
                <numerusform>%Ln Zeilen wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
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
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln row(s).</source>
            <translation>
                <numerusform>%Ln Zeile importiert.</numerusform>
                <numerusform>%Ln Zeilen importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</source>
            <translation>Listen (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
            <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie sie zuerst in der Tabelle.</translation>
        </message>
        <message>
            <source>The list was saved as {name}.</source>
            <translation>Die Liste wurde als {name} gespeichert.</translation>
        </message>
        <message>
            <source>import of {name}</source>
            <translation>Import aus {name}</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>It is being saved.</source>
            <translation>Wird gespeichert.</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>It was changed meanwhile by somebody else.</source>
            <translation>Jemand anderes hat das inzwischen geändert.</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message numerus="yes">
            <source>%Ln row(s) deleted.</source>
            <translation>
                <numerusform>%Ln Zeile gelöscht.</numerusform>
                <numerusform>%Ln Zeilen gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) stay:</source>
            <translation>
                <numerusform>%Ln Zeile bleibt:</numerusform>
                <numerusform>%Ln Zeilen bleiben:</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>You may look, not change anything.</source>
            <translation>Sie dürfen ansehen, aber nichts ändern.</translation>
        </message>
        <message>
            <source>adding of {number}</source>
            <translation>Hinzufügen von {number}</translation>
        </message>
        <message>
            <source>change of {number}</source>
            <translation>Änderung von {number}</translation>
        </message>
        <message numerus="yes">
            <source>deletion of %Ln row(s)</source>
            <translation>
                <numerusform>Löschen von %Ln Zeile</numerusform>
                <numerusform>Löschen von %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} was added.</source>
            <translation>{number} wurde hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>All in one e-mail</source>
            <translation>Alle in einer E-Mail</translation>
        </message>
        <message>
            <source>As the company</source>
            <translation>Wie das Unternehmen</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Per Post</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
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
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>E-invoice only</source>
            <translation>Nur E-Rechnung</translation>
        </message>
        <message>
            <source>E-invoice, else e-mail</source>
            <translation>E-Rechnung, sonst E-Mail</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mail and e-invoice</source>
            <translation>E-Mail und E-Rechnung</translation>
        </message>
        <message>
            <source>E-mail only</source>
            <translation>Nur E-Mail</translation>
        </message>
        <message>
            <source>Electronic address</source>
            <translation>Elektronische Adresse</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Dateinamen</translation>
        </message>
        <message>
            <source>Invoice by post</source>
            <translation>Rechnung per Post</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Location no. (GLN)</source>
            <translation>Lokationsnr. (GLN)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>One e-mail for each invoice</source>
            <translation>Eine E-Mail je Rechnung</translation>
        </message>
        <message>
            <source>One merged PDF</source>
            <translation>Ein gemeinsames PDF</translation>
        </message>
        <message>
            <source>Organisation no.</source>
            <translation>Registernr.</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>E-Mail als</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Required attachments</source>
            <translation>Pflichtanhänge</translation>
        </message>
        <message>
            <source>Separate files</source>
            <translation>Einzelne Dateien</translation>
        </message>
        <message>
            <source>Several invoices</source>
            <translation>Mehrere Rechnungen</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>XML and PDF</source>
            <translation>XML und PDF</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>E-mail distribution list</source>
            <translation>E-Mail-Liste</translation>
        </message>
        <message>
            <source>Import a list, or add the first one (Ctrl+N).</source>
            <translation>Importieren Sie eine Liste, oder fügen Sie den ersten hinzu (Strg+N).</translation>
        </message>
        <message>
            <source>No addresses yet.</source>
            <translation>Noch keine Adressen.</translation>
        </message>
        <message>
            <source>No customer was found.</source>
            <translation>Kein Kunde gefunden.</translation>
        </message>
        <message>
            <source>No customers yet.</source>
            <translation>Noch keine Kunden.</translation>
        </message>
        <message>
            <source>No row was found.</source>
            <translation>Keine Zeile gefunden.</translation>
        </message>
        <message>
            <source>Try fewer letters or figures.</source>
            <translation>Versuchen Sie weniger Buchstaben oder Ziffern.</translation>
        </message>
    </context>
    <context>
        <name>RemedyPanel</name>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}.</source>
            <translation>
                <numerusform>%n Rechnung kam von {address} zurück.</numerusform>
                <numerusform>%n Rechnungen kamen von {address} zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) chosen</source>
            <translation>
                <numerusform>%n Rechnung ausgewählt</numerusform>
                <numerusform>%n Rechnungen ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s) for your decision.</source>
            <translation>
                <numerusform>%n davon wartet auf Ihre Entscheidung.</numerusform>
                <numerusform>%n davon warten auf Ihre Entscheidung.</numerusform>
            </translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation>Alle angekommen</translation>
        </message>
        <message>
            <source>All of them arrived…</source>
            <translation>Alle sind angekommen…</translation>
        </message>
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Fragen Sie den Kunden, wohin seine E-Mails jetzt gehen, dann senden Sie alle auf einmal dorthin.</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Wählen Sie oben eine Zeile, um zu sehen, was getan werden kann.</translation>
        </message>
        <message>
            <source>Choose a single line to see what can be done.</source>
            <translation>Wählen Sie eine einzelne Zeile, um zu sehen, was getan werden kann.</translation>
        </message>
        <message>
            <source>Decide for each line below, or for all of them at once.</source>
            <translation>Entscheiden Sie unten für jede Zeile oder für alle auf einmal.</translation>
        </message>
        <message>
            <source>Did all of these invoices arrive?</source>
            <translation>Sind alle diese Rechnungen angekommen?</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Ist angekommen</translation>
        </message>
        <message>
            <source>It was not sent</source>
            <translation>Wurde nicht gesendet</translation>
        </message>
        <message>
            <source>None of them was sent…</source>
            <translation>Keine davon wurde gesendet…</translation>
        </message>
        <message>
            <source>None was sent</source>
            <translation>Keine wurde gesendet</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Beheben…</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Alle freigeben (%n)</numerusform>
                <numerusform>Alle freigeben (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Released ones go out now; those that may have arrived are left. Taken back ones wait again.</source>
            <translation>Freigegebene gehen jetzt hinaus; was vielleicht angekommen ist, bleibt stehen. Zurückgenommene warten wieder.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Angeben, was darin steht…</translation>
        </message>
        <message>
            <source>Send all to another address…</source>
            <translation>Alle an eine andere Adresse senden…</translation>
        </message>
        <message>
            <source>Send to another address…</source>
            <translation>An eine andere Adresse senden…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Alle zurücknehmen (%n)</numerusform>
                <numerusform>Alle zurücknehmen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Die Datei wurde aufbewahrt, nichts davon wurde gesendet. Erstellen Sie sie im ERP-System neu, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>They stand under Sent invoices then. What did not arrive has to be sent again by hand.</source>
            <translation>Sie stehen dann unter Gesendete Rechnungen. Was nicht ankam, muss von Hand erneut gesendet werden.</translation>
        </message>
        <message>
            <source>They wait again under Files waiting. What had been sent all the same could go twice.</source>
            <translation>Sie warten wieder unter Wartende Dateien. Was doch gesendet wurde, könnte zweimal hinausgehen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Was none of these invoices sent?</source>
            <translation>Wurde keine dieser Rechnungen gesendet?</translation>
        </message>
        <message>
            <source>{channel} to {address}, {day}:</source>
            <translation>{channel} an {address}, {day}:</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Mail (*.eml *.mbox)</source>
            <translation>E-Mails (*.eml *.mbox)</translation>
        </message>
        <message>
            <source>Read reports</source>
            <translation>Berichte lesen</translation>
        </message>
        <message>
            <source>{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that.</source>
            <translation>{name} ist eine Nachricht von Outlook (.msg), die nicht gelesen werden kann. Speichern Sie sie als .eml und ziehen Sie diese Datei hierher.</translation>
        </message>
    </context>
    <context>
        <name>ReportsDialog</name>
        <message numerus="yes">
            <source>%n arrived.</source>
            <translation>
                <numerusform>%n angekommen.</numerusform>
                <numerusform>%n angekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed nothing, for the reasons below.</source>
            <translation>
                <numerusform>%n hat nichts geändert; der Grund steht unten.</numerusform>
                <numerusform>%n haben nichts geändert; die Gründe stehen unten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n konnte nicht gelesen werden.</numerusform>
                <numerusform>%n konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read.</source>
            <translation>
                <numerusform>%n Datei gelesen.</numerusform>
                <numerusform>%n Dateien gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back and stand under Needs attention.</source>
            <translation>
                <numerusform>%n Rechnung kam zurück und steht unter Zu klären.</numerusform>
                <numerusform>%n Rechnungen kamen zurück und stehen unter Zu klären.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show the invoice</source>
            <translation>Rechnung an&amp;zeigen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Gelesene Dateien</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Nichts geändert</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message numerus="yes">
            <source>Reading: {done} of %Ln file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Lesen: {done} von %Ln Datei. Die Datei bleibt, wo sie ist.</numerusform>
                <numerusform>Lesen: {done} von %Ln Dateien. Die Dateien bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports of mail that came back</source>
            <translation>Berichte über zurückgekommene E-Mails</translation>
        </message>
        <message>
            <source>The rest was not read: {reason}</source>
            <translation>Der Rest wurde nicht gelesen: {reason}</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was darin steht</translation>
        </message>
        <message>
            <source>What the reports came to</source>
            <translation>Was die Berichte ergeben haben</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;E-mail of the customer</source>
            <translation>&amp;E-Mail des Kunden</translation>
        </message>
        <message>
            <source>&amp;Keep as a draft</source>
            <translation>Als Ent&amp;wurf behalten</translation>
        </message>
        <message>
            <source>&amp;Language of the letters</source>
            <translation>&amp;Sprache der Schreiben</translation>
        </message>
        <message>
            <source>&amp;Operator</source>
            <translation>&amp;Betreiber</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>&amp;Show the letters…</source>
            <translation>Schreiben an&amp;zeigen…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Warum</translation>
        </message>
        <message>
            <source>Ask for a recipient</source>
            <translation>Um Anschluss eines Empfängers bitten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Com&amp;pany name</source>
            <translation>&amp;Firmenname</translation>
        </message>
        <message>
            <source>E-mail of the operator's &amp;desk</source>
            <translation>E-Mail der Betreiber-&amp;Hotline</translation>
        </message>
        <message>
            <source>If you know it</source>
            <translation>Falls bekannt</translation>
        </message>
        <message>
            <source>It changed its operator</source>
            <translation>Er hat den Betreiber gewechselt</translation>
        </message>
        <message>
            <source>It is asked for its address</source>
            <translation>Der Kunde wird nach seiner Adresse gefragt</translation>
        </message>
        <message>
            <source>It is not in the network yet</source>
            <translation>Er ist noch nicht im Netzwerk</translation>
        </message>
        <message>
            <source>Looking up what is known…</source>
            <translation>Bekanntes wird nachgeschlagen…</translation>
        </message>
        <message>
            <source>Organisation &amp;number</source>
            <translation>Register&amp;nummer</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>The customer and its operator are asked that e-invoices may reach it. Until then its invoices go as PDF or on paper. You see the letters before they go.</source>
            <translation>Kunde und Betreiber werden gebeten, den Empfang von E-Rechnungen zu ermöglichen. Bis dahin gehen seine Rechnungen als PDF oder auf Papier. Sie sehen die Schreiben, bevor sie gesendet werden.</translation>
        </message>
        <message>
            <source>These letters go when you press Send.</source>
            <translation>Diese Schreiben gehen hinaus, wenn Sie auf Senden drücken.</translation>
        </message>
        <message>
            <source>Writing the letters…</source>
            <translation>Die Schreiben werden verfasst…</translation>
        </message>
        <message>
            <source>Your operator takes the request by itself; these letters are not needed.</source>
            <translation>Ihr Betreiber nimmt die Anfrage selbst entgegen; diese Schreiben sind nicht nötig.</translation>
        </message>
        <message>
            <source>Your own &amp;words</source>
            <translation>Eigene Wor&amp;te</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Confirmation to you</source>
            <translation>Bestätigung an Sie</translation>
        </message>
        <message>
            <source>To the operator</source>
            <translation>An den Betreiber</translation>
        </message>
        <message>
            <source>To the recipient</source>
            <translation>An den Empfänger</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>can be reached</source>
            <translation>erreichbar</translation>
        </message>
        <message>
            <source>could not be sent</source>
            <translation>konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>draft, not sent</source>
            <translation>Entwurf, nicht gesendet</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>no answer came; it may have been sent</source>
            <translation>keine Antwort; möglicherweise gesendet</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>wartet auf das Senden</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%n invoice(s) go as e-invoices now.</source>
            <translation>
                <numerusform>%n Rechnung geht jetzt als E-Rechnung.</numerusform>
                <numerusform>%n Rechnungen gehen jetzt als E-Rechnung.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Change and send…</source>
            <translation>Ä&amp;ndern und senden…</translation>
        </message>
        <message>
            <source>&amp;Move the waiting invoices over</source>
            <translation>Wartende Rechnungen &amp;umstellen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Unternehmen</translation>
        </message>
        <message numerus="yes">
            <source>E-invoices can reach it now. %n waiting invoice(s) would still go another way.</source>
            <translation>
                <numerusform>E-Rechnungen erreichen ihn jetzt. %n wartende Rechnung ginge noch auf anderem Weg.</numerusform>
                <numerusform>E-Rechnungen erreichen ihn jetzt. %n wartende Rechnungen gingen noch auf anderem Weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was asked yet. Look a customer up: of one who is not in the network you can ask to be reached.</source>
            <translation>Noch wurde niemand gefragt. Schlagen Sie einen Kunden nach: Wer nicht im Netzwerk ist, den können Sie um Anschluss bitten.</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Registernummer</translation>
        </message>
        <message>
            <source>Requests to recipients</source>
            <translation>Anfragen an Empfänger</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The operator is &amp;working on it</source>
            <translation>Der Betreiber &amp;arbeitet daran</translation>
        </message>
        <message>
            <source>They said &amp;no</source>
            <translation>Sie haben ab&amp;gelehnt</translation>
        </message>
        <message>
            <source>Waiting invoices</source>
            <translation>Wartende Rechnungen</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>&amp;Zurückziehen</translation>
        </message>
    </context>
    <context>
        <name>RequiredTable</name>
        <message>
            <source>Add a r&amp;ule</source>
            <translation>Re&amp;gel hinzufügen</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>Attachments that invoices need</source>
            <translation>Anhänge, die Rechnungen brauchen</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Dokumentart</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>Wenn er fehlt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>R&amp;emove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>any</source>
            <translation>jede</translation>
        </message>
        <message>
            <source>ask before sending</source>
            <translation>vor dem Senden fragen</translation>
        </message>
        <message>
            <source>hold the invoice back</source>
            <translation>Rechnung zurückhalten</translation>
        </message>
        <message>
            <source>say so</source>
            <translation>darauf hinweisen</translation>
        </message>
    </context>
    <context>
        <name>ResendAllDialog</name>
        <message numerus="yes">
            <source>%n in all.</source>
            <translation>
                <numerusform>Insgesamt %n.</numerusform>
                <numerusform>Insgesamt %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) came back from {address}. They are sent again as they were.</source>
            <translation>
                <numerusform>%n Rechnung kam von {address} zurück. Sie wird unverändert erneut gesendet.</numerusform>
                <numerusform>%n Rechnungen kamen von {address} zurück. Sie werden unverändert erneut gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent again to {address}.</source>
            <translation>
                <numerusform>%n Rechnung erneut an {address} gesendet.</numerusform>
                <numerusform>%n Rechnungen erneut an {address} gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, for the reasons below.</source>
            <translation>
                <numerusform>%n ausgelassen; der Grund steht unten.</numerusform>
                <numerusform>%n ausgelassen; die Gründe stehen unten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than are listed here.</source>
            <translation>
                <numerusform>%n mehr, als hier steht.</numerusform>
                <numerusform>%n mehr, als hier stehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message numerus="yes">
            <source>Also &amp;save for these %n customers</source>
            <translation>
                <numerusform>Auch &amp;für diesen Kunden speichern</numerusform>
                <numerusform>Auch &amp;für diese %n Kunden speichern</numerusform>
            </translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>Auch &amp;für diesen Kunden speichern (keine Kundennummer bekannt)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>Auch &amp;für diesen Kunden speichern ({customer})</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Invoices that came back</source>
            <translation>Zurückgekommene Rechnungen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>New a&amp;ddress</source>
            <translation>Neue A&amp;dresse</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Send a&amp;ll</source>
            <translation>A&amp;lle senden</translation>
        </message>
        <message>
            <source>Send all to another address</source>
            <translation>Alle an eine andere Adresse senden</translation>
        </message>
        <message>
            <source>The register says the new address from now on.</source>
            <translation>Im Register steht ab jetzt die neue Adresse.</translation>
        </message>
        <message>
            <source>The register was not changed.</source>
            <translation>Das Register wurde nicht geändert.</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Warum sie ausgelassen wurde</translation>
        </message>
        <message>
            <source>the new address</source>
            <translation>die neue Adresse</translation>
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
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>A new delivery takes the place of the one {channel} to {address}.</source>
            <translation>Eine neue Zustellung tritt an die Stelle der Zustellung {channel} an {address}.</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer (no customer number is known)</source>
            <translation>Auch &amp;für diesen Kunden speichern (keine Kundennummer bekannt)</translation>
        </message>
        <message>
            <source>Also &amp;save for this customer ({customer})</source>
            <translation>Auch &amp;für diesen Kunden speichern ({customer})</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Erneut s&amp;enden</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>The recipient may then have it twice.</source>
            <translation>Der Empfänger hat sie dann vielleicht doppelt.</translation>
        </message>
        <message>
            <source>as the invoice says, if left empty</source>
            <translation>wie auf der Rechnung, falls leer</translation>
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
            <translation>Sachbearbeiter</translation>
        </message>
        <message>
            <source>May do everything: accounts, settings and users, too.</source>
            <translation>Darf alles, auch Konten, Einstellungen und Benutzer.</translation>
        </message>
        <message>
            <source>May look at everything and change nothing.</source>
            <translation>Darf alles ansehen und nichts ändern.</translation>
        </message>
        <message>
            <source>May upload, attach, send and edit the registers.</source>
            <translation>Darf hochladen, anhängen, senden und die Register bearbeiten.</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n delivery(s) released.</source>
            <translation>
                <numerusform>%n Zustellung freigegeben.</numerusform>
                <numerusform>%n Zustellungen freigegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n Zustellung zurückgenommen; die Rechnung wartet wieder.</numerusform>
                <numerusform>%n Zustellungen zurückgenommen; die Rechnungen warten wieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being released…</source>
            <translation>Wird freigegeben…</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Wird zurückgenommen…</translation>
        </message>
        <message>
            <source>It broke off: {reason} Press once more for the rest.</source>
            <translation>Es wurde unterbrochen: {reason} Drücken Sie noch einmal für den Rest.</translation>
        </message>
        <message>
            <source>None of them could be taken back: they have gone, or wait again already.</source>
            <translation>Keine davon konnte zurückgenommen werden: Sie sind schon hinausgegangen oder warten bereits wieder.</translation>
        </message>
        <message>
            <source>None of them waits to be released.</source>
            <translation>Keine davon wartet auf die Freigabe.</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Erneut &amp;senden…</translation>
        </message>
        <message>
            <source>Stopped; the others are as they were.</source>
            <translation>Angehalten; die anderen sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Take &amp;back what has not begun</source>
            <translation>&amp;Zurücknehmen, was nicht begonnen hat</translation>
        </message>
        <message>
            <source>{count} left: {reason}</source>
            <translation>{count} belassen: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SaidField</name>
        <message>
            <source>That is too much: the field takes {limit} characters.</source>
            <translation>Das ist zu viel: Das Feld fasst {limit} Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>ScanDialog</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Erneut suchen</translation>
        </message>
        <message>
            <source>&amp;Scanner</source>
            <translation>S&amp;canner</translation>
        </message>
        <message>
            <source>&amp;all pages in the feeder</source>
            <translation>&amp;alle Seiten im Einzug</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Schwarzweiß</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Graustufen</translation>
        </message>
        <message>
            <source>Looking for scanners…</source>
            <translation>Scanner werden gesucht…</translation>
        </message>
        <message>
            <source>No scanner was found. Is it switched on and connected?</source>
            <translation>Es wurde kein Scanner gefunden. Ist er eingeschaltet und angeschlossen?</translation>
        </message>
        <message>
            <source>Sca&amp;n</source>
            <translation>&amp;Scannen</translation>
        </message>
        <message>
            <source>Scanning…</source>
            <translation>Es wird gescannt…</translation>
        </message>
        <message>
            <source>This way of scanning has not been tried with real scanners yet. Look at what comes.</source>
            <translation>Diese Art zu scannen wurde noch nicht mit echten Scannern erprobt. Sehen Sie sich an, was kommt.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search number, customer, reference… (Ctrl+K)</source>
            <translation>Nummer, Kunde, Zeichen suchen… (Strg+K)</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>kept; type to change it</source>
            <translation>gespeichert; zum Ändern neu eingeben</translation>
        </message>
        <message>
            <source>known for this session only; type to change it</source>
            <translation>nur für diese Sitzung bekannt; zum Ändern neu eingeben</translation>
        </message>
    </context>
    <context>
        <name>SendAtDialog</name>
        <message>
            <source>&amp;Day and hour</source>
            <translation>&amp;Tag und Uhrzeit</translation>
        </message>
        <message>
            <source>&amp;Only in office hours, on working days</source>
            <translation>&amp;Nur in den Bürozeiten an Arbeitstagen</translation>
        </message>
        <message>
            <source>&amp;Send then</source>
            <translation>&amp;Dann senden</translation>
        </message>
        <message>
            <source>Clocks are set ahead that night, so that no clock shows the chosen hour.</source>
            <translation>In dieser Nacht werden die Uhren vorgestellt, die gewählte Uhrzeit gibt es nicht.</translation>
        </message>
        <message>
            <source>Clocks are set back that night, so that this hour comes twice: the first is taken.</source>
            <translation>In dieser Nacht werden die Uhren zurückgestellt, die Uhrzeit kommt zweimal: Es gilt die erste.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>It will be sent on {when}.</source>
            <translation>Gesendet wird am {when}.</translation>
        </message>
        <message>
            <source>Send at a chosen hour</source>
            <translation>Zu gewählter Zeit senden</translation>
        </message>
        <message>
            <source>What goes out is settled now. Until then it stands in Sending, where it can be taken back or sent at once. Connect has to be running at that hour; otherwise it goes as soon as it runs again.</source>
            <translation>Was hinausgeht, steht jetzt fest. Bis dahin steht es unter „Im Versand“, wo es zurückgenommen oder sofort gesendet werden kann. Connect muss zu dieser Zeit laufen; sonst geht es hinaus, sobald es wieder läuft.</translation>
        </message>
        <message>
            <source>What this comes to</source>
            <translation>Was das bedeutet</translation>
        </message>
    </context>
    <context>
        <name>SendBar</name>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n angenommen</numerusform>
                <numerusform>%n angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivered</source>
            <translation>
                <numerusform>%n zugestellt</numerusform>
                <numerusform>%n zugestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n Rechnung</numerusform>
                <numerusform>%n Rechnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) being handed in…</source>
            <translation>
                <numerusform>%n Rechnung wird eingereicht…</numerusform>
                <numerusform>%n Rechnungen werden eingereicht…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) need(s) attention</source>
            <translation>
                <numerusform>%n Rechnung zu klären</numerusform>
                <numerusform>%n Rechnungen zu klären</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent: {counts}.</source>
            <translation>
                <numerusform>%n Rechnung gesendet: {counts}.</numerusform>
                <numerusform>%n Rechnungen gesendet: {counts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n gesendet</numerusform>
                <numerusform>%n gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back and waiting again</source>
            <translation>
                <numerusform>%n zurückgenommen und wartet wieder</numerusform>
                <numerusform>%n zurückgenommen und warten wieder</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Receipt…</source>
            <translation>&amp;Quittung…</translation>
        </message>
        <message>
            <source>&amp;Stop the rest</source>
            <translation>Den &amp;Rest anhalten</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Being taken back…</source>
            <translation>Wird zurückgenommen…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Zeile schließen</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Jetzt senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %Ln invoice(s)</source>
            <translation>
                <numerusform>Senden: {done} von %Ln Rechnung</numerusform>
                <numerusform>Senden: {done} von %Ln Rechnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n invoice(s) wait again as before.</source>
            <translation>
                <numerusform>Zurückgenommen: %n Rechnung wartet wieder wie zuvor.</numerusform>
                <numerusform>Zurückgenommen: %n Rechnungen warten wieder wie zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The send is being prepared…</source>
            <translation>Der Versand wird vorbereitet…</translation>
        </message>
        <message numerus="yes">
            <source>Waits for %n attachment(s) on the way: {names}</source>
            <translation>
                <numerusform>Wartet auf %n Anhang, der unterwegs ist: {names}</numerusform>
                <numerusform>Wartet auf %n Anhänge, die unterwegs sind: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} – will be sent in {seconds} s.</source>
            <translation>{what} – Versand in {seconds} s.</translation>
        </message>
        <message>
            <source>{what} – will be sent on {when}.</source>
            <translation>{what} – wird am {when} gesendet.</translation>
        </message>
    </context>
    <context>
        <name>SendToClientDialog</name>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>Being handed in…</source>
            <translation>Wird eingereicht…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>E-mail sett&amp;ings…</source>
            <translation>E-Mail-&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>I mean to send this n&amp;umber a second time</source>
            <translation>Ich will diese Nummer ein &amp;zweites Mal senden</translation>
        </message>
        <message>
            <source>It is sent once the files have reached the gateway.</source>
            <translation>Sie wird gesendet, sobald die Dateien beim Gateway sind.</translation>
        </message>
        <message>
            <source>It is sent once the message has been checked.</source>
            <translation>Sie wird gesendet, sobald die Nachricht geprüft ist.</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Senden (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Send a&amp;gain…</source>
            <translation>Erne&amp;ut senden…</translation>
        </message>
        <message>
            <source>Send to client</source>
            <translation>An Kunden senden</translation>
        </message>
        <message>
            <source>Send to client: invoice {number} · {customer}</source>
            <translation>An Kunden senden: Rechnung {number} · {customer}</translation>
        </message>
    </context>
    <context>
        <name>SendingView</name>
        <message>
            <source>Lets the chosen invoices that wait for a next try, a setting or their hour go on now.</source>
            <translation>Lässt die gewählten Rechnungen, die auf den nächsten Versuch, eine Einstellung oder ihre Zeit warten, jetzt weitergehen.</translation>
        </message>
        <message>
            <source>Nothing is being sent.</source>
            <translation>Es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message numerus="yes">
            <source>Release all (%n)</source>
            <translation>
                <numerusform>Alle freigeben (%n)</numerusform>
                <numerusform>Alle freigeben (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Im Versand</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>Take back all (%n)</source>
            <translation>
                <numerusform>Alle zurücknehmen (%n)</numerusform>
                <numerusform>Alle zurücknehmen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Takes the chosen invoices back, as far as they have not begun.</source>
            <translation>Nimmt die ausgewählten Rechnungen zurück, soweit sie nicht begonnen haben.</translation>
        </message>
        <message>
            <source>What you send is listed here until it has arrived.</source>
            <translation>Was Sie senden, steht hier, bis es angekommen ist.</translation>
        </message>
    </context>
    <context>
        <name>SentMailBox</name>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Keep sent mail in the mailbox, too</source>
            <translation>Gesendete E-Mails auch im Postfach aufbewahren</translation>
        </message>
        <message>
            <source>Mailbox server (IMAP)</source>
            <translation>Server des Postfachs (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Keine (nur im eigenen Netz)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Passwort des Postfachs</translation>
        </message>
        <message>
            <source>Port of the mailbox</source>
            <translation>Port des Postfachs</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>Security of the mailbox</source>
            <translation>Sicherheit des Postfachs</translation>
        </message>
        <message>
            <source>Sent mail is kept in {address}.</source>
            <translation>Gesendete E-Mails werden in {address} aufbewahrt.</translation>
        </message>
        <message>
            <source>Sign in there with</source>
            <translation>Dort anmelden mit</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Test the folder</source>
            <translation>Ordner testen</translation>
        </message>
        <message>
            <source>The mail server's access tokens (XOAUTH2)</source>
            <translation>Zugriffstoken des Mailservers (XOAUTH2)</translation>
        </message>
        <message>
            <source>The mailbox for sent mail needs a server and a user name.</source>
            <translation>Das Postfach für gesendete E-Mails braucht einen Server und einen Benutzernamen.</translation>
        </message>
        <message>
            <source>Trusts</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>User of the mailbox</source>
            <translation>Benutzer des Postfachs</translation>
        </message>
        <message>
            <source>the one that the server marks for sent mail</source>
            <translation>der, den der Server für gesendete E-Mails kennzeichnet</translation>
        </message>
        <message>
            <source>{provider} keeps sent mail itself.</source>
            <translation>{provider} bewahrt gesendete E-Mails selbst auf.</translation>
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Choose files or invoices under Files waiting and press Send selected (Ctrl+Enter).</source>
            <translation>Wählen Sie unter Wartende Dateien Dateien oder Rechnungen und drücken Sie Ausgewählte senden (Strg+Eingabe).</translation>
        </message>
        <message>
            <source>No sent invoice was found.</source>
            <translation>Keine gesendete Rechnung gefunden.</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Receipts…</source>
            <translation>Quittungen…</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Gesendete Rechnungen</translation>
        </message>
        <message>
            <source>The receipts of all sends, to look at, print and save</source>
            <translation>Die Quittungen aller Sendungen, zum Ansehen, Drucken und Speichern</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Versuchen Sie weniger Buchstaben, oder löschen Sie die Filter.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A French platform (AFNOR XP Z12-013)</source>
            <translation>Eine französische Plattform (AFNOR XP Z12-013)</translation>
        </message>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>Ein PDF ohne Daten kann nicht als E-Rechnung gesendet werden.</translation>
        </message>
        <message>
            <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F.</source>
            <translation>Ein SHA-256-Fingerabdruck hat 64 Zeichen von 0 bis 9 und A bis F.</translation>
        </message>
        <message>
            <source>A backup of {day} was put back. What came in, was changed or was sent after that is not in it. All that waited or was under way then is held as perhaps sent: decide for each, or for all, whether it went out.</source>
            <translation>Eine Sicherung vom {day} wurde zurückgespielt. Was danach eingegangen ist, geändert oder gesendet wurde, ist nicht darin. Alles, was damals wartete oder unterwegs war, wird als vielleicht gesendet zurückgehalten: Entscheiden Sie für jedes oder für alle, ob es hinausgegangen ist.</translation>
        </message>
        <message>
            <source>A backup was being put back into this data folder, and that did not come to its end. Run connect-app gateway restore once more.</source>
            <translation>In diesen Datenordner wurde gerade eine Sicherung zurückgespielt, und das wurde nicht fertig. Führen Sie connect-app gateway restore noch einmal aus.</translation>
        </message>
        <message>
            <source>A buyer's reference is 1 to {limit} characters on one line. Enter it once more.</source>
            <translation>Eine Käuferreferenz hat 1 bis {limit} Zeichen in einer Zeile. Geben Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>Eine Kundennummer hat höchstens {limit} Zeichen und keine Steuerzeichen.</translation>
        </message>
        <message>
            <source>A delivery cannot go from {old} to {new}.</source>
            <translation>Eine Zustellung kann nicht von {old} zu {new} wechseln.</translation>
        </message>
        <message>
            <source>A delivery is missing from the database.</source>
            <translation>Eine Zustellung fehlt in der Datenbank.</translation>
        </message>
        <message>
            <source>A delivery that is {state} cannot be started again.</source>
            <translation>In diesem Stand kann die Zustellung nicht neu gestartet werden: {state}.</translation>
        </message>
        <message>
            <source>A file inside the PDF cannot be taken out of it.</source>
            <translation>Eine Datei im PDF kann nicht herausgenommen werden.</translation>
        </message>
        <message>
            <source>A file inside the invoice ({name}) has no file name and is left out.</source>
            <translation>Eine Datei in der Rechnung ({name}) hat keinen Dateinamen und wird ausgelassen.</translation>
        </message>
        <message>
            <source>A file inside the invoice cannot be taken out of it. Have the business system leave it out.</source>
            <translation>Eine Datei in der Rechnung kann nicht herausgenommen werden. Lassen Sie sie im ERP-System weg.</translation>
        </message>
        <message>
            <source>A file that stays in the company cannot be the invoice itself.</source>
            <translation>Eine Datei, die im Unternehmen bleibt, kann nicht die Rechnung selbst sein.</translation>
        </message>
        <message>
            <source>A formula counts only with its saved result, merged cells only in their first row.</source>
            <translation>Eine Formel zählt nur mit ihrem gespeicherten Ergebnis, verbundene Zellen nur in ihrer ersten Zeile.</translation>
        </message>
        <message>
            <source>A gateway is already running on this data folder: {folder}. End that one first.</source>
            <translation>Auf diesem Datenordner läuft schon ein Gateway: {folder}. Beenden Sie es zuerst.</translation>
        </message>
        <message>
            <source>A gateway of another version runs on this folder. Nothing was changed. Use that version's command, or restart the gateway.</source>
            <translation>Auf diesem Ordner läuft ein Gateway einer anderen Version. Nichts wurde geändert. Nehmen Sie den Befehl dieser Version, oder starten Sie das Gateway neu.</translation>
        </message>
        <message>
            <source>A letter about {company} could not be sent to {to}: {reason}</source>
            <translation>Ein Schreiben zu {company} konnte nicht an {to} gesendet werden: {reason}</translation>
        </message>
        <message>
            <source>A letter about {company} to {to} came back: {reason}</source>
            <translation>Ein Schreiben zu {company} an {to} kam zurück: {reason}</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>Eine Zeile für jede: Nummer, Adresse und Grund</translation>
        </message>
        <message>
            <source>A mail came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Eine E-Mail kam zurück, und es ist nicht klar, welche Rechnung es war. {reason} Öffnen Sie die Nachricht und geben Sie an, um welche Rechnung es geht.</translation>
        </message>
        <message>
            <source>A mail has no number of its own.</source>
            <translation>Eine E-Mail hat keine eigene Nummer.</translation>
        </message>
        <message>
            <source>A mail to {address} came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice it is about.</source>
            <translation>Eine E-Mail an {address} kam zurück, und es ist nicht klar, welche Rechnung es war. {reason} Öffnen Sie die Nachricht und geben Sie an, um welche Rechnung es geht.</translation>
        </message>
        <message>
            <source>A name, number or address has no control characters.</source>
            <translation>Ein Name oder eine Nummer hat keine Steuerzeichen.</translation>
        </message>
        <message>
            <source>A newer version of Connect keeps this file. It was left as it is; that version uploads it.</source>
            <translation>Eine neuere Version von Connect bewahrt diese Datei auf. Sie blieb, wie sie ist; jene Version lädt sie hoch.</translation>
        </message>
        <message>
            <source>A number that identifies the seller</source>
            <translation>Eine Kennung des Verkäufers</translation>
        </message>
        <message>
            <source>A page is too large to be drawn at 300 DPI.</source>
            <translation>Eine Seite ist zu groß, um mit 300 DPI dargestellt zu werden.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>Eine Seite von {found} mm wird verkleinert, um auf das Papier zu passen.</translation>
        </message>
        <message>
            <source>A person let it begin now.</source>
            <translation>Jemand hat es jetzt beginnen lassen.</translation>
        </message>
        <message>
            <source>A person says that it arrived.</source>
            <translation>Laut einem Benutzer ist sie angekommen.</translation>
        </message>
        <message>
            <source>A person says that it was not sent.</source>
            <translation>Laut einem Benutzer wurde sie nicht gesendet.</translation>
        </message>
        <message>
            <source>A picture on page {page} cannot be shown. Make the file again in the program it comes from.</source>
            <translation>Ein Bild auf Seite {page} kann nicht angezeigt werden. Erstellen Sie die Datei in ihrem Programm neu.</translation>
        </message>
        <message>
            <source>A picture on page {page} has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Ein Bild auf Seite {page} hat {width} × {height} Bildpunkte, mehr als verarbeitet werden können. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>A reason for no VAT is given, though VAT category {category} needs none ({rule}).</source>
            <translation>Ein Grund für die Steuerbefreiung ist angegeben, obwohl die Umsatzsteuerkategorie {category} keinen haben darf ({rule}).</translation>
        </message>
        <message>
            <source>A script's token does not change a password. Sign in with name and password.</source>
            <translation>Mit dem Token eines Skripts lässt sich kein Kennwort ändern. Melden Sie sich mit Name und Kennwort an.</translation>
        </message>
        <message>
            <source>A stored file is missing from the data folder.</source>
            <translation>Eine gespeicherte Datei fehlt im Datenordner.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored, so it was not sent.</source>
            <translation>Eine gespeicherte Datei ist nicht mehr, was sie beim Speichern war; deshalb wurde sie nicht gesendet.</translation>
        </message>
        <message>
            <source>A stored file is not what it was when it was stored. It is not used.</source>
            <translation>Eine gespeicherte Datei ist nicht mehr, was sie beim Speichern war. Sie wird nicht verwendet.</translation>
        </message>
        <message>
            <source>A stored file is shorter than it was when it was stored.</source>
            <translation>Eine gespeicherte Datei ist kürzer, als sie beim Speichern war.</translation>
        </message>
        <message>
            <source>A stored file was asked for by an impossible name.</source>
            <translation>Eine gespeicherte Datei wurde unter einem unmöglichen Namen verlangt.</translation>
        </message>
        <message>
            <source>A stored file was written after it was closed.</source>
            <translation>In eine gespeicherte Datei wurde geschrieben, nachdem sie geschlossen war.</translation>
        </message>
        <message>
            <source>A user name has no spaces in it and no characters that cannot be printed.</source>
            <translation>Ein Benutzername enthält keine Leerzeichen und keine nicht druckbaren Zeichen.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Address for access tokens</source>
            <translation>Adresse für Zugriffstoken</translation>
        </message>
        <message>
            <source>Address of the access point</source>
            <translation>Adresse des Access Points</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adresse des Dienstes</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>All das kam von {address} zurück. Sagen Sie, warum es noch einmal dorthin gesendet wird.</translation>
        </message>
        <message>
            <source>An address holds a line break, so nothing was sent. Please report this.</source>
            <translation>Eine Adresse enthält einen Zeilenumbruch, deshalb wurde nichts gesendet. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>An allowance or charge is {stated}, but its percentage comes to {computed} ({rule}).</source>
            <translation>Ein Abschlag oder Zuschlag ist {stated}, aber sein Prozentsatz ergibt {computed} ({rule}).</translation>
        </message>
        <message>
            <source>An attachment did not come out of the invoice as it went in; it was not sent.</source>
            <translation>Ein Anhang kam nicht so aus der Rechnung heraus, wie er hineinging; sie wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>An attachment has no usable file name.</source>
            <translation>Ein Anhang hat keinen brauchbaren Dateinamen.</translation>
        </message>
        <message>
            <source>An attachment of this delivery is missing from its list.</source>
            <translation>Ein Anhang dieser Zustellung fehlt in ihrer Liste.</translation>
        </message>
        <message>
            <source>An attachment of this invoice is missing from the database: the disk is damaged. Look at the attachments, and add what is missing.</source>
            <translation>Ein Anhang dieser Rechnung fehlt in der Datenbank: Die Festplatte ist beschädigt. Sehen Sie die Anhänge durch und fügen Sie hinzu, was fehlt.</translation>
        </message>
        <message>
            <source>An attachment that you chose is no longer there. Look at the attachments again.</source>
            <translation>Ein Anhang, den Sie gewählt haben, ist nicht mehr da. Sehen Sie die Anhänge noch einmal an.</translation>
        </message>
        <message>
            <source>An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice.</source>
            <translation>Eine Rechnung mit der Nummer {number} desselben Verkäufers kam schon früher. Achten Sie darauf, dass sie nicht zweimal gesendet wird.</translation>
        </message>
        <message>
            <source>Another customer with the same number is asked.</source>
            <translation>Ein anderer Kunde mit derselben Nummer wird gefragt.</translation>
        </message>
        <message>
            <source>Another gateway works on this database. End that one first.</source>
            <translation>Ein anderes Gateway arbeitet mit dieser Datenbank. Beenden Sie es zuerst.</translation>
        </message>
        <message>
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>Eine andere Rechnung mit der Nummer {number} desselben Verkäufers wurde gesendet. Senden Sie diese nur, wenn Sie sie ein zweites Mal senden wollen.</translation>
        </message>
        <message>
            <source>Asking ended in an unexpected way ({cause}).</source>
            <translation>Die Anfrage endete unerwartet ({cause}).</translation>
        </message>
        <message>
            <source>At least one invoice line</source>
            <translation>Mindestens eine Rechnungsposition</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>In eine Zeile passen höchstens {limit} Adressen.</translation>
        </message>
        <message>
            <source>At most {limit} invoices go in one send; {count} were chosen.</source>
            <translation>Höchstens {limit} Rechnungen gehen in einem Versand hinaus; {count} wurden ausgewählt.</translation>
        </message>
        <message>
            <source>At the last look it took no credit notes. That counts when it is seen a second time.</source>
            <translation>Bei der letzten Prüfung nahm der Kunde keine Gutschriften an. Das zählt, wenn es ein zweites Mal so ist.</translation>
        </message>
        <message>
            <source>At {address} this invoice reached somebody else, so it does not go there again. Enter the right address.</source>
            <translation>Unter {address} hat diese Rechnung jemand anderen erreicht, daher geht sie nicht wieder dorthin. Geben Sie die richtige Adresse ein.</translation>
        </message>
        <message>
            <source>At {host} SMTP is switched off for this mailbox. Its administrator turns on Authenticated SMTP for it in the admin center, or Microsoft Graph is chosen in the settings under Mail server.</source>
            <translation>Bei {host} ist SMTP für dieses Postfach abgeschaltet. Dessen Administrator schaltet im Admin Center „Authentifiziertes SMTP“ dafür ein, oder man wählt in den Einstellungen unter Mailserver Microsoft Graph.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Attachments are switched off for this company. Ask {whom}.</source>
            <translation>Anhänge sind für dieses Unternehmen ausgeschaltet. Fragen Sie {whom}.</translation>
        </message>
        <message>
            <source>Attachments cannot be put into this invoice: {reason}.</source>
            <translation>In diese Rechnung können keine Anhänge eingefügt werden: {reason}.</translation>
        </message>
        <message>
            <source>BCC</source>
            <translation>BCC</translation>
        </message>
        <message>
            <source>Bill of lading</source>
            <translation>Konnossement</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Leistungsverzeichnis</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Cannot listen on {host}:{port}: {cause}.</source>
            <translation>An {host}:{port} können keine Verbindungen angenommen werden: {cause}.</translation>
        </message>
        <message>
            <source>Certificate of analysis</source>
            <translation>Analysenzertifikat</translation>
        </message>
        <message>
            <source>Certificate of conformity</source>
            <translation>Konformitätsbescheinigung</translation>
        </message>
        <message>
            <source>Certificate of origin</source>
            <translation>Ursprungszeugnis</translation>
        </message>
        <message>
            <source>Certificate of quality</source>
            <translation>Qualitätszertifikat</translation>
        </message>
        <message>
            <source>Choose Microsoft or Google to sign in at.</source>
            <translation>Wählen Sie, ob Sie sich bei Microsoft oder bei Google anmelden.</translation>
        </message>
        <message>
            <source>Choose a day and an hour, or office hours.</source>
            <translation>Wählen Sie Tag und Uhrzeit oder die Bürozeiten.</translation>
        </message>
        <message>
            <source>Choose one of {choices}.</source>
            <translation>Wählen Sie eines von {choices}.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>Company UUID</source>
            <translation>UUID der Firma</translation>
        </message>
        <message>
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect ist auf diesem Computer mit denselben Daten schon geöffnet. Benutzen Sie jenes Fenster.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Copies of invoices wait. {reason} The invoices themselves were sent; the copies follow by themselves once it is mended.</source>
            <translation>Kopien von Rechnungen warten. {reason} Die Rechnungen selbst sind gesendet; die Kopien folgen von selbst, sobald der Fehler behoben ist.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Kundennummer {number} ist schon in der Liste. Ändern Sie dort die Zeile.</translation>
        </message>
        <message>
            <source>Customer number {number} stands beside different names: {names}. One of them has another number, so none of its rows is taken.</source>
            <translation>Kundennummer {number} steht bei verschiedenen Namen: {names}. Einer davon hat eine andere Nummer, deshalb wird keine der Zeilen übernommen.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in several rows that say different things under {field}, so none of them is taken.</source>
            <translation>Kundennummer {number} steht in mehreren Zeilen mit verschiedenen Angaben unter {field}, deshalb wird keine davon übernommen.</translation>
        </message>
        <message>
            <source>Customers that e-invoices can reach now: {came}. Customers that they reach no longer: {left}. See Network, Customers.</source>
            <translation>Kunden, die E-Rechnungen jetzt erreichen: {came}. Kunden, die sie nicht mehr erreichen: {left}. Siehe Netz, Kunden.</translation>
        </message>
        <message>
            <source>Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}. See Network, Customers.</source>
            <translation>Kunden, die jetzt elektronische Gutschriften annehmen: {takes}. Kunden, die das nicht mehr tun: {stopped}. Siehe Netz, Kunden.</translation>
        </message>
        <message>
            <source>Damage was found, and it could not be set aside ({cause}). Nothing was sent or deleted.</source>
            <translation>Ein Schaden wurde gefunden und konnte nicht beiseitegelegt werden ({cause}). Es wurde nichts gesendet oder gelöscht.</translation>
        </message>
        <message>
            <source>Delivery and invoice do not belong together, so it was not sent.</source>
            <translation>Zustellung und Rechnung gehören nicht zusammen; deshalb wurde sie nicht gesendet.</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Lieferschein</translation>
        </message>
        <message>
            <source>Delivery {delivery} was handed over, and the database does not know of it, so it is an older copy. Nothing was sent. Put back the newest copy. To go on with this one, look first what went out since, and take the folder journals out of the data folder.</source>
            <translation>Die Zustellung {delivery} wurde übergeben, und die Datenbank kennt sie nicht; sie ist also eine ältere Kopie. Es wurde nichts gesendet. Spielen Sie die neueste Kopie zurück. Um mit dieser weiterzuarbeiten, sehen Sie zuerst nach, was seither hinausging, und nehmen Sie den Ordner journals aus dem Datenordner heraus.</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Lieferavis</translation>
        </message>
        <message>
            <source>Document {number} for printing is damaged.</source>
            <translation>Dokument {number} für den Druck ist beschädigt.</translation>
        </message>
        <message>
            <source>Document {number} for printing is protected with a password.</source>
            <translation>Dokument {number} für den Druck ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>Documents stand in each other more than {limit} deep.</source>
            <translation>Dokumente stecken mehr als {limit} Ebenen tief ineinander.</translation>
        </message>
        <message>
            <source>Drawn at {dpi} DPI: {black} pages in black and white, {colour} in colour or grey.</source>
            <translation>Mit {dpi} DPI dargestellt: {black} Seiten in Schwarzweiß, {colour} in Farbe oder Grau.</translation>
        </message>
        <message>
            <source>E-invoices can reach it from {day} on.</source>
            <translation>E-Rechnungen erreichen ihn ab dem {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach it until {day}.</source>
            <translation>E-Rechnungen erreichen ihn bis zum {day}.</translation>
        </message>
        <message>
            <source>E-invoices can reach this customer; its channel is set to another way.</source>
            <translation>E-Rechnungen erreichen diesen Kunden; sein Kanal ist auf einen anderen Weg eingestellt.</translation>
        </message>
        <message>
            <source>E-invoices reach it.</source>
            <translation>E-Rechnungen erreichen den Kunden.</translation>
        </message>
        <message>
            <source>Empty: the address of the service with /oauth2/token.</source>
            <translation>Leer: die Adresse des Dienstes mit /oauth2/token.</translation>
        </message>
        <message>
            <source>Empty: the operator's production service. Fill it in only for a test service.</source>
            <translation>Leer: der Produktivdienst des Betreibers. Nur für einen Testdienst ausfüllen.</translation>
        </message>
        <message>
            <source>Enter a password.</source>
            <translation>Geben Sie ein Kennwort ein.</translation>
        </message>
        <message>
            <source>Enter a user name.</source>
            <translation>Geben Sie einen Benutzernamen ein.</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>Enter the client ID of your company's registration at {provider} first. The administrator's guide says how to get one.</source>
            <translation>Geben Sie zuerst die Client-ID der Registrierung Ihres Unternehmens bei {provider} ein. Im Administratorhandbuch steht, wie man eine bekommt.</translation>
        </message>
        <message>
            <source>Even at {dpi} DPI it would have {size} MB, and under that nobody could read it. Divide it into several files, or send it in another way.</source>
            <translation>Selbst mit {dpi} DPI hätte sie {size} MB, und darunter könnte sie niemand lesen. Teilen Sie sie in mehrere Dateien, oder senden Sie sie auf anderem Weg.</translation>
        </message>
        <message>
            <source>Every pixel was kept as it was.</source>
            <translation>Jeder Bildpunkt blieb, wie er war.</translation>
        </message>
        <message>
            <source>Fill in “{field}”.</source>
            <translation>Füllen Sie „{field}“ aus.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice hat keinen Platz für Anhänge. Senden Sie die Rechnung per E-Mail oder Druck, oder ohne sie.</translation>
        </message>
        <message>
            <source>For XOAUTH2 give a token command, or token address, client id and refresh token.</source>
            <translation>Für XOAUTH2 geben Sie einen Tokenbefehl an oder Tokenadresse, Client-ID und Aktualisierungstoken.</translation>
        </message>
        <message>
            <source>For now: e-invoices can reach the customer. Move the invoices over in Network, Requests.</source>
            <translation>Vorläufig: E-Rechnungen erreichen den Kunden. Stellen Sie die Rechnungen unter Netzwerk, Anfragen um.</translation>
        </message>
        <message>
            <source>For now: it was asked that e-invoices may reach the customer.</source>
            <translation>Vorläufig: Es wurde darum gebeten, dass E-Rechnungen den Kunden erreichen.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under the user's own settings.</source>
            <translation>Von den Seiten von Maventa, unter den Einstellungen des Benutzers.</translation>
        </message>
        <message>
            <source>From Maventa's pages, under your company's settings.</source>
            <translation>Von den Seiten von Maventa, unter den Einstellungen der Firma.</translation>
        </message>
        <message>
            <source>From the operator's own pages, under API keys.</source>
            <translation>Von den Seiten des Betreibers, unter API-Schlüssel.</translation>
        </message>
        <message>
            <source>From your platform, for OAuth 2 client credentials.</source>
            <translation>Von Ihrer Plattform, für OAuth 2 Client Credentials.</translation>
        </message>
        <message>
            <source>From your platform, with the id.</source>
            <translation>Von Ihrer Plattform, zusammen mit der ID.</translation>
        </message>
        <message>
            <source>From {day} on businesses in this country are to be sent e-invoices.</source>
            <translation>Ab dem {day} sind Unternehmen in diesem Land E-Rechnungen zu senden.</translation>
        </message>
        <message>
            <source>GLN (location number)</source>
            <translation>GLN (Lokationsnummer)</translation>
        </message>
        <message>
            <source>Gateways were started on the data folder while it was copied. Nothing was written. Try again.</source>
            <translation>Während des Kopierens wurden Gateways auf dem Datenordner gestartet. Es wurde nichts geschrieben. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Give just one address: what is sent again goes to one recipient.</source>
            <translation>Geben Sie nur eine Adresse an: Was erneut gesendet wird, geht an einen Empfänger.</translation>
        </message>
        <message>
            <source>Give the recipient's electronic address, such as 0088:7300010000001.</source>
            <translation>Geben Sie die elektronische Adresse des Empfängers an, etwa 0088:7300010000001.</translation>
        </message>
        <message>
            <source>Goods receipt</source>
            <translation>Wareneingangsschein</translation>
        </message>
        <message>
            <source>Google has no sign-in by code for mail. Sign in in the browser instead.</source>
            <translation>Google bietet für E-Mail keine Anmeldung per Code. Melden Sie sich stattdessen im Browser an.</translation>
        </message>
        <message>
            <source>Handing over begins.</source>
            <translation>Die Übergabe beginnt.</translation>
        </message>
        <message>
            <source>Handing over ended in an unexpected way ({cause}).</source>
            <translation>Die Übergabe endete unerwartet ({cause}).</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>Wie viele Rechnungen zurückkamen</translation>
        </message>
        <message>
            <source>In a document inside of the file: {reason}</source>
            <translation>In einem Dokument in der Datei: {reason}</translation>
        </message>
        <message>
            <source>In practice mode no mailbox is read: the practice mail server gives its reports itself.</source>
            <translation>Im Übungsmodus wird kein Postfach gelesen: Der Übungs-Mailserver gibt seine Berichte selbst.</translation>
        </message>
        <message>
            <source>In practice mode no operator is asked: e-invoices go to the practice network.</source>
            <translation>Im Übungsmodus wird kein Betreiber gefragt: E-Rechnungen gehen ins Übungsnetzwerk.</translation>
        </message>
        <message>
            <source>In practice mode nobody signs in anywhere: nothing leaves this computer.</source>
            <translation>Im Übungsmodus meldet sich niemand irgendwo an: Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>In practice mode sent mail lies in the practice inbox only.</source>
            <translation>Im Übungsmodus liegen gesendete E-Mails nur im Übungspostfach.</translation>
        </message>
        <message>
            <source>Information on how to pay</source>
            <translation>Die Angabe zur Zahlung</translation>
        </message>
        <message>
            <source>Inspection report</source>
            <translation>Prüfbericht</translation>
        </message>
        <message>
            <source>Interim application for payment</source>
            <translation>Abschlagsrechnung (Aufstellung)</translation>
        </message>
        <message>
            <source>Invoice copy</source>
            <translation>Rechnungskopie</translation>
        </message>
        <message>
            <source>Invoice {number} came back more than once; it goes again once.</source>
            <translation>Rechnung {number} kam mehrmals zurück; sie geht nur einmal erneut hinaus.</translation>
        </message>
        <message>
            <source>Invoice {number} is on its way already.</source>
            <translation>Rechnung {number} ist schon unterwegs.</translation>
        </message>
        <message>
            <source>Invoice {number} must be on its way by {day}: the law gives {days} working days. It has not been sent yet.</source>
            <translation>Rechnung {number} muss bis zum {day} unterwegs sein: Das Gesetz gibt {days} Arbeitstage. Sie ist noch nicht gesendet.</translation>
        </message>
        <message>
            <source>Invoice {number} should have been on its way by {day}: the law gives {days} working days. Send it at once, and keep the proof of why it is late.</source>
            <translation>Rechnung {number} hätte bis zum {day} unterwegs sein müssen: Das Gesetz gibt {days} Arbeitstage. Senden Sie sie sofort, und bewahren Sie den Nachweis auf, warum sie verspätet ist.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} is not registered in the network. It waits again; choose how it goes.</source>
            <translation>Die Rechnung {number} wurde nicht gesendet: {address} ist im Netzwerk nicht registriert. Sie wartet wieder; wählen Sie, wie sie geht.</translation>
        </message>
        <message>
            <source>Invoice {number} was not sent: {address} takes no documents of this kind in the network. It waits again; choose how it goes.</source>
            <translation>Die Rechnung {number} wurde nicht gesendet: {address} nimmt im Netzwerk keine Dokumente dieser Art an. Sie wartet wieder; wählen Sie, wie sie geht.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent already. To send it once more, use Send again.</source>
            <translation>Rechnung {number} wurde schon gesendet. Um sie noch einmal zu senden, benutzen Sie Erneut senden.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent and needs attention. Look there what helps.</source>
            <translation>Rechnung {number} wurde gesendet und ist zu klären. Sehen Sie dort, was hilft.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent before, without this file. Nothing was attached.</source>
            <translation>Die Rechnung {number} wurde schon gesendet, ohne diese Datei. Es wurde nichts angehängt.</translation>
        </message>
        <message>
            <source>Invoice {number} went to that address by another delivery, so it stays.</source>
            <translation>Rechnung {number} ging schon mit einer anderen Zustellung an diese Adresse, daher bleibt sie, wie sie ist.</translation>
        </message>
        <message>
            <source>It came back from {address}. Say why it is sent there once more.</source>
            <translation>Sie kam von {address} zurück. Sagen Sie, warum sie noch einmal dorthin gesendet wird.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Es kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It could not be prepared for handing over ({cause}).</source>
            <translation>Sie konnte nicht für die Übergabe vorbereitet werden ({cause}).</translation>
        </message>
        <message>
            <source>It could not be put together ({cause}).</source>
            <translation>Sie konnte nicht zusammengestellt werden ({cause}).</translation>
        </message>
        <message>
            <source>It goes with a correction: {what}. The original is kept as it came.</source>
            <translation>Sie geht mit einer Korrektur hinaus: {what}. Das Original bleibt, wie es kam.</translation>
        </message>
        <message>
            <source>It goes with every invoice. An administrator changes that in the settings.</source>
            <translation>Sie geht mit jeder Rechnung. Ein Administrator ändert das in den Einstellungen.</translation>
        </message>
        <message>
            <source>It has data for PDF files that are not there or have their own data.</source>
            <translation>Sie enthält Daten für PDF-Dateien, die nicht da sind oder eigene Daten haben.</translation>
        </message>
        <message>
            <source>It has too many parts to be a report.</source>
            <translation>Für einen Bericht hat die Nachricht zu viele Teile.</translation>
        </message>
        <message>
            <source>It holds data of its own; send it as a file of its own.</source>
            <translation>Sie enthält eigene Daten; senden Sie sie als eigene Datei.</translation>
        </message>
        <message>
            <source>It holds no invoice, and its name begins with the number or name of none.</source>
            <translation>Sie enthält keine Rechnung, und ihr Name beginnt mit keiner Rechnungsnummer und keinem Rechnungsnamen.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {count} files, which do not go on paper.</source>
            <translation>
                <numerusform>Sie enthält 1 Datei, die nicht mit aufs Papier kommt.</numerusform>
                <numerusform>Sie enthält {count} Dateien, die nicht mit aufs Papier kommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.</source>
            <translation>
                <numerusform>Sie ist eine Sammlung mit 1 Datei, von der nur das Deckblatt gedruckt werden kann. Senden Sie die Datei einzeln.</numerusform>
                <numerusform>Sie ist eine Sammlung mit {count} Dateien, von der nur das Deckblatt gedruckt werden kann. Senden Sie die Dateien einzeln.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>Es ist eine Beschwerde über eine E-Mail; sie sagt nichts über die Zustellung.</translation>
        </message>
        <message>
            <source>It is a link only; it is printed on the invoice and never followed.</source>
            <translation>Es ist nur ein Link; er wird auf die Rechnung gedruckt und nie aufgerufen.</translation>
        </message>
        <message>
            <source>It is a notification that cannot be read.</source>
            <translation>Es ist eine Benachrichtigung, die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>Es ist eine Lesebestätigung; sie sagt nichts über die Zustellung.</translation>
        </message>
        <message>
            <source>It is about a copy to {to}, so it changes nothing of the invoice.</source>
            <translation>Es geht um eine Kopie an {to}, an der Rechnung ändert das nichts.</translation>
        </message>
        <message>
            <source>It is about no mail that this company sent.</source>
            <translation>Es geht um keine E-Mail, die dieses Unternehmen gesendet hat.</translation>
        </message>
        <message>
            <source>It is about {address}, but that mail went to {other}.</source>
            <translation>Es geht um {address}, aber diese E-Mail ging an {other}.</translation>
        </message>
        <message>
            <source>It is an automatic reply, such as out of office, and no report about delivery.</source>
            <translation>Es ist eine automatische Antwort, etwa eine Abwesenheitsnotiz, und kein Bericht über die Zustellung.</translation>
        </message>
        <message>
            <source>It is an invoice of its own ({number}) and stands in the list as a file of its own.</source>
            <translation>Es ist eine eigene Rechnung ({number}) und steht als eigene Datei in der Liste.</translation>
        </message>
        <message>
            <source>It is an invoice of its own ({number}).</source>
            <translation>Sie ist eine eigene Rechnung ({number}).</translation>
        </message>
        <message>
            <source>It is known what became of this delivery, so it stays as it is.</source>
            <translation>Was aus dieser Zustellung wurde, ist bekannt; sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>It is not known any more to which invoice {name} belongs. Save it, then add it there.</source>
            <translation>Es ist nicht mehr bekannt, zu welcher Rechnung {name} gehört. Speichern Sie die Datei, und fügen Sie sie dann dort hinzu.</translation>
        </message>
        <message>
            <source>It is only the cover of a PDF collection; the files in it were read.</source>
            <translation>Sie ist nur das Deckblatt einer PDF-Sammlung; die Dateien darin wurden gelesen.</translation>
        </message>
        <message>
            <source>It is packed in too many archives, one in the other.</source>
            <translation>Sie steckt in zu vielen Archiven ineinander.</translation>
        </message>
        <message>
            <source>It is protected with a password.</source>
            <translation>Sie ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>It lies in {name}, which was left out.</source>
            <translation>Sie steckt in der Datei {name}, die ausgelassen wurde.</translation>
        </message>
        <message>
            <source>It may have been sent before the list of invoices was damaged. If it was not, take it back: then it waits again. If it was, mark it as arrived. To send it once more, give a reason.</source>
            <translation>Sie kann gesendet worden sein, bevor die Rechnungsliste beschädigt wurde. Wenn nicht, nehmen Sie sie zurück: Dann wartet sie wieder. Wenn ja, kennzeichnen Sie sie als angekommen. Um sie noch einmal zu senden, geben Sie einen Grund an.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but it is no report that something failed.</source>
            <translation>Es nennt eine unserer E-Mails, meldet aber keinen Fehlschlag.</translation>
        </message>
        <message>
            <source>It names a mail of ours, but no address that failed.</source>
            <translation>Genannt wird eine E-Mail von uns, aber keine Adresse, an der sie gescheitert ist.</translation>
        </message>
        <message>
            <source>It names more than one mail of ours, so it is not clear which came back.</source>
            <translation>Genannt wird mehr als eine E-Mail von uns, daher ist nicht klar, welche zurückkam.</translation>
        </message>
        <message>
            <source>It names no mail of ours.</source>
            <translation>Es wird keine E-Mail von uns genannt.</translation>
        </message>
        <message>
            <source>It reached {address}: {detail}</source>
            <translation>Die E-Mail hat {address} erreicht: {detail}</translation>
        </message>
        <message>
            <source>It says from which day on e-invoices reach it.</source>
            <translation>Es ist bekannt, ab wann E-Rechnungen den Kunden erreichen.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered or read, which is no bounce.</source>
            <translation>Es sagt, dass eine E-Mail zugestellt oder gelesen wurde; das ist kein Rückläufer.</translation>
        </message>
        <message>
            <source>It says that a mail was delivered, or complained about, which is no bounce.</source>
            <translation>Es sagt, dass eine E-Mail zugestellt oder beanstandet wurde; das ist kein Rückläufer.</translation>
        </message>
        <message>
            <source>It stands beside the invoice in the same document and is no invoice.</source>
            <translation>Sie steht neben der Rechnung im selben Dokument und ist keine Rechnung.</translation>
        </message>
        <message>
            <source>It takes invoices, but no credit notes as e-invoices: these must go another way.</source>
            <translation>Der Kunde nimmt E-Rechnungen an, aber keine elektronischen Gutschriften: Diese müssen auf anderem Weg gehen.</translation>
        </message>
        <message>
            <source>It was asked already, and has not answered yet.</source>
            <translation>Der Kunde wurde schon gefragt und hat noch nicht geantwortet.</translation>
        </message>
        <message>
            <source>It was asked, and said no.</source>
            <translation>Der Kunde wurde gefragt und hat abgelehnt.</translation>
        </message>
        <message>
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>Es wurde inzwischen geändert. Sehen Sie es noch einmal an, dann ändern Sie es.</translation>
        </message>
        <message>
            <source>It was changed: {fields}.</source>
            <translation>Geändert wurde: {fields}.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Sie wurde übergeben, es kam keine Antwort, und die Gegenseite kann nicht gefragt werden. Fragen Sie den Empfänger, ob sie ankam, und senden Sie sie dann erneut oder lassen Sie es.</translation>
        </message>
        <message>
            <source>It was handed over through another account, and only that one can be asked about it.</source>
            <translation>Sie wurde über ein anderes Konto übergeben, und nur dieses kann danach gefragt werden.</translation>
        </message>
        <message>
            <source>It was known already: a copy to {to} came back.</source>
            <translation>Das war schon bekannt: Eine Kopie an {to} kam zurück.</translation>
        </message>
        <message>
            <source>It was known already: the letter to {to} came back.</source>
            <translation>Das war schon bekannt: Das Schreiben an {to} kam zurück.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>Das war schon bekannt: Die E-Mail an {address} hat den Stand {state}.</translation>
        </message>
        <message>
            <source>It was not begun; it goes with the next ones.</source>
            <translation>Sie wurde nicht begonnen; sie geht mit den nächsten hinaus.</translation>
        </message>
        <message>
            <source>It was not found at the last look only. Nobody is asked because of a doubt.</source>
            <translation>Nur bei der letzten Prüfung wurde der Kunde nicht gefunden. Wegen eines Zweifels wird niemand gefragt.</translation>
        </message>
        <message>
            <source>It was not found at the last look. That counts when it is seen a second time.</source>
            <translation>Bei der letzten Prüfung wurde er nicht gefunden. Das zählt, wenn es ein zweites Mal gesehen wird.</translation>
        </message>
        <message>
            <source>It was packed better, from {before} MB to {after} MB; nothing of it changed.</source>
            <translation>Sie wurde besser gepackt, von {before} MB auf {after} MB; nichts darin hat sich geändert.</translation>
        </message>
        <message>
            <source>It was passed on to a mail server that sends no reports: {detail}</source>
            <translation>Sie wurde an einen Mailserver weitergegeben, der keine Berichte sendet: {detail}</translation>
        </message>
        <message>
            <source>It was passed on to the members of a list: {detail}</source>
            <translation>Sie wurde an die Mitglieder einer Liste weitergegeben: {detail}</translation>
        </message>
        <message>
            <source>It was sent once more, to: {addresses}.</source>
            <translation>Sie wurde noch einmal gesendet, an: {addresses}.</translation>
        </message>
        <message>
            <source>It was sent, to: {addresses}.</source>
            <translation>Sie wurde gesendet an: {addresses}.</translation>
        </message>
        <message>
            <source>It was taken back, so its invoice waits again. Send it like any other.</source>
            <translation>Sie wurde zurückgenommen, also wartet die Rechnung wieder. Senden Sie sie wie jede andere.</translation>
        </message>
        <message>
            <source>It was to begin at {at}, more than {days} days ago: the computer was off, or its clock was wrong. Nothing was sent. Look at the date, then release it or take it back.</source>
            <translation>Es sollte am {at} beginnen, vor mehr als {days} Tagen: Der Computer war aus, oder seine Uhr ging falsch. Nichts wurde gesendet. Prüfen Sie das Datum, geben Sie es dann frei oder nehmen Sie es zurück.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <translation>Sie wurde zurückgezogen.</translation>
        </message>
        <message>
            <source>It was written down.</source>
            <translation>Sie wurde aufgeschrieben.</translation>
        </message>
        <message>
            <source>It went there by another delivery. Say why it is sent once more.</source>
            <translation>Sie ging mit einer anderen Zustellung dorthin. Sagen Sie, warum sie noch einmal gesendet wird.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Der Bericht meldet „{action}“; das entscheidet nichts.</translation>
        </message>
        <message>
            <source>Its channel is e-invoice only, and e-invoices do not reach it.</source>
            <translation>Sein Kanal ist nur E-Rechnung, und E-Rechnungen erreichen ihn nicht.</translation>
        </message>
        <message>
            <source>Its hour has come.</source>
            <translation>Seine Zeit ist gekommen.</translation>
        </message>
        <message>
            <source>Its letter would be another one by now. Look at it once more.</source>
            <translation>Der Brief an den Kunden wäre inzwischen ein anderer. Sehen Sie ihn noch einmal an.</translation>
        </message>
        <message>
            <source>Its number is not one of its country. Look at both.</source>
            <translation>Die Nummer gehört nicht zu seinem Land. Prüfen Sie beides.</translation>
        </message>
        <message>
            <source>Its number may be one of several countries. Fill in the country.</source>
            <translation>Die Nummer kann aus mehreren Ländern sein. Tragen Sie das Land ein.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Für einen Bericht sind die Teile zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Its period lies outside the period of the invoice ({rule}).</source>
            <translation>Der Zeitraum liegt außerhalb des Rechnungszeitraums ({rule}).</translation>
        </message>
        <message>
            <source>Its pictures were compressed anew, at {dpi} DPI at most: from {before} MB to {after} MB.</source>
            <translation>Die Bilder wurden neu komprimiert, mit höchstens {dpi} DPI: von {before} MB auf {after} MB.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Der Aufbau der Nachricht kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Legal entity</source>
            <translation>Rechtsträger</translation>
        </message>
        <message>
            <source>LibreOffice cannot open this document. Print it to PDF in its own program.</source>
            <translation>LibreOffice kann dieses Dokument nicht öffnen. Drucken Sie es in seinem eigenen Programm als PDF.</translation>
        </message>
        <message>
            <source>LibreOffice is installed on this computer, but without {part}, which such documents need. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>LibreOffice ist auf diesem Computer installiert, aber ohne {part}, das für solche Dokumente gebraucht wird. Lassen Sie es vom Administrator installieren, oder drucken Sie das Dokument in seinem eigenen Programm als PDF.</translation>
        </message>
        <message>
            <source>Line {lines}: {what}</source>
            <translation>Position {lines}: {what}</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Zeile {line}: Die Variable „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Mail goes through Microsoft Graph only after signing in at Microsoft.</source>
            <translation>Über Microsoft Graph geht E-Mail nur nach einer Anmeldung bei Microsoft.</translation>
        </message>
        <message>
            <source>Maventa took the invoice.</source>
            <translation>Maventa hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>Metered consumption report</source>
            <translation>Verbrauchsabrechnung</translation>
        </message>
        <message>
            <source>Microsoft Graph does not let Connect send from this mailbox: {answer} An administrator allows Mail.ReadWrite and Mail.Send for the registration, and signs in again.</source>
            <translation>Microsoft Graph lässt Connect aus diesem Postfach nicht senden: {answer} Ein Administrator erlaubt der Registrierung Mail.ReadWrite und Mail.Send und meldet sich neu an.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Mehr als {limit} MB können nicht angenommen werden. Es wurde nichts aufbewahrt.</translation>
        </message>
        <message>
            <source>My company</source>
            <translation>Mein Unternehmen</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Es kam keine Antwort, und die Gegenseite hat sie nicht.</translation>
        </message>
        <message>
            <source>No answer came. The other side takes it once only, so it is asked by a repeat.</source>
            <translation>Es kam keine Antwort. Die Gegenseite nimmt sie nur einmal an, deshalb wird durch Wiederholen gefragt.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Kein Kanal erreicht diesen Kunden. Wählen Sie einen für diesen Versand.</translation>
        </message>
        <message>
            <source>No copy of invoice {number} went to {to}. {reason} The invoice itself was sent. Check the address for copies in the settings.</source>
            <translation>Keine Kopie der Rechnung {number} ging an {to}. {reason} Die Rechnung selbst ist gesendet. Prüfen Sie die Adresse für Kopien in den Einstellungen.</translation>
        </message>
        <message>
            <source>No e-invoice operator is set up, so the network is not used.</source>
            <translation>Es ist kein E-Rechnungs-Betreiber eingerichtet, deshalb wird das Netzwerk nicht genutzt.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Es ist kein E-Rechnungs-Betreiber eingerichtet. Ein Administrator wählt ihn in den Einstellungen.</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Für den Kunden ist keine elektronische Adresse bekannt.</translation>
        </message>
        <message>
            <source>No font on this computer has the characters {characters}, so the invoice cannot be laid out for reading. Have your administrator install a font for them (such as Noto), or send the invoice with a PDF of its own.</source>
            <translation>Keine Schrift auf diesem Computer hat die Zeichen {characters}, deshalb kann die Rechnung nicht lesbar dargestellt werden. Lassen Sie Ihren Administrator eine Schrift dafür installieren (etwa Noto), oder senden Sie die Rechnung mit einem eigenen PDF.</translation>
        </message>
        <message>
            <source>No gateway has kept anything in {folder}. Nothing was written.</source>
            <translation>In {folder} hat kein Gateway etwas gespeichert. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>No invoice names the attachment “{name}” in the file; it belongs to none and was left out.</source>
            <translation>Keine Rechnung nennt den Anhang „{name}“ in der Datei; er gehört zu keiner und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>No invoice of it was taken.</source>
            <translation>Es wurde keine Rechnung daraus übernommen.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Es ist kein Mailserver eingerichtet. Ein Administrator trägt ihn in den Einstellungen unter Mailserver ein.</translation>
        </message>
        <message>
            <source>No mailbox for bounces is set up. An administrator enters it in the settings.</source>
            <translation>Es ist kein Postfach für Rückläufer eingerichtet. Ein Administrator trägt es in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>No mailbox for sent mail is set up. An administrator enters it in the settings.</source>
            <translation>Es ist kein Postfach für gesendete E-Mails eingerichtet. Ein Administrator trägt es in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>No page came out of the scanner. Is there paper in it?</source>
            <translation>Aus dem Scanner kam keine Seite. Liegt Papier darin?</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Es ist kein Druckordner eingerichtet. Ein Administrator wählt ihn in den Einstellungen unter Druck.</translation>
        </message>
        <message>
            <source>No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead.</source>
            <translation>Es ist keine öffentliche Adresse dieses Gateways eingerichtet, deshalb gibt es keine Links zu Rechnungen. Stattdessen wird das PDF angehängt.</translation>
        </message>
        <message>
            <source>No rule pack can judge this invoice. That does not mean that it is valid.</source>
            <translation>Kein Regelpaket kann diese Rechnung prüfen. Das heißt nicht, dass sie gültig ist.</translation>
        </message>
        <message>
            <source>No rule pack has judged this invoice yet. That does not mean that it is valid.</source>
            <translation>Noch kein Regelpaket hat diese Rechnung geprüft. Das heißt nicht, dass sie gültig ist.</translation>
        </message>
        <message>
            <source>No safe connection to {host}: {reason}. Check the server's name, port and security.</source>
            <translation>Keine sichere Verbindung zu {host}: {reason}. Prüfen Sie Name, Port und Sicherheit des Servers.</translation>
        </message>
        <message>
            <source>No working day was found in the next weeks. Look at the office hours in the settings.</source>
            <translation>In den nächsten Wochen wurde kein Arbeitstag gefunden. Prüfen Sie die Bürozeiten in den Einstellungen.</translation>
        </message>
        <message>
            <source>Nobody can say whether the copy of invoice {number} to {to} arrived, so it is not sent again. The invoice itself was sent.</source>
            <translation>Ob die Kopie der Rechnung {number} an {to} angekommen ist, kann niemand sagen; sie wird daher nicht noch einmal gesendet. Die Rechnung selbst ist gesendet.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Ihnen ist kein Unternehmen zugeordnet, für das Sie senden. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>Nobody has said yet that this invoice reached somebody else. Begin the case first.</source>
            <translation>Noch hat niemand gesagt, dass diese Rechnung jemand anderen erreicht hat. Beginnen Sie zuerst den Fall.</translation>
        </message>
        <message>
            <source>Nobody is signed in at the gateway. What you do is kept, and goes on after the next sign-in.</source>
            <translation>Niemand ist am Gateway angemeldet. Was Sie tun, bleibt erhalten und geht nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <source>Nobody is signed in to the mail account. An administrator signs in at {provider} in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Beim E-Mail-Konto ist niemand angemeldet. Ein Administrator meldet sich in den Einstellungen unter Mailserver bei {provider} an; was wartet, geht dann von selbst hinaus.</translation>
        </message>
        <message>
            <source>Nobody signs in as “{username}”.</source>
            <translation>Niemand meldet sich als „{username}“ an.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Nicht jeder Empfänger kann {found} öffnen; PDF ist sicher.</translation>
        </message>
        <message>
            <source>Not everything that was added before the program last closed was taken, and the note of it cannot be read. Check whether a file is missing, and add it again.</source>
            <translation>Nicht alles, was vor dem letzten Beenden des Programms hinzugefügt wurde, wurde übernommen, und die Notiz darüber ist nicht lesbar. Prüfen Sie, ob eine Datei fehlt, und fügen Sie sie erneut hinzu.</translation>
        </message>
        <message>
            <source>Not in it: {names}. Attach such files by themselves.</source>
            <translation>Nicht darin: {names}. Hängen Sie solche Dateien einzeln an.</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing was deleted. What was damaged is kept in the folder {folder}.</source>
            <translation>Es wird nichts gesendet, und nichts wurde gelöscht. Was beschädigt war, liegt im Ordner {folder}.</translation>
        </message>
        <message>
            <source>Nothing of the selection can be sent. {reason}</source>
            <translation>Nichts von der Auswahl kann gesendet werden. {reason}</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Nichts, was von dieser Adresse zurückkam, wartet noch. Vielleicht wurde es schon erneut gesendet.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Nichts ist ausgewählt. Wählen Sie Dateien oder Rechnungen zum Senden.</translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Es wurde nichts aufbewahrt.</translation>
        </message>
        <message>
            <source>Of the seller, two letters, for invoices that do not name it, such as SE.</source>
            <translation>Das des Verkäufers, zwei Buchstaben, für Rechnungen, die es nicht nennen, zum Beispiel SE.</translation>
        </message>
        <message>
            <source>Of the software, from Maventa's integration support.</source>
            <translation>Für die Software, vom Integrationssupport von Maventa.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>One file goes with at most {count} invoices at once.</source>
            <translation>Eine Datei geht höchstens mit {count} Rechnungen auf einmal mit.</translation>
        </message>
        <message>
            <source>One invoice in the file has more elements than any invoice has.</source>
            <translation>Eine Rechnung in der Datei hat mehr Elemente, als eine Rechnung je hat.</translation>
        </message>
        <message>
            <source>One invoice in the file is larger than {size} MB.</source>
            <translation>Eine Rechnung in der Datei ist größer als {size} MB.</translation>
        </message>
        <message>
            <source>One invoice was expected here, but the document holds {count}.</source>
            <translation>Hier wurde eine Rechnung erwartet, aber das Dokument enthält {count}.</translation>
        </message>
        <message>
            <source>One message goes to at most {limit} addresses; these are {count}.</source>
            <translation>Eine Nachricht geht an höchstens {limit} Adressen; das sind {count}.</translation>
        </message>
        <message>
            <source>One of its header lines is too long for a report.</source>
            <translation>Für einen Bericht ist eine der Kopfzeilen zu lang.</translation>
        </message>
        <message>
            <source>Only a PDF that can be opened can be the invoice itself.</source>
            <translation>Nur ein PDF, das sich öffnen lässt, kann die Rechnung selbst sein.</translation>
        </message>
        <message>
            <source>Only an administrator may change the e-invoice operator.</source>
            <translation>Nur ein Administrator darf den Betreiber für E-Rechnungen ändern.</translation>
        </message>
        <message>
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Nur ein Administrator darf diese Einstellung ändern. Fragen Sie {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may do this.</source>
            <translation>Das darf nur ein Administrator.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Nur ein Administrator darf einen anderen Mailserver ausprobieren.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mailbox.</source>
            <translation>Nur ein Administrator darf ein anderes Postfach ausprobieren.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Die Einstellungen Ihres Unternehmens erlauben nur eine Adresse je Kunde.</translation>
        </message>
        <message>
            <source>Only the beginning of the text was taken.</source>
            <translation>Nur der Anfang des Textes wurde übernommen.</translation>
        </message>
        <message>
            <source>Only where one account is for several companies.</source>
            <translation>Nur wenn ein Konto für mehrere Unternehmen gilt.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Auftragsbestätigung</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other related document</source>
            <translation>Sonstiges zugehöriges Dokument</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Packliste</translation>
        </message>
        <message>
            <source>Page {page} cannot be shown: it is damaged.</source>
            <translation>Seite {page} kann nicht angezeigt werden: Sie ist beschädigt.</translation>
        </message>
        <message>
            <source>Page {page} does not say its resolution; printing needs {required} DPI.</source>
            <translation>Seite {page} nennt ihre Auflösung nicht; der Druck braucht {required} DPI.</translation>
        </message>
        <message>
            <source>Page {page} has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Seite {page} hat {found} DPI; der Druck braucht {required} DPI in beiden Richtungen.</translation>
        </message>
        <message>
            <source>Participants who are known to be there were not found: the network, or the way to it, is at fault. Nothing was changed.</source>
            <translation>Teilnehmer, die sicher da sind, wurden nicht gefunden: Das Netz oder der Weg dorthin ist gestört. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photos in HEIC cannot be read by this installation, since their codec does not come with it. Save the photo as JPEG, or ask the administrator to install the Python library pillow-heif.</source>
            <translation>Fotos in HEIC können von dieser Installation nicht gelesen werden, weil der Decoder dafür nicht mitgeliefert wird. Speichern Sie das Foto als JPEG, oder bitten Sie den Administrator, die Python-Bibliothek pillow-heif zu installieren.</translation>
        </message>
        <message>
            <source>Please fill it in.</source>
            <translation>Bitte ausfüllen.</translation>
        </message>
        <message>
            <source>Please give just one address.</source>
            <translation>Bitte nur eine Adresse angeben.</translation>
        </message>
        <message>
            <source>Practice company</source>
            <translation>Übungsunternehmen</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Programme und Skripte werden nie als Anhang gesendet.</translation>
        </message>
        <message>
            <source>Putting the attachments in changed the invoice itself; it was not sent.</source>
            <translation>Das Einfügen der Anhänge hat die Rechnung selbst verändert; sie wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>Read again from the stored files.</source>
            <translation>Aus den gespeicherten Dateien neu eingelesen.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Released by a person.</source>
            <translation>Von Hand freigegeben.</translation>
        </message>
        <message>
            <source>Replies go to one address. Choose which.</source>
            <translation>Antworten gehen an eine einzige Adresse. Wählen Sie, an welche.</translation>
        </message>
        <message>
            <source>Replies may not go to {address}. An administrator can allow it in the settings under E-mail.</source>
            <translation>Antworten dürfen nicht an {address} gehen. Ein Administrator kann es in den Einstellungen unter E-Mail erlauben.</translation>
        </message>
        <message>
            <source>Requests from other web sites are not taken.</source>
            <translation>Aufrufe von anderen Websites werden nicht angenommen.</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>CMR-Frachtbrief</translation>
        </message>
        <message>
            <source>SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.</source>
            <translation>SQLite {version} kann gespeicherte Zeilen verlieren. Installieren Sie pysqlite3 0.6.1 oder neuer.</translation>
        </message>
        <message>
            <source>Say with --config where the settings are to be written.</source>
            <translation>Geben Sie mit --config an, wohin die Einstellungen geschrieben werden sollen.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}.</source>
            <translation>Mit einer Korrektur erneut gesendet: {what}.</translation>
        </message>
        <message>
            <source>Sent again with a correction: {what}. {reason}</source>
            <translation>Mit einer Korrektur erneut gesendet: {what}. {reason}</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Erneut gesendet.</translation>
        </message>
        <message>
            <source>Sent again: {reason}</source>
            <translation>Erneut gesendet: {reason}</translation>
        </message>
        <message>
            <source>Sent by Send selected, for {at} ({zone}).</source>
            <translation>Mit „Ausgewählte senden“ gesendet, für {at} ({zone}).</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Gesendet mit Ausgewählte senden.</translation>
        </message>
        <message>
            <source>Sent invoices are not in the folder for sent mail yet. {reason} The invoices themselves were sent; the folder is filled by itself once it is mended.</source>
            <translation>Gesendete Rechnungen liegen noch nicht im Ordner für gesendete E-Mails. {reason} Die Rechnungen selbst sind gesendet; der Ordner füllt sich von selbst, sobald der Fehler behoben ist.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, so nothing of it is sent. What waits is kept. When an administrator has looked at the settings and saved them anew, it goes on by itself. Have the disk checked.</source>
            <translation>Einstellungen dieser Firma wurden auf der Festplatte beschädigt, deshalb wird für sie nichts gesendet. Was wartet, bleibt erhalten. Sobald ein Administrator die Einstellungen durchgesehen und neu gespeichert hat, geht es von selbst weiter. Lassen Sie die Festplatte prüfen.</translation>
        </message>
        <message>
            <source>Several invoices cannot go at once this way. Please report this.</source>
            <translation>Mehrere Rechnungen können auf diesem Weg nicht zusammen gehen. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Angemeldet als {user}.</translation>
        </message>
        <message>
            <source>Somebody has said already which invoice this is about.</source>
            <translation>Jemand hat schon angegeben, um welche Rechnung es geht.</translation>
        </message>
        <message>
            <source>Somebody signs in as “{username}” already. Choose another user name.</source>
            <translation>Als „{username}“ meldet sich schon jemand an. Wählen Sie einen anderen Benutzernamen.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no Connect gateway. Look at the address again.</source>
            <translation>Unter dieser Adresse antwortet etwas, aber kein Gateway von Connect. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>Something else was found meanwhile. Look at it again.</source>
            <translation>Inzwischen wurde etwas anderes gefunden. Sehen Sie es noch einmal an.</translation>
        </message>
        <message>
            <source>Something is missing here.</source>
            <translation>Hier fehlt etwas.</translation>
        </message>
        <message>
            <source>Something of this file was sent, so it stays. Nothing was deleted.</source>
            <translation>Aus dieser Datei wurde etwas gesendet, daher bleibt sie. Es wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. Nothing was lost; please try once more.</source>
            <translation>Im Programm ist etwas Unerwartetes geschehen. Nichts ging verloren; bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. The file itself is untouched; try again.</source>
            <translation>Im Programm ist etwas Unerwartetes geschehen. Die Datei selbst ist unverändert; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Mit dieser Datei ist etwas Unerwartetes geschehen.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong before it was sent ({cause}).</source>
            <translation>Vor dem Senden ist etwas Unerwartetes schiefgegangen ({cause}).</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Im Gateway ging etwas schief. Nichts von diesem Aufruf wurde aufbewahrt; sein Protokoll sagt mehr.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
        </message>
        <message>
            <source>Storecove took the invoice.</source>
            <translation>Storecove hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Zurückgenommen, bevor sie begann.</translation>
        </message>
        <message>
            <source>Taken back by a person.</source>
            <translation>Von Hand zurückgenommen.</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>Test report</source>
            <translation>Testbericht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The Excel file has no sheet with cells.</source>
            <translation>Die Excel-Datei hat kein Blatt mit Zellen.</translation>
        </message>
        <message>
            <source>The Excel file holds definitions that Excel never writes.</source>
            <translation>Die Excel-Datei enthält Definitionen, die Excel nie schreibt.</translation>
        </message>
        <message>
            <source>The Excel file is damaged. Open it in Excel and save it anew.</source>
            <translation>Die Excel-Datei ist beschädigt. Öffnen Sie sie in Excel und speichern Sie sie neu.</translation>
        </message>
        <message>
            <source>The Excel file is protected with a password.</source>
            <translation>Die Excel-Datei ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>The Excel file is too large when it is unpacked. Split the list.</source>
            <translation>Die Excel-Datei ist entpackt zu groß. Teilen Sie die Liste auf.</translation>
        </message>
        <message>
            <source>The Idempotency-Key must be a UUID.</source>
            <translation>Der Idempotency-Key muss eine UUID sein.</translation>
        </message>
        <message>
            <source>The Outlook mail cannot be read. Save it as PDF in Outlook.</source>
            <translation>Die Outlook-Mail kann nicht gelesen werden. Speichern Sie sie in Outlook als PDF.</translation>
        </message>
        <message>
            <source>The PDF cannot be opened.</source>
            <translation>Das PDF kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>Das PDF kann nicht angezeigt werden: Es ist beschädigt oder geschützt.</translation>
        </message>
        <message>
            <source>The PDF cannot be used as the picture of the invoice.</source>
            <translation>Das PDF kann nicht als Bild der Rechnung verwendet werden.</translation>
        </message>
        <message>
            <source>The PDF collection holds no invoices.</source>
            <translation>Die PDF-Sammlung enthält keine Rechnungen.</translation>
        </message>
        <message>
            <source>The PDF has no pages that can be shown.</source>
            <translation>Das PDF hat keine Seiten, die angezeigt werden können.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>Das PDF ist beschädigt und lässt sich nicht öffnen. Erstellen Sie es in seinem Programm neu.</translation>
        </message>
        <message>
            <source>The PDF is damaged, so it cannot be made smaller. Repair it first.</source>
            <translation>Das PDF ist beschädigt und kann deshalb nicht verkleinert werden. Reparieren Sie es zuerst.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password.</source>
            <translation>Das PDF ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>Das PDF ist mit einem Passwort geschützt. Speichern Sie es ohne Schutz und wählen Sie es erneut.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Unlock it first.</source>
            <translation>Das PDF ist mit einem Passwort geschützt. Entsperren Sie es zuerst.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically, and any change would break the signature. Send it as it is, or ask for one without it.</source>
            <translation>Das PDF ist elektronisch signiert, und jede Änderung würde die Signatur brechen. Senden Sie es, wie es ist, oder bitten Sie um eines ohne Signatur.</translation>
        </message>
        <message>
            <source>The PDF is signed electronically. On paper the signature is only seen and proves nothing.</source>
            <translation>Das PDF ist elektronisch signiert. Auf Papier ist die Signatur nur zu sehen und beweist nichts.</translation>
        </message>
        <message>
            <source>The PDF is signed, so no file inside it can be taken out without ending its signature.</source>
            <translation>Das PDF ist signiert; keine Datei darin kann herausgenommen werden, ohne dass die Signatur ungültig wird.</translation>
        </message>
        <message>
            <source>The PDF is too damaged to be put right. Make it again in the program it comes from.</source>
            <translation>Das PDF ist zu stark beschädigt, um es zu reparieren. Erstellen Sie es neu in dem Programm, aus dem es stammt.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed electronically. It goes by mail as it is; on paper the signature is only seen.</source>
            <translation>Das PDF der Rechnung ist elektronisch signiert. Per E-Mail geht es hinaus, wie es ist; auf Papier ist die Signatur nur zu sehen.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is signed, and a file inside it may not go by mail; it cannot be taken out without ending the signature. Send the invoice another way, or have the business system leave the file out.</source>
            <translation>Das PDF der Rechnung ist signiert, und eine Datei darin darf nicht per E-Mail hinaus; sie kann nicht herausgenommen werden, ohne dass die Signatur ungültig wird. Senden Sie die Rechnung auf anderem Weg, oder lassen Sie die Datei im ERP-System weg.</translation>
        </message>
        <message>
            <source>The PDF of the invoice is still being looked at. Wait a moment and try again.</source>
            <translation>Das PDF der Rechnung wird noch geprüft. Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The PDF opens without a password, but restricts what may be done with it, such as copying or printing. It is sent as it is.</source>
            <translation>Das PDF öffnet sich ohne Passwort, schränkt aber ein, was man damit tun darf, etwa kopieren oder drucken. Es wird gesendet, wie es ist.</translation>
        </message>
        <message>
            <source>The Peppol Directory asks to wait. Try again in a moment.</source>
            <translation>Das Peppol Directory bittet zu warten. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The Peppol Directory gives an answer that cannot be understood.</source>
            <translation>Das Peppol Directory gibt eine Antwort, die nicht zu verstehen ist.</translation>
        </message>
        <message>
            <source>The Peppol Directory has a fault ({status}).</source>
            <translation>Das Peppol Directory hat einen Fehler ({status}).</translation>
        </message>
        <message>
            <source>The VAT amount in the VAT breakdown</source>
            <translation>Der Steuerbetrag in der Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>The VAT breakdown</source>
            <translation>Die Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>The VAT breakdown does not say why there is no VAT (category {category}, {rule}).</source>
            <translation>Die Steueraufschlüsselung nennt keinen Grund für die Steuerbefreiung (Kategorie {category}, {rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown has the VAT category {category}, which nothing in the invoice uses ({rule}).</source>
            <translation>In der Steueraufschlüsselung steht die Umsatzsteuerkategorie {category}, die in der Rechnung nicht vorkommt ({rule}).</translation>
        </message>
        <message>
            <source>The VAT breakdown lacks the VAT category {category}, which is used in the invoice ({rule}).</source>
            <translation>In der Steueraufschlüsselung fehlt die Umsatzsteuerkategorie {category}, die in der Rechnung vorkommt ({rule}).</translation>
        </message>
        <message>
            <source>The VAT category</source>
            <translation>Die Umsatzsteuerkategorie</translation>
        </message>
        <message>
            <source>The VAT category in the VAT breakdown</source>
            <translation>Die Umsatzsteuerkategorie in der Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>The VAT category of a charge</source>
            <translation>Die Umsatzsteuerkategorie eines Zuschlags</translation>
        </message>
        <message>
            <source>The VAT category of an allowance</source>
            <translation>Die Umsatzsteuerkategorie eines Abschlags</translation>
        </message>
        <message>
            <source>The VAT category {category} stands in the VAT breakdown more than once ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} steht mehrmals in der Steueraufschlüsselung ({rule}).</translation>
        </message>
        <message>
            <source>The VAT number of the tax representative</source>
            <translation>Die USt-IdNr. des Steuervertreters</translation>
        </message>
        <message>
            <source>The VAT number {number} does not begin with its country ({rule}).</source>
            <translation>Die USt-IdNr. {number} beginnt nicht mit dem Länderkürzel ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} is {stated}, but {rate} % of {basis} come to {computed} ({rule}).</source>
            <translation>Die Steuer der Kategorie {category} ist {stated}, aber {rate} % von {basis} ergeben {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT of category {category} must be zero, but is {stated} ({rule}).</source>
            <translation>Die Steuer der Kategorie {category} muss null sein, ist aber {stated} ({rule}).</translation>
        </message>
        <message>
            <source>The VAT rate in the VAT breakdown</source>
            <translation>Der Steuersatz in der Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>The VAT total</source>
            <translation>Der Umsatzsteuerbetrag</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>Das XML enthält eine Dokumenttypdeklaration (DOCTYPE), die nie angenommen wird. Lassen Sie das ERP-System die Datei ohne sie schreiben.</translation>
        </message>
        <message>
            <source>The XML declares more than {limit} namespaces at once.</source>
            <translation>Die XML-Datei deklariert mehr als {limit} Namensräume auf einmal.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than any invoice is.</source>
            <translation>Die XML-Datei ist tiefer verschachtelt, als eine Rechnung je ist.</translation>
        </message>
        <message>
            <source>The XML is nested more than {limit} levels deep.</source>
            <translation>Die XML-Datei ist mehr als {limit} Ebenen tief verschachtelt.</translation>
        </message>
        <message>
            <source>The XML is written in UTF-32, which is not read. Save it as UTF-8.</source>
            <translation>Die XML-Datei ist in UTF-32 geschrieben, was nicht gelesen wird. Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>The XML says that its encoding is {encoding}, which is not read.</source>
            <translation>Die XML-Datei nennt die Kodierung {encoding}, die nicht gelesen wird.</translation>
        </message>
        <message numerus="yes">
            <source>The access point has {count} transmissions under way.</source>
            <translation>
                <numerusform>Der Access Point hat eine Übertragung in Arbeit.</numerusform>
                <numerusform>Der Access Point hat {count} Übertragungen in Arbeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>The access point took the invoice.</source>
            <translation>Der Access Point hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>The account at the e-invoice operator is not complete ({fields}). An administrator fills it in in the settings.</source>
            <translation>Das Konto beim Betreiber für E-Rechnungen ist unvollständig ({fields}). Ein Administrator füllt es in den Einstellungen aus.</translation>
        </message>
        <message>
            <source>The account at the operator may not send for this seller: {reason}</source>
            <translation>Das Konto beim Betreiber darf für diesen Verkäufer nicht senden: {reason}</translation>
        </message>
        <message>
            <source>The account is that of {company}; it may send for {addresses}.</source>
            <translation>Das Konto gehört {company}; es darf für {addresses} senden.</translation>
        </message>
        <message>
            <source>The account to pay to</source>
            <translation>Das Zahlungskonto</translation>
        </message>
        <message>
            <source>The address of the gateway is not a web address, such as invoices.example.org.</source>
            <translation>Die Adresse des Gateways ist keine Webadresse, etwa invoices.example.org.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>Die Adresse der Seite für den Empfänger, leer, wenn die Rechnung angehängt ist</translation>
        </message>
        <message>
            <source>The address stands in the customer register.</source>
            <translation>Die Adresse steht im Kundenregister.</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>Die Adresse für Fragen</translation>
        </message>
        <message>
            <source>The amount due</source>
            <translation>Der fällige Betrag</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Der Betrag hat keine Währung.</translation>
        </message>
        <message>
            <source>The amount is {stated}, but quantity and price come to {computed} ({rule}).</source>
            <translation>Der Betrag ist {stated}, aber Menge und Preis ergeben {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The amount paid</source>
            <translation>Der bezahlte Betrag</translation>
        </message>
        <message>
            <source>The archive holds no files.</source>
            <translation>Das Archiv enthält keine Dateien.</translation>
        </message>
        <message>
            <source>The archive holds no invoices.</source>
            <translation>Das Archiv enthält keine Rechnungen.</translation>
        </message>
        <message>
            <source>The archive holds {count} files; {limit} is the limit.</source>
            <translation>Das Archiv enthält {count} Dateien; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>The archive is damaged or cut off. Make it or fetch it again.</source>
            <translation>Das Archiv ist beschädigt oder abgeschnitten. Erstellen oder holen Sie es erneut.</translation>
        </message>
        <message>
            <source>The archive is protected with a password. Make it without one.</source>
            <translation>Das Archiv ist mit einem Passwort geschützt. Erstellen Sie es ohne.</translation>
        </message>
        <message>
            <source>The archive unpacks to more than is read.</source>
            <translation>Das Archiv wird ausgepackt größer, als gelesen wird.</translation>
        </message>
        <message>
            <source>The archive unpacks to {size} MB, which is more than is read.</source>
            <translation>Das Archiv wird ausgepackt {size} MB groß, mehr als gelesen wird.</translation>
        </message>
        <message>
            <source>The attached files, a line for each: its name, what it is, and the note</source>
            <translation>Die angehängten Dateien, je eine Zeile: Name, Art und Notiz</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Die Anhänge sind zu viele oder zusammen zu groß ({size} MB).</translation>
        </message>
        <message>
            <source>The backup is of the other kind of database: in a file, or on a server. Name the settings that it was made with. Nothing was changed.</source>
            <translation>Die Sicherung ist von der anderen Art Datenbank: in einer Datei oder auf einem Server. Geben Sie die Einstellungen an, mit denen sie gemacht wurde. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The backup must not lie in the data folder itself. Name another place. Nothing was written.</source>
            <translation>Die Sicherung darf nicht im Datenordner selbst liegen. Geben Sie einen anderen Ort an. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of Connect ({version}). Nothing was changed. Use that version.</source>
            <translation>Die Sicherung wurde von einer neueren Version von Connect gemacht ({version}). Es wurde nichts geändert. Verwenden Sie jene Version.</translation>
        </message>
        <message>
            <source>The body must be multipart/form-data with a part named file.</source>
            <translation>Der Inhalt muss multipart/form-data mit einem Teil namens file sein.</translation>
        </message>
        <message>
            <source>The browser did not come back from the sign-in. Nothing was changed. Try again.</source>
            <translation>Der Browser kam von der Anmeldung nicht zurück. Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The business system has made the invoice anew, and that one went out. This one needs nothing more.</source>
            <translation>Das ERP-System hat die Rechnung neu erstellt, und die neue wurde gesendet. Für diese ist nichts mehr zu tun.</translation>
        </message>
        <message>
            <source>The buyer answered.</source>
            <translation>Der Käufer hat geantwortet.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}.</source>
            <translation>Der Käufer hat eine Frage zur Rechnung {number}.</translation>
        </message>
        <message>
            <source>The buyer has a question about invoice {number}: {words}</source>
            <translation>Der Käufer hat eine Frage zur Rechnung {number}: {words}</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}.</source>
            <translation>Der Käufer weist die Rechnung {number} zurück.</translation>
        </message>
        <message>
            <source>The buyer rejects invoice {number}: {words}</source>
            <translation>Der Käufer weist die Rechnung {number} zurück: {words}</translation>
        </message>
        <message>
            <source>The buyer's GLN {number} is not right: it has 13 digits, the last of which is a check digit.</source>
            <translation>Die GLN {number} des Käufers stimmt nicht: Sie hat 13 Ziffern, deren letzte eine Prüfziffer ist.</translation>
        </message>
        <message>
            <source>The buyer's VAT number</source>
            <translation>Die USt-IdNr. des Käufers</translation>
        </message>
        <message>
            <source>The buyer's city</source>
            <translation>Der Ort des Käufers</translation>
        </message>
        <message>
            <source>The buyer's country</source>
            <translation>Das Land des Käufers</translation>
        </message>
        <message>
            <source>The buyer's electronic address</source>
            <translation>Die elektronische Adresse des Käufers</translation>
        </message>
        <message>
            <source>The buyer's electronic address “{stated}” says no scheme that is known, so it was not used.</source>
            <translation>Die elektronische Adresse „{stated}“ des Käufers nennt kein bekanntes Schema und wurde deshalb nicht verwendet.</translation>
        </message>
        <message>
            <source>The buyer's name</source>
            <translation>Der Name des Käufers</translation>
        </message>
        <message>
            <source>The buyer's postal code</source>
            <translation>Die Postleitzahl des Käufers</translation>
        </message>
        <message>
            <source>The buyer's reference can only be corrected in an e-invoice with data that did not arrive. Nothing was changed.</source>
            <translation>Die Käuferreferenz lässt sich nur in einer nicht zugestellten E-Rechnung mit Daten korrigieren. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The buyer's reference of this invoice cannot be corrected here: {reason}.</source>
            <translation>Die Käuferreferenz dieser Rechnung lässt sich hier nicht korrigieren: {reason}.</translation>
        </message>
        <message>
            <source>The buyer's reference or order number</source>
            <translation>Die Käuferreferenz oder Bestellnummer</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an authority that this computer does not know, so no password was sent to it. If it is your company's own, enter that authority in the settings, or test the server there and trust its certificate.</source>
            <translation>Das Zertifikat von {host} stammt von einer Stelle, die dieser Computer nicht kennt; daher wurde kein Passwort dorthin gesendet. Ist es die eigene Stelle Ihres Unternehmens, tragen Sie sie in den Einstellungen ein, oder testen Sie dort den Server und vertrauen Sie seinem Zertifikat.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to renew it. If it is valid, the clock of this computer is wrong.</source>
            <translation>Das Zertifikat von {host} ist abgelaufen; deshalb wurde kein Passwort gesendet. Wer den Server betreibt, muss es erneuern. Ist es gültig, geht die Uhr dieses Computers falsch.</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as your mail provider gives it, in full.</source>
            <translation>Das Zertifikat von {host} gilt für einen anderen Namen; deshalb wurde kein Passwort gesendet. Geben Sie den Namen des Servers vollständig so ein, wie Ihr E-Mail-Anbieter ihn nennt.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet. Check the date and the clock of this computer.</source>
            <translation>Das Zertifikat von {host} ist noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <source>The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server.</source>
            <translation>Das Zertifikat von {host} wurde widerrufen; deshalb wurde kein Passwort gesendet. Fragen Sie den Betreiber des Servers.</translation>
        </message>
        <message>
            <source>The changed file cannot be read just now. Try again.</source>
            <translation>Die geänderte Datei kann gerade nicht gelesen werden. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The check digit of its number is wrong. Look whether it was mistyped.</source>
            <translation>Die Prüfziffer der Nummer ist falsch. Sehen Sie nach, ob sie vertippt ist.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's VAT number {number} is wrong.</source>
            <translation>Die Prüfziffer der USt-IdNr. {number} des Käufers ist falsch.</translation>
        </message>
        <message>
            <source>The check digit of the buyer's organisation number {number} is wrong.</source>
            <translation>Die Prüfziffer der Registernummer {number} des Käufers ist falsch.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong.</source>
            <translation>Die Prüfziffer der elektronischen Adresse {address} ist falsch.</translation>
        </message>
        <message>
            <source>The check digit of the electronic address {address} is wrong. Probably {meant} is meant.</source>
            <translation>Die Prüfziffer der elektronischen Adresse {address} ist falsch. Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>The check digit of the organisation number {number} is wrong.</source>
            <translation>Die Prüfziffer der Registernummer {number} stimmt nicht.</translation>
        </message>
        <message>
            <source>The check digit of {number} is wrong. Look whether it was mistyped.</source>
            <translation>Die Prüfziffer von {number} ist falsch. Prüfen Sie, ob es ein Tippfehler ist.</translation>
        </message>
        <message>
            <source>The code was not entered yet.</source>
            <translation>Der Code wurde noch nicht eingegeben.</translation>
        </message>
        <message>
            <source>The columns must be a JSON object of fields and headers.</source>
            <translation>Die Spalten müssen ein JSON-Objekt aus Feldern und Überschriften sein.</translation>
        </message>
        <message>
            <source>The command for the mail token cannot be run: {cause}.</source>
            <translation>Der Befehl für das Zugriffstoken kann nicht ausgeführt werden: {cause}.</translation>
        </message>
        <message>
            <source>The command for the mail token failed (exit code {code}).</source>
            <translation>Der Befehl für das Zugriffstoken ist fehlgeschlagen (Exitcode {code}).</translation>
        </message>
        <message>
            <source>The command that gives the mail token does not end.</source>
            <translation>Der Befehl, der das Zugriffstoken liefert, endet nicht.</translation>
        </message>
        <message>
            <source>The company has no notification address any more.</source>
            <translation>Das Unternehmen hat keine Benachrichtigungsadresse mehr.</translation>
        </message>
        <message>
            <source>The company of this call is missing from the database.</source>
            <translation>Das Unternehmen fehlt in der Datenbank.</translation>
        </message>
        <message>
            <source>The company's e-mail channel is none.</source>
            <translation>Das Unternehmen hat keinen E-Mail-Kanal.</translation>
        </message>
        <message>
            <source>The company's name must not be empty.</source>
            <translation>Der Name des Unternehmens darf nicht leer sein.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the file could not be checked. Close other programs and try again.</source>
            <translation>Dem Computer fehlt es an Arbeitsspeicher oder Prozessen, deshalb konnte die Datei nicht geprüft werden. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes, so the invoice could not be laid out. It is tried again.</source>
            <translation>Dem Computer fehlt es an Arbeitsspeicher oder Prozessen, deshalb konnte die Rechnung nicht dargestellt werden. Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The computer is short of memory or processes. {kept} Close other programs and try again.</source>
            <translation>Dem Computer fehlt es an Arbeitsspeicher oder Prozessen. {kept} Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The computer is too busy to change the file. Try again.</source>
            <translation>Der Computer ist zu beschäftigt, um die Datei zu ändern. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Der Computer ist zu beschäftigt, um die Datei zu prüfen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The computer is too busy to fill in the template. Try again in a moment.</source>
            <translation>Der Computer ist zu beschäftigt, um die Vorlage auszufüllen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The computer is too busy to lay out the invoice for reading. It is tried again.</source>
            <translation>Der Computer ist zu beschäftigt, um die Rechnung lesbar darzustellen. Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The computer is too busy to read the file. Try again in a moment.</source>
            <translation>Der Computer ist zu beschäftigt, um die Datei zu lesen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The connection is safe ({version}).</source>
            <translation>Die Verbindung ist sicher ({version}).</translation>
        </message>
        <message>
            <source>The connection is safe.</source>
            <translation>Die Verbindung ist sicher.</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost after the mail was handed over and before it answered.</source>
            <translation>Die Verbindung zum Mailserver riss ab, nachdem die E-Mail übergeben war und bevor er antwortete.</translation>
        </message>
        <message>
            <source>The connection to the printer was lost before it answered.</source>
            <translation>Die Verbindung zum Drucker riss ab, bevor er antwortete.</translation>
        </message>
        <message>
            <source>The connection was lost before the network answered.</source>
            <translation>Die Verbindung riss ab, bevor das Netzwerk antwortete.</translation>
        </message>
        <message>
            <source>The connection was lost before the operator answered.</source>
            <translation>Die Verbindung brach ab, bevor der Betreiber antwortete.</translation>
        </message>
        <message>
            <source>The copy of invoice {number} to {to} came back: {reason} The invoice itself is not affected. Check the address for copies in the settings.</source>
            <translation>Die Kopie der Rechnung {number} an {to} kam zurück: {reason} Die Rechnung selbst ist nicht betroffen. Prüfen Sie die Adresse für Kopien in den Einstellungen.</translation>
        </message>
        <message>
            <source>The copy would differ from the invoice in more than the types of its files, so nothing was sent.</source>
            <translation>Die Kopie würde sich von der Rechnung in mehr als den Typen ihrer Dateien unterscheiden, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The corrected copy would differ in more than the buyer's reference, so nothing was sent.</source>
            <translation>Die korrigierte Kopie würde sich in mehr als der Käuferreferenz unterscheiden, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The country of delivery</source>
            <translation>Das Land der Lieferung</translation>
        </message>
        <message>
            <source>The country of the tax representative</source>
            <translation>Das Land des Steuervertreters</translation>
        </message>
        <message>
            <source>The currency</source>
            <translation>Die Währung</translation>
        </message>
        <message>
            <source>The cursor is not one that this gateway gave.</source>
            <translation>Der Cursor stammt nicht von diesem Gateway.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Der Kunde ist im Netzwerk erreichbar.</translation>
        </message>
        <message>
            <source>The customer has no electronic address for e-invoices. Choose another channel.</source>
            <translation>Der Kunde hat keine elektronische Adresse für E-Rechnungen. Wählen Sie einen anderen Kanal.</translation>
        </message>
        <message>
            <source>The customer number is missing.</source>
            <translation>Die Kundennummer fehlt.</translation>
        </message>
        <message>
            <source>The customer number stands in the e-mail list.</source>
            <translation>Die Kundennummer steht in der E-Mail-Liste.</translation>
        </message>
        <message>
            <source>The customer register has no e-mail address of it. Print its letter.</source>
            <translation>Im Kundenregister steht keine E-Mail-Adresse des Kunden. Drucken Sie den Brief.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>Der Kunde nimmt nur E-Rechnungen an.</translation>
        </message>
        <message>
            <source>The customer takes no documents of this kind in the network.</source>
            <translation>Der Kunde nimmt im Netzwerk keine Dokumente dieser Art an.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Der Kunde möchte Rechnungen per Post.</translation>
        </message>
        <message>
            <source>The customer's electronic address is not registered in the network.</source>
            <translation>Die elektronische Adresse des Kunden ist im Netzwerk nicht registriert.</translation>
        </message>
        <message>
            <source>The customer's name on the invoice</source>
            <translation>Der Name des Kunden auf der Rechnung</translation>
        </message>
        <message>
            <source>The customer's number</source>
            <translation>Die Kundennummer</translation>
        </message>
        <message>
            <source>The data beside the PDF cannot be used in line {line}: {field}: {reason}.</source>
            <translation>Die Daten neben dem PDF können in Zeile {line} nicht verwendet werden: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF cannot be used: {field}: {reason}.</source>
            <translation>Die Daten neben dem PDF können nicht verwendet werden: {field}: {reason}.</translation>
        </message>
        <message>
            <source>The data beside the PDF has characters that are none.</source>
            <translation>Die Daten neben dem PDF enthalten ungültige Zeichen.</translation>
        </message>
        <message>
            <source>The data folder belongs to the user {user}, so this has to be run as that user, for instance by sudo -u {user}. Nothing was done.</source>
            <translation>Der Datenordner gehört dem Benutzer {user}, also muss dies als dieser Benutzer ausgeführt werden, zum Beispiel mit sudo -u {user}. Es wurde nichts getan.</translation>
        </message>
        <message>
            <source>The data folder cannot be locked: {cause}.</source>
            <translation>Der Datenordner kann nicht gesperrt werden: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be made: {cause}.</source>
            <translation>Der Datenordner kann nicht angelegt werden: {cause}.</translation>
        </message>
        <message>
            <source>The data folder cannot be read just now ({cause}). Nothing was changed.</source>
            <translation>Der Datenordner kann gerade nicht gelesen werden ({cause}). Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to: {cause}.</source>
            <translation>In den Datenordner kann nicht geschrieben werden: {cause}.</translation>
        </message>
        <message>
            <source>The data folder {folder} is not empty. Move what is in it elsewhere first. Nothing was changed.</source>
            <translation>Der Datenordner {folder} ist nicht leer. Verschieben Sie zuerst, was darin ist. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The data folder's mark {name} cannot be read or written ({cause}).</source>
            <translation>Die Kennzeichnung {name} des Datenordners kann nicht gelesen oder geschrieben werden ({cause}).</translation>
        </message>
        <message>
            <source>The data folder's mark {name} is damaged, so it is not certain whether this folder is for practice or for real work. Nothing was started. If you know, write the word practice or real into that file.</source>
            <translation>Die Kennzeichnung {name} des Datenordners ist beschädigt; es ist nicht sicher, ob dieser Ordner zum Üben oder für die echte Arbeit ist. Es wurde nichts gestartet. Wenn Sie es wissen, schreiben Sie das Wort practice oder real in diese Datei.</translation>
        </message>
        <message>
            <source>The data were put back from a backup, so the copy may have gone since.</source>
            <translation>Die Daten wurden aus einer Sicherung zurückgeholt; die Kopie kann also seither gegangen sein.</translation>
        </message>
        <message>
            <source>The database belongs to another data folder. Nothing was changed. Start the gateway on that folder, or name another database.</source>
            <translation>Die Datenbank gehört zu einem anderen Datenordner. Es wurde nichts geändert. Starten Sie das Gateway auf jenem Ordner, oder geben Sie eine andere Datenbank an.</translation>
        </message>
        <message>
            <source>The database cannot be copied: {cause}. Nothing was written. Start the gateway, which looks through it.</source>
            <translation>Die Datenbank kann nicht kopiert werden: {cause}. Es wurde nichts geschrieben. Starten Sie das Gateway, das sie durchsieht.</translation>
        </message>
        <message>
            <source>The database is in {encoding}. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME.</source>
            <translation>Die Datenbank ist in {encoding}. Legen Sie eine in UTF-8 an: createdb --encoding UTF8 --template template0 NAME.</translation>
        </message>
        <message>
            <source>The database is on a server, so {program} is needed, and it is not here. Install the client programs of PostgreSQL, or run this where they are: {command}</source>
            <translation>Die Datenbank liegt auf einem Server, also wird {program} gebraucht, und das ist hier nicht vorhanden. Installieren Sie die Client-Programme von PostgreSQL, oder führen Sie dies dort aus, wo es sie gibt: {command}</translation>
        </message>
        <message>
            <source>The database of this data folder is on a server. Name it in the configuration, as url under [database].</source>
            <translation>Die Datenbank zu diesem Datenordner liegt auf einem Server. Geben Sie sie in der Konfiguration an, als url unter [database].</translation>
        </message>
        <message>
            <source>The database on the server is empty, but the data folder holds stored files or a database of its own. Nothing was changed. Name the database that belongs to this folder, or take an empty folder.</source>
            <translation>Die Datenbank auf dem Server ist leer, aber der Datenordner enthält gespeicherte Dateien oder eine eigene Datenbank. Es wurde nichts geändert. Geben Sie die Datenbank an, die zu diesem Ordner gehört, oder nehmen Sie einen leeren Ordner.</translation>
        </message>
        <message>
            <source>The database server asks for a password. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Der Datenbankserver verlangt ein Passwort. Geben Sie es als Credential database-password oder in der Umgebung als CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The database server cannot be reached just now. Nothing of this call was kept. Try again in a moment.</source>
            <translation>Der Datenbankserver ist gerade nicht erreichbar. Von diesem Aufruf wurde nichts behalten. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database server does not let the gateway in: {cause}.</source>
            <translation>Der Datenbankserver lässt das Gateway nicht ein: {cause}.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}. Version 15 or later is needed.</source>
            <translation>Der Datenbankserver ist PostgreSQL {version}. Es wird Version 15 oder neuer gebraucht.</translation>
        </message>
        <message>
            <source>The database server {where} cannot be reached: {cause}.</source>
            <translation>Der Datenbankserver {where} ist nicht erreichbar: {cause}.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of Connect (schema {schema}; this program knows {known}). Nothing was changed. Start the newer version.</source>
            <translation>Die Datenbank wurde von einer neueren Version von Connect geschrieben (Schema {schema}; dieses Programm kennt {known}). Es wurde nichts geändert. Starten Sie die neuere Version.</translation>
        </message>
        <message>
            <source>The database {name} cannot be opened just now ({cause}). Nothing was changed.</source>
            <translation>Die Datenbank {name} kann gerade nicht geöffnet werden ({cause}). Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The database {name} in the data folder cannot be read ({cause}). Nothing was changed. Put back its last copy; the files that came in lie unharmed beside it.</source>
            <translation>Die Datenbank {name} im Datenordner kann nicht gelesen werden ({cause}). Es wurde nichts geändert. Spielen Sie ihre letzte Sicherung zurück; die eingegangenen Dateien liegen unversehrt daneben.</translation>
        </message>
        <message>
            <source>The date of delivery or the invoicing period</source>
            <translation>Das Lieferdatum oder der Rechnungszeitraum</translation>
        </message>
        <message>
            <source>The date of the VAT is given twice, as a date and as a code ({rule}).</source>
            <translation>Der Steuerzeitpunkt ist doppelt angegeben, als Datum und als Code ({rule}).</translation>
        </message>
        <message>
            <source>The delivery engine has not started, so nothing can be sent.</source>
            <translation>Der Versand des Gateways ist nicht gestartet, deshalb kann nichts gesendet werden.</translation>
        </message>
        <message>
            <source>The delivery engine has not started.</source>
            <translation>Der Versand des Gateways ist nicht gestartet.</translation>
        </message>
        <message>
            <source>The delivery is still under way. Take it back first, or wait.</source>
            <translation>Die Zustellung läuft noch. Nehmen Sie sie zuerst zurück, oder warten Sie.</translation>
        </message>
        <message>
            <source>The department from the settings</source>
            <translation>Die Abteilung aus den Einstellungen</translation>
        </message>
        <message>
            <source>The disk can only be read just now. {kept} Have it looked at, then try again.</source>
            <translation>Vom Datenträger kann gerade nur gelesen werden. {kept} Lassen Sie ihn prüfen, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Der Datenträger ist voll, daher wurde {name} nicht übernommen. Die Datei selbst ist unberührt: Schaffen Sie Platz und fügen Sie sie erneut hinzu.</translation>
        </message>
        <message>
            <source>The disk is full. {kept} Free some room and try again.</source>
            <translation>Der Datenträger ist voll. {kept} Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk reported an error. {kept} Try again; if it comes back, have the disk looked at.</source>
            <translation>Der Datenträger meldete einen Fehler. {kept} Versuchen Sie es erneut; tritt er wieder auf, lassen Sie den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>The document cannot be shown, so no picture can be made of it.</source>
            <translation>Das Dokument kann nicht angezeigt werden, deshalb lässt sich kein Bild daraus machen.</translation>
        </message>
        <message>
            <source>The document has {pages} pages; {limit} can be made a TIFF.</source>
            <translation>Das Dokument hat {pages} Seiten; höchstens {limit} können zu einem TIFF werden.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Das Dokument ist mit einem Passwort geschützt. Speichern Sie es ohne Schutz und wählen Sie es erneut.</translation>
        </message>
        <message>
            <source>The document was laid out by LibreOffice.</source>
            <translation>Das Dokument wurde von LibreOffice gesetzt.</translation>
        </message>
        <message>
            <source>The due date {due} is before the invoice date {issued}.</source>
            <translation>Das Fälligkeitsdatum {due} liegt vor dem Rechnungsdatum {issued}.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>Die E-Mail-Adresse fehlt.</translation>
        </message>
        <message>
            <source>The e-mail address of the seller's contact person</source>
            <translation>Die E-Mail-Adresse der Kontaktperson des Verkäufers</translation>
        </message>
        <message>
            <source>The electronic address stands as “{stated}” in one text; it was read as scheme {scheme} and number {id}.</source>
            <translation>Die elektronische Adresse steht als „{stated}“ in einem Stück; sie wurde als Schema {scheme} und Nummer {id} gelesen.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme.</source>
            <translation>Die elektronische Adresse {address} hat nicht die Form ihres Schemas.</translation>
        </message>
        <message>
            <source>The electronic address {address} does not have the form of its scheme. Probably {meant} is meant.</source>
            <translation>Die elektronische Adresse {address} hat nicht die Form ihres Schemas. Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs.</source>
            <translation>Die elektronische Adresse {address} hat eine USt-IdNr., wo eine Registernummer hingehört.</translation>
        </message>
        <message>
            <source>The electronic address {address} has a VAT number where an organisation number belongs. Probably {meant} is meant.</source>
            <translation>Die elektronische Adresse {address} hat eine USt-IdNr., wo eine Registernummer hingehört. Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>The electronic address {address} has other signs between its digits, which networks refuse. Probably {meant} is meant.</source>
            <translation>Die elektronische Adresse {address} hat andere Zeichen zwischen den Ziffern, was Netzwerke ablehnen. Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>The electronic address {address} names its scheme twice. Probably {meant} is meant.</source>
            <translation>Die elektronische Adresse {address} nennt ihr Schema zweimal. Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>The encrypted file of passwords and sign-ins was damaged on the disk. It was set aside as {name}. What stood in it has to be entered again in the settings; until then invoices that need it wait, and nothing is lost.</source>
            <translation>Die verschlüsselte Datei mit Passwörtern und Anmeldungen war auf dem Datenträger beschädigt. Sie wurde als {name} beiseitegelegt. Was darin stand, muss in den Einstellungen neu eingegeben werden; bis dahin warten die Rechnungen, die es brauchen, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, but the invoice names {address}. Check with the business system which of them is right.</source>
            <translation>Der Umschlag um die Rechnung nennt {receiver} als Empfänger, die Rechnung aber {address}. Klären Sie im ERP-System, was davon richtig ist.</translation>
        </message>
        <message>
            <source>The envelope around the invoice names {receiver} as its receiver, which is none of the buyer's numbers. It was not used: choose how the invoice goes.</source>
            <translation>Der Umschlag um die Rechnung nennt {receiver} als Empfänger; das ist keine der Nummern des Käufers. Es wurde nicht verwendet: Wählen Sie, wie die Rechnung hinausgeht.</translation>
        </message>
        <message>
            <source>The extra connect-app[rules] is not installed: {packages} cannot be found.</source>
            <translation>Das Extra connect-app[rules] ist nicht installiert: {packages} ist nicht zu finden.</translation>
        </message>
        <message>
            <source>The field {field} cannot be null.</source>
            <translation>Das Feld {field} darf nicht null sein.</translation>
        </message>
        <message>
            <source>The field {field} is not UTF-8.</source>
            <translation>Das Feld {field} ist nicht UTF-8.</translation>
        </message>
        <message>
            <source>The file breaks off before its end. Fetch or write the whole file again.</source>
            <translation>Die Datei bricht vor ihrem Ende ab. Holen oder schreiben Sie sie ganz neu.</translation>
        </message>
        <message>
            <source>The file breaks off in line {line}, before its end. Fetch or write the whole file again.</source>
            <translation>Die Datei bricht in Zeile {line} vor ihrem Ende ab. Holen oder schreiben Sie sie ganz neu.</translation>
        </message>
        <message>
            <source>The file came inside the invoice and belongs to it; it stays.</source>
            <translation>Die Datei kam in der Rechnung mit und gehört zu ihr; sie bleibt.</translation>
        </message>
        <message>
            <source>The file cannot be attached: {reasons}</source>
            <translation>Die Datei kann nicht angehängt werden: {reasons}</translation>
        </message>
        <message>
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>Die Datei kann nicht als CSV gelesen werden: Eine Zelle darin ist zu lang. Fehlt ein Anführungszeichen?</translation>
        </message>
        <message>
            <source>The file cannot be read: {cause}.</source>
            <translation>Die Datei kann nicht gelesen werden: {cause}.</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translation>Die Datei kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Die Datei konnte nicht innerhalb von {seconds} Sekunden geprüft werden; sie ist beschädigt oder soll schaden.</translation>
        </message>
        <message>
            <source>The file ends after an envelope whose invoice does not follow.</source>
            <translation>Die Datei endet nach einem Umschlag, dessen Rechnung nicht folgt.</translation>
        </message>
        <message>
            <source>The file has more than {limit} MB. Save the list as .xlsx or as CSV.</source>
            <translation>Die Datei hat mehr als {limit} MB. Speichern Sie die Liste als .xlsx oder als CSV.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>Die Datei hat mehr als {limit} Zeilen. Es wurde nichts geändert. Teilen Sie sie in kleinere Dateien auf.</translation>
        </message>
        <message>
            <source>The file has no column for {names}. Say which column it is.</source>
            <translation>Die Datei hat keine Spalte für {names}. Geben Sie an, welche Spalte es ist.</translation>
        </message>
        <message>
            <source>The file has no column “{name}”.</source>
            <translation>Die Datei hat keine Spalte „{name}“.</translation>
        </message>
        <message>
            <source>The file has no name, so nobody can say how it is opened.</source>
            <translation>Die Datei hat keinen Namen; niemand kann sagen, womit sie geöffnet wird.</translation>
        </message>
        <message>
            <source>The file has no sheet “{sheet}”.</source>
            <translation>Die Datei hat kein Blatt „{sheet}“.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Die Datei hat {size} MB; {limit} MB sind die Grenze.</translation>
        </message>
        <message>
            <source>The file holds attachments only ({root}) and no invoice that they belong to.</source>
            <translation>Die Datei enthält nur Anhänge ({root}) und keine Rechnung, zu der sie gehören.</translation>
        </message>
        <message>
            <source>The file holds no text that can be read.</source>
            <translation>Die Datei enthält keinen lesbaren Text.</translation>
        </message>
        <message>
            <source>The file holds {count} pictures; the first {taken} of them stand in the PDF.</source>
            <translation>Die Datei enthält {count} Bilder; die ersten {taken} davon stehen im PDF.</translation>
        </message>
        <message>
            <source>The file inside the PDF is damaged and cannot be taken out.</source>
            <translation>Die Datei im PDF ist beschädigt und kann nicht herausgenommen werden.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Die Datei ist XML, aber keine Rechnung eines bekannten Formats (sie beginnt mit „{root}“).</translation>
        </message>
        <message>
            <source>The file is XML, whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Die Datei ist XML, was auch immer ihr Name sagt. Öffnen Sie sie in Excel, und speichern Sie sie als XLSX.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Die Datei ist eine Webseite (HTML), keine Rechnung.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), whatever its name says. Open it in Excel and save it as XLSX.</source>
            <translation>Die Datei ist eine Webseite (HTML), was auch immer ihr Name sagt. Öffnen Sie sie in Excel, und speichern Sie sie als XLSX.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Die Datei ist beschädigt und lässt sich nicht ganz öffnen. Erstellen Sie sie in ihrem Programm neu.</translation>
        </message>
        <message>
            <source>The file is damaged, or too large when it is unpacked. Save the list as .xlsx or as CSV.</source>
            <translation>Die Datei ist beschädigt oder ausgepackt zu groß. Speichern Sie die Liste als .xlsx oder als CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Die Datei ist beschädigt: Sie bringt das Leseprogramm zum Absturz.</translation>
        </message>
        <message>
            <source>The file is damaged: {what}. Make it again in the program it comes from.</source>
            <translation>Die Datei ist beschädigt: {what}. Erstellen Sie sie neu in dem Programm, aus dem sie stammt.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed.</source>
            <translation>Die Datei ist leer. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file is neither XML nor anything else that invoices are read from.</source>
            <translation>Die Datei ist weder XML noch etwas anderes, woraus Rechnungen gelesen werden.</translation>
        </message>
        <message>
            <source>The file is no Excel file. Save the list as .xlsx or as CSV.</source>
            <translation>Die Datei ist keine Excel-Datei. Speichern Sie die Liste als .xlsx oder als CSV.</translation>
        </message>
        <message>
            <source>The file is no table that can be read. Save the list as .xlsx or as CSV.</source>
            <translation>Die Datei ist keine lesbare Tabelle. Speichern Sie die Liste als .xlsx oder als CSV.</translation>
        </message>
        <message>
            <source>The file is no table. Save the list as CSV or as .xlsx.</source>
            <translation>Die Datei ist keine Tabelle. Speichern Sie die Liste als CSV oder als .xlsx.</translation>
        </message>
        <message>
            <source>The file is no text. Save the list as CSV or as .xlsx.</source>
            <translation>Die Datei ist kein Text. Speichern Sie die Liste als CSV oder als .xlsx.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML.</source>
            <translation>Die Datei ist kein wohlgeformtes XML.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Die Datei ist kein wohlgeformtes XML: Zeile {line}, Spalte {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: {cause}.</source>
            <translation>Die Datei ist kein wohlgeformtes XML: {cause}.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Schutz und wählen Sie sie erneut.</translation>
        </message>
        <message>
            <source>The file is still being read. Delete it when that has ended.</source>
            <translation>Die Datei wird noch gelesen. Löschen Sie sie, wenn das abgeschlossen ist.</translation>
        </message>
        <message>
            <source>The file is still being read. Send it when that has ended.</source>
            <translation>Die Datei wird noch gelesen. Senden Sie sie, wenn das abgeschlossen ist.</translation>
        </message>
        <message>
            <source>The file is to be read as {encoding}, but line {line}, column {column} is not {same}; it was probably written in ISO-8859-1 or Windows-1252. Have the business system write the encoding that it says.</source>
            <translation>Die Datei soll als {encoding} gelesen werden, aber Zeile {line}, Spalte {column} ist nicht {same}; sie wurde vermutlich in ISO-8859-1 oder Windows-1252 geschrieben. Lassen Sie das ERP-System die Kodierung schreiben, die es angibt.</translation>
        </message>
        <message>
            <source>The file is too large to be changed here. Divide it, or make it smaller in the program it comes from.</source>
            <translation>Die Datei ist zu groß, um hier geändert zu werden. Teilen Sie sie, oder verkleinern Sie sie in dem Programm, aus dem sie stammt.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Die Datei braucht mehr Speicher, als ein Dokument darf.</translation>
        </message>
        <message>
            <source>The file takes too long or too much memory to be changed. Make it smaller in the program it comes from.</source>
            <translation>Die Datei zu ändern dauert zu lange oder braucht zu viel Speicher. Verkleinern Sie sie in dem Programm, aus dem sie stammt.</translation>
        </message>
        <message>
            <source>The file that it lay beside could not be read.</source>
            <translation>Die Datei, neben der sie lag, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Die Datei {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read. Check that it is still there.</source>
            <translation>Die Datei {name} kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist.</translation>
        </message>
        <message>
            <source>The file {name} is still being written. Try again in a moment.</source>
            <translation>Die Datei {name} wird noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {cause}.</source>
            <translation>Die Datei {path} kann nicht gelesen werden: {cause}.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {cause}.</source>
            <translation>Die Datei {path} kann nicht geschrieben werden: {cause}.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is damaged and cannot be taken out; it is left out.</source>
            <translation>Die Datei „{name}“ in der Rechnung ist beschädigt und kann nicht herausgenommen werden; sie wird ausgelassen.</translation>
        </message>
        <message>
            <source>The file “{name}” inside the invoice is empty and is left out.</source>
            <translation>Die Datei „{name}“ in der Rechnung ist leer und wird ausgelassen.</translation>
        </message>
        <message numerus="yes">
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>
                <numerusform>Der Ordner „{folder}“ enthält eine Nachricht. Sie wird gelesen, nie geändert oder gelöscht.</numerusform>
                <numerusform>Der Ordner „{folder}“ enthält {count} Nachrichten. Sie werden gelesen, nie geändert oder gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The form does not say what to mend.</source>
            <translation>Das Formular sagt nicht, was behoben werden soll.</translation>
        </message>
        <message>
            <source>The form has more than one file. Send them one by one.</source>
            <translation>Das Formular hat mehr als eine Datei. Senden Sie sie einzeln.</translation>
        </message>
        <message>
            <source>The form has no invoice_id.</source>
            <translation>Das Formular hat keine invoice_id.</translation>
        </message>
        <message>
            <source>The form has no part named file.</source>
            <translation>Das Formular hat keinen Teil namens file.</translation>
        </message>
        <message>
            <source>The form has too many parts.</source>
            <translation>Das Formular hat zu viele Teile.</translation>
        </message>
        <message>
            <source>The form of the upload cannot be read.</source>
            <translation>Das Formular des Hochladens kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The format {format} has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Das Format {format} hat keinen Platz für Anhänge. Senden Sie die Rechnung per E-Mail oder auf Papier oder ohne sie.</translation>
        </message>
        <message>
            <source>The gateway answered with error {status}.</source>
            <translation>Das Gateway antwortete mit Fehler {status}.</translation>
        </message>
        <message>
            <source>The gateway does not answer. Nothing was lost; the program goes on when it is back.</source>
            <translation>Das Gateway antwortet nicht. Nichts ging verloren; das Programm macht weiter, sobald es wieder da ist.</translation>
        </message>
        <message>
            <source>The gateway does not take this file.</source>
            <translation>Das Gateway nimmt diese Datei nicht an.</translation>
        </message>
        <message>
            <source>The gateway found damage and waits for the administrator. Nothing of this call was kept. It goes on by itself.</source>
            <translation>Das Gateway hat Schäden gefunden und wartet auf den Administrator. Von diesem Aufruf wurde nichts behalten. Danach geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>The gateway has no company yet. Start it once, then add users.</source>
            <translation>Das Gateway hat noch kein Unternehmen. Starten Sie es einmal, und fügen Sie dann Benutzer hinzu.</translation>
        </message>
        <message>
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Das Gateway hat von {name} andere Daten, als gesendet wurden.</translation>
        </message>
        <message>
            <source>The gateway is busy with a large file. Nothing of this call was kept; try again in a moment.</source>
            <translation>Das Gateway ist mit einer großen Datei beschäftigt. Von diesem Vorgang wurde nichts übernommen; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The gateway is newer ({gateway}) than this program ({own}). You can go on working; install the new version soon, since this one does not know all that the gateway says.</source>
            <translation>Das Gateway ist neuer ({gateway}) als dieses Programm ({own}). Sie können weiterarbeiten; installieren Sie bald die neue Version, denn diese versteht nicht alles, was das Gateway sagt.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. Please try again in a moment.</source>
            <translation>Das Gateway ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The gateway on this computer did not start: {reason}</source>
            <translation>Das Gateway auf diesem Computer ist nicht gestartet: {reason}</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Das Gateway auf diesem Computer startet noch. Bitte warten Sie einen Augenblick.</translation>
        </message>
        <message>
            <source>The id of the legal entity at Storecove is a number.</source>
            <translation>Die ID der juristischen Person bei Storecove ist eine Zahl.</translation>
        </message>
        <message>
            <source>The invoice breaks the rule {rule}: {words}</source>
            <translation>Die Rechnung verletzt die Regel {rule}: {words}</translation>
        </message>
        <message>
            <source>The invoice could not be laid out for reading.</source>
            <translation>Die Rechnung konnte nicht lesbar dargestellt werden.</translation>
        </message>
        <message>
            <source>The invoice data inside the PDF are larger than 50 MB.</source>
            <translation>Die Rechnungsdaten im PDF sind größer als 50 MB.</translation>
        </message>
        <message>
            <source>The invoice date</source>
            <translation>Das Rechnungsdatum</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Die Rechnung nennt keinen Käufer.</translation>
        </message>
        <message>
            <source>The invoice does not name the attachment “{name}” beside it; it was added as the only one there is.</source>
            <translation>Die Rechnung nennt den Anhang „{name}“ neben ihr nicht; er wurde als der einzige vorhandene hinzugefügt.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's country, and the account at the access point has none. An administrator fills it in in the settings.</source>
            <translation>Die Rechnung nennt das Land des Verkäufers nicht, und das Konto beim Access Point hat keines. Ein Administrator trägt es in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>The invoice does not name the seller's own electronic address, without which this operator cannot send it.</source>
            <translation>Die Rechnung nennt die eigene elektronische Adresse des Verkäufers nicht; ohne sie kann dieser Betreiber sie nicht senden.</translation>
        </message>
        <message>
            <source>The invoice does not state the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Die Rechnung gibt den Typ von {file} nicht an. In der E-Rechnung geht die Datei als „{type}“, der Typ, den sie hat.</translation>
        </message>
        <message>
            <source>The invoice has another picture already.</source>
            <translation>Die Rechnung hat schon ein anderes Bild.</translation>
        </message>
        <message>
            <source>The invoice has characters that cannot be laid out for reading.</source>
            <translation>Die Rechnung hat Zeichen, die nicht lesbar dargestellt werden können.</translation>
        </message>
        <message>
            <source>The invoice has no customer number, so no address can be saved for it.</source>
            <translation>Die Rechnung hat keine Kundennummer, daher kann für sie keine Adresse gespeichert werden.</translation>
        </message>
        <message>
            <source>The invoice has no number. Have the business system give it one.</source>
            <translation>Die Rechnung hat keine Nummer. Lassen Sie das ERP-System eine vergeben.</translation>
        </message>
        <message>
            <source>The invoice has no readable amount to pay.</source>
            <translation>Die Rechnung hat keinen lesbaren Zahlbetrag.</translation>
        </message>
        <message>
            <source>The invoice has the reference “{reference}” already. Enter another one.</source>
            <translation>Die Rechnung hat die Referenz „{reference}“ bereits. Geben Sie eine andere ein.</translation>
        </message>
        <message>
            <source>The invoice has {lines} lines, more than can be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Die Rechnung hat {lines} Zeilen, mehr als lesbar dargestellt werden können. Senden Sie sie als E-Rechnung oder mit dem PDF, das Ihr eigenes Programm erzeugt.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent before this file came.</source>
            <translation>Die Rechnung war schon unterwegs oder gesendet, bevor diese Datei kam.</translation>
        </message>
        <message>
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Die Rechnung ist unterwegs oder gesendet; ihre Anhänge bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>The invoice is too long to be laid out for reading. Send it as an e-invoice, or with the PDF that your own program makes.</source>
            <translation>Die Rechnung ist zu lang, um lesbar dargestellt zu werden. Senden Sie sie als E-Rechnung oder mit dem PDF, das Ihr eigenes Programm erzeugt.</translation>
        </message>
        <message>
            <source>The invoice lacks its “{name}”, in which attachments stand.</source>
            <translation>Der Rechnung fehlt „{name}“, worin Anhänge stehen.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({object_id}) that is not in the file.</source>
            <translation>Die Rechnung nennt einen Anhang ({object_id}), der nicht in der Datei ist.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Die Rechnung nennt eine E-Mail-Adresse als elektronische Adresse.</translation>
        </message>
        <message>
            <source>The invoice names no electronic address, so {receiver} was taken from the envelope around it.</source>
            <translation>Die Rechnung nennt keine elektronische Adresse, deshalb wurde {receiver} aus dem Umschlag um sie übernommen.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Die Rechnung nennt die E-Mail-Adresse des Kunden.</translation>
        </message>
        <message>
            <source>The invoice number has {length} characters; {limit} is the limit. Have the business system give it a shorter one.</source>
            <translation>Die Rechnungsnummer hat {length} Zeichen; {limit} sind die Grenze. Lassen Sie das ERP-System eine kürzere vergeben.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Die Rechnung hat das System des Empfängers erreicht.</translation>
        </message>
        <message>
            <source>The invoice states “{stated}” as the type of {file}. As an e-invoice it goes with “{type}”, the type that it has.</source>
            <translation>Die Rechnung gibt „{stated}“ als Typ von {file} an. In der E-Rechnung geht die Datei als „{type}“, der Typ, den sie hat.</translation>
        </message>
        <message>
            <source>The invoice type</source>
            <translation>Die Rechnungsart</translation>
        </message>
        <message>
            <source>The invoice with its attachments cannot be opened again; it was not sent.</source>
            <translation>Die Rechnung mit ihren Anhängen lässt sich nicht wieder öffnen; sie wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>The invoice's date</source>
            <translation>Das Rechnungsdatum</translation>
        </message>
        <message>
            <source>The invoice's number</source>
            <translation>Die Rechnungsnummer</translation>
        </message>
        <message>
            <source>The item name</source>
            <translation>Der Artikelname</translation>
        </message>
        <message>
            <source>The kept copy of {name} cannot be read just now. It is tried again.</source>
            <translation>Die aufbewahrte Kopie von {name} kann gerade nicht gelesen werden. Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Die aufbewahrte Kopie von {name} ist beschädigt. Fügen Sie die Datei noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The key is accepted.</source>
            <translation>Der Schlüssel wird akzeptiert.</translation>
        </message>
        <message>
            <source>The last changes to the list of invoices were damaged on the disk.</source>
            <translation>Die letzten Änderungen der Rechnungsliste wurden auf dem Datenträger beschädigt.</translation>
        </message>
        <message>
            <source>The last day of payment</source>
            <translation>Der letzte Tag für die Zahlung</translation>
        </message>
        <message>
            <source>The letter came back: it could not be delivered at this address. Send it another way.</source>
            <translation>Der Brief kam zurück: Er konnte unter dieser Adresse nicht zugestellt werden. Senden Sie ihn auf anderem Weg.</translation>
        </message>
        <message>
            <source>The letter to {to} came back: {reason}</source>
            <translation>Das Schreiben an {to} kam zurück: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} could not be sent: {reason}</source>
            <translation>Das Schreiben an {to} konnte nicht gesendet werden: {reason}</translation>
        </message>
        <message>
            <source>The letter to {to} had not gone yet, and does not go any more.</source>
            <translation>Das Schreiben an {to} war noch nicht gesendet und geht nicht mehr.</translation>
        </message>
        <message>
            <source>The letter to {to} was sent.</source>
            <translation>Das Schreiben an {to} wurde gesendet.</translation>
        </message>
        <message>
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>Die Zeichen der Datei können nicht gelesen werden. Speichern Sie sie als CSV in UTF-8.</translation>
        </message>
        <message>
            <source>The letters would be others than those that were shown. Look at them once more.</source>
            <translation>Die Schreiben wären andere als die gezeigten. Sehen Sie sie noch einmal an.</translation>
        </message>
        <message>
            <source>The line amount</source>
            <translation>Der Positionsbetrag</translation>
        </message>
        <message>
            <source>The line number</source>
            <translation>Die Positionsnummer</translation>
        </message>
        <message>
            <source>The link leads to {host}, which only computers in your own network reach. Enter an address that customers reach, in the settings under E-mail.</source>
            <translation>Der Link führt zu {host}, das nur Computer in Ihrem eigenen Netzwerk erreichen. Geben Sie in den Einstellungen unter E-Mail eine Adresse ein, die Kunden erreichen.</translation>
        </message>
        <message>
            <source>The list is built anew from the stored files. All their invoices then stand under Needs attention as perhaps sent: you decide for each, or for all, whether it went out. Nothing is sent by itself.</source>
            <translation>Die Liste wird aus den gespeicherten Dateien neu aufgebaut. Alle ihre Rechnungen stehen dann unter Zu klären als vielleicht gesendet: Sie entscheiden für jede oder für alle, ob sie hinausgegangen sind. Von selbst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The list of invoices cannot be read whole. Nothing of this call was kept. The gateway looks through it now.</source>
            <translation>Die Rechnungsliste lässt sich nicht vollständig lesen. Von diesem Vorgang wurde nichts übernommen. Das Gateway sieht die Liste jetzt durch.</translation>
        </message>
        <message>
            <source>The list of invoices is damaged. Nothing is sent until a person agrees that it is built anew.</source>
            <translation>Die Rechnungsliste ist beschädigt. Es wird nichts gesendet, bis jemand zustimmt, dass sie neu aufgebaut wird.</translation>
        </message>
        <message>
            <source>The list of invoices is gone, but the stored files are there.</source>
            <translation>Die Rechnungsliste ist weg, aber die gespeicherten Dateien sind da.</translation>
        </message>
        <message>
            <source>The list of invoices is older than what was sent: it has lost its last changes.</source>
            <translation>Die Rechnungsliste ist älter als das, was gesendet wurde: Ihre letzten Änderungen sind verloren.</translation>
        </message>
        <message>
            <source>The list of invoices was built anew from the stored files, since the old one was damaged. Decide under Needs attention for each invoice whether it was sent. Look through settings, customers and addresses: they are as they could be read. What was damaged is kept in {folder}.</source>
            <translation>Die Rechnungsliste wurde aus den gespeicherten Dateien neu aufgebaut, weil die alte beschädigt war. Entscheiden Sie unter Zu klären für jede Rechnung, ob sie gesendet wurde. Sehen Sie Einstellungen, Kunden und Adressen durch: Sie sind so, wie sie gelesen werden konnten. Was beschädigt war, liegt in {folder}.</translation>
        </message>
        <message>
            <source>The list of invoices was damaged on the disk.</source>
            <translation>Die Rechnungsliste wurde auf dem Datenträger beschädigt.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from watched folders cannot be read ({cause}), so nothing is taken from them now. It is tried again.</source>
            <translation>Die Liste dessen, was aus überwachten Ordnern hochgeladen wurde, kann nicht gelesen werden ({cause}), deshalb wird jetzt nichts daraus übernommen. Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The list of what was uploaded from {folder} was damaged. These files lie there and are not uploaded by themselves: {names}. Upload those that are missing; new files are taken as before.</source>
            <translation>Die Liste dessen, was aus {folder} hochgeladen wurde, war beschädigt. Diese Dateien liegen dort und werden nicht von selbst hochgeladen: {names}. Laden Sie hoch, was fehlt; neue Dateien werden wie bisher übernommen.</translation>
        </message>
        <message>
            <source>The logo of this mail is missing from the database. Choose it anew in the settings, then send.</source>
            <translation>Das Logo dieser Mail fehlt in der Datenbank. Wählen Sie es in den Einstellungen neu und senden Sie dann.</translation>
        </message>
        <message>
            <source>The mail account has reached its limit, so the rest waits until it ends: {answer}</source>
            <translation>Das E-Mail-Konto hat seine Grenze erreicht, deshalb wartet der Rest, bis sie endet: {answer}</translation>
        </message>
        <message>
            <source>The mail does not match its invoice, so it was not sent. Please report this.</source>
            <translation>Die E-Mail passt nicht zu ihrer Rechnung und wurde nicht gesendet. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>The mail gets {size} MB large; not every mail server takes that.</source>
            <translation>Die E-Mail wird {size} MB groß; das nimmt nicht jeder Mailserver an.</translation>
        </message>
        <message>
            <source>The mail is {size} MB; the mail server takes at most {limit} MB. Nothing was sent. Take an attachment off, make it smaller, or send a link.</source>
            <translation>Die E-Mail hat {size} MB; der Mailserver nimmt höchstens {limit} MB an. Es wurde nichts gesendet. Entfernen Sie einen Anhang, verkleinern Sie ihn, oder senden Sie einen Link.</translation>
        </message>
        <message>
            <source>The mail may still be on its way; where it lies is looked at again.</source>
            <translation>Die E-Mail ist vielleicht noch unterwegs; es wird noch einmal nachgesehen, wo sie liegt.</translation>
        </message>
        <message>
            <source>The mail of invoice {number} was not put into the folder for sent mail. {reason} The invoice itself was sent.</source>
            <translation>Die E-Mail mit Rechnung {number} wurde nicht im Ordner für gesendete E-Mails abgelegt. {reason} Die Rechnung selbst ist gesendet.</translation>
        </message>
        <message>
            <source>The mail server cannot send to “{address}”: it takes only plain letters in addresses.</source>
            <translation>Der Mailserver kann nicht an „{address}“ senden: Er nimmt in Adressen nur einfache Buchstaben an.</translation>
        </message>
        <message>
            <source>The mail server gave an answer that fits no question: {answer}.</source>
            <translation>Der Mailserver gab eine Antwort, die zu keiner Frage passt: {answer}.</translation>
        </message>
        <message>
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>Der Mailserver brach ab, bevor die E-Mail übergeben war: {cause}.</translation>
        </message>
        <message>
            <source>The mail server is still trying to deliver it.</source>
            <translation>Der Mailserver versucht noch, sie zuzustellen.</translation>
        </message>
        <message>
            <source>The mail server is still trying: {detail}</source>
            <translation>Der Mailserver versucht es noch: {detail}</translation>
        </message>
        <message>
            <source>The mail server put the mail off: {answer}</source>
            <translation>Der Mailserver hat die E-Mail aufgeschoben: {answer}</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {answer}</source>
            <translation>Der Mailserver lehnte die E-Mail ab: {answer}</translation>
        </message>
        <message>
            <source>The mail server takes nothing without a sign-in or an encrypted connection, which the settings do not have: {answer}</source>
            <translation>Der E-Mail-Server nimmt nichts ohne Anmeldung oder verschlüsselte Verbindung an, und das fehlt in den Einstellungen: {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>Der Mailserver {host} ist nicht erreichbar: {cause}.</translation>
        </message>
        <message>
            <source>The mail server {host} does not offer what the settings ask for: {cause}</source>
            <translation>Der Mailserver {host} bietet nicht, was die Einstellungen verlangen: {cause}</translation>
        </message>
        <message>
            <source>The mail server {host} refused the access token.</source>
            <translation>Der Mailserver {host} hat das Zugriffstoken abgelehnt.</translation>
        </message>
        <message>
            <source>The mail server {host} refused the user name or the password.</source>
            <translation>Der Mailserver {host} hat Benutzername oder Passwort nicht angenommen.</translation>
        </message>
        <message>
            <source>The mail server's answer to the mail says neither yes nor no: {answer}</source>
            <translation>Die Antwort des Mailservers auf die E-Mail sagt weder ja noch nein: {answer}</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>Das Passwort des Mailservers ist hier nicht bekannt. Geben Sie es in den Einstellungen neu ein.</translation>
        </message>
        <message>
            <source>The mail server's password is not known here. Enter it in the settings, or give it to the service. Nothing was sent.</source>
            <translation>Das Passwort des Mailservers ist hier nicht bekannt. Geben Sie es in den Einstellungen ein oder übergeben Sie es dem Dienst. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The mail server's user name or password holds a character that no sign-in can carry.</source>
            <translation>Benutzername oder Passwort des Mailservers enthält ein Zeichen, das keine Anmeldung übertragen kann.</translation>
        </message>
        <message>
            <source>The mail stands too deep in others.</source>
            <translation>Die E-Mail steckt zu tief in anderen.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}</source>
            <translation>Die E-Mail an {address} kam zurück: Das Postfach ist voll. Bitten Sie den Empfänger, Platz zu schaffen: {detail}</translation>
        </message>
        <message>
            <source>The mail to {address} came back: there is no such address ({detail}). Send it to another one.</source>
            <translation>Die E-Mail an {address} kam zurück: Die Adresse gibt es nicht ({detail}). Senden Sie an eine andere.</translation>
        </message>
        <message>
            <source>The mail to {address} came back: {detail}</source>
            <translation>Die E-Mail an {address} kam zurück: {detail}</translation>
        </message>
        <message>
            <source>The mail to {address} is {state}, which this cannot change.</source>
            <translation>Die E-Mail an {address}: {state}; das kann dies nicht ändern.</translation>
        </message>
        <message>
            <source>The mail to {address} was never handed over, so nothing can have come back.</source>
            <translation>Die E-Mail an {address} wurde nie übergeben, also kann nichts zurückgekommen sein.</translation>
        </message>
        <message>
            <source>The mail was laid out on A4, with the files that came with it.</source>
            <translation>Die E-Mail wurde auf A4 gesetzt, mit den Dateien, die dabei waren.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} cannot be read now: {cause}.</source>
            <translation>Das Postfach für Rückläufer bei {host} kann gerade nicht gelesen werden: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} does not offer {what}.</source>
            <translation>Das Postfach für Rückläufer bei {host} bietet {what} nicht an.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} has no folder “{folder}”.</source>
            <translation>Das Postfach für Rückläufer bei {host} hat keinen Ordner „{folder}“.</translation>
        </message>
        <message>
            <source>The mailbox for bounces at {host} refused {what}. Bounces are not read until it is mended in the settings.</source>
            <translation>Das Postfach für Rückläufer bei {host} hat {what} abgelehnt. Rückläufer werden erst wieder gelesen, wenn das in den Einstellungen behoben ist.</translation>
        </message>
        <message>
            <source>The mailbox for bounces is to be opened with the mail server's access tokens, but the mail server has none. Choose sign-in by XOAUTH2 there, or a password for the mailbox.</source>
            <translation>Das Postfach für Rückläufer soll mit den Zugriffstoken des Mailservers geöffnet werden, aber der Mailserver hat keine. Wählen Sie dort die Anmeldung mit XOAUTH2 oder ein Passwort für das Postfach.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} cannot be reached now: {cause}.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} ist gerade nicht erreichbar: {cause}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} did not take the mail: {answer}.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} hat die E-Mail nicht angenommen: {answer}.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not offer {what}.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} bietet {what} nicht an.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} does not say which folder is for sent mail. Enter its name in the settings.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} sagt nicht, welcher Ordner für gesendete E-Mails ist. Geben Sie seinen Namen in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} has no folder “{folder}”. Make it there, or choose another one in the settings.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} hat keinen Ordner „{folder}“. Legen Sie ihn dort an oder wählen Sie in den Einstellungen einen anderen.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} is full. Make room in it; until then it is tried again every few hours.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} ist voll. Schaffen Sie dort Platz; bis dahin wird es alle paar Stunden erneut versucht.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail at {host} refused {what}. Mend it in the settings.</source>
            <translation>Das Postfach für gesendete E-Mails bei {host} hat {what} abgelehnt. Korrigieren Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <source>The mailbox for sent mail is to be opened with the mail server's access tokens, but the mail server has none. Choose a password for it, or tokens for the mail server.</source>
            <translation>Das Postfach für gesendete E-Mails soll mit den Zugriffstoken des Mailservers geöffnet werden, aber der Mailserver hat keine. Wählen Sie ein Passwort für das Postfach oder Token für den Mailserver.</translation>
        </message>
        <message>
            <source>The means of payment</source>
            <translation>Die Zahlungsart</translation>
        </message>
        <message>
            <source>The name has no ending, and the content is {found}. Give the file a name that ends in .{ending}.</source>
            <translation>Der Name hat keine Endung, und der Inhalt ist {found}. Geben Sie der Datei einen Namen, der auf .{ending} endet.</translation>
        </message>
        <message>
            <source>The name must not be empty.</source>
            <translation>Der Name darf nicht leer sein.</translation>
        </message>
        <message>
            <source>The name of the tax representative</source>
            <translation>Der Name des Steuervertreters</translation>
        </message>
        <message>
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Der Name sagt PDF, aber der Inhalt ist etwas anderes. Exportieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Der Name sagt „{extension}“, aber der Inhalt ist {found}.</translation>
        </message>
        <message>
            <source>The names of files need {number}. They may also have {others}, but no other braces and none of these: {barred}</source>
            <translation>Die Dateinamen brauchen {number}. Sie können auch {others} enthalten, aber keine anderen geschweiften Klammern und keines dieser Zeichen: {barred}</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Das Netzwerk ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The network could not be asked about it: its number is missing or wrong.</source>
            <translation>Das Netz konnte nicht nach dem Kunden gefragt werden: Seine Nummer fehlt oder ist falsch.</translation>
        </message>
        <message>
            <source>The network could not be asked at the last try: {reason}</source>
            <translation>Das Netz konnte beim letzten Versuch nicht gefragt werden: {reason}</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the customer.</source>
            <translation>Das Netzwerk konnte noch nicht gefragt werden, ob es den Kunden erreicht.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches the recipient. It goes when the answer is there.</source>
            <translation>Das Netzwerk konnte noch nicht gefragt werden, ob es den Empfänger erreicht. Sie geht, sobald die Antwort da ist.</translation>
        </message>
        <message>
            <source>The network could not be asked yet whether it reaches {address}. It is asked again by itself. If the invoice is sent all the same, it waits for the answer.</source>
            <translation>Das Netzwerk konnte noch nicht gefragt werden, ob es {address} erreicht. Es wird von selbst erneut gefragt. Wird die Rechnung trotzdem gesendet, wartet sie auf die Antwort.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Das Netzwerk antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The network does not reach this recipient yet.</source>
            <translation>Das Netzwerk erreicht diesen Empfänger noch nicht.</translation>
        </message>
        <message>
            <source>The network has answered.</source>
            <translation>Das Netzwerk hat geantwortet.</translation>
        </message>
        <message>
            <source>The network has not been asked about it yet.</source>
            <translation>Das Netz wurde noch nicht nach dem Kunden gefragt.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Das Netzwerk ist beschäftigt und bittet um einen neuen Versuch.</translation>
        </message>
        <message>
            <source>The network never took this invoice, so it cannot have reached somebody else.</source>
            <translation>Das Netz hat diese Rechnung nie angenommen, sie kann also niemand anderen erreicht haben.</translation>
        </message>
        <message>
            <source>The network reaches {address}.</source>
            <translation>Das Netzwerk erreicht {address}.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Das Netzwerk lehnte die Rechnung ab: Der Empfänger nimmt sie nicht an.</translation>
        </message>
        <message>
            <source>The network's register does not answer ({cause}).</source>
            <translation>Das Register des Netzwerks antwortet nicht ({cause}).</translation>
        </message>
        <message>
            <source>The network's register does not know those who are certainly in it, so it cannot be trusted now.</source>
            <translation>Das Register des Netzwerks kennt die nicht, die sicher darin stehen; deshalb ist jetzt kein Verlass darauf.</translation>
        </message>
        <message>
            <source>The network's register gives an answer that cannot be understood.</source>
            <translation>Das Register des Netzwerks gibt eine Antwort, die nicht zu verstehen ist.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Die Notiz hat {length} Zeichen; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>The number is too small or too large.</source>
            <translation>Die Zahl ist zu klein oder zu groß.</translation>
        </message>
        <message>
            <source>The number of the legal entity at Storecove that sends the invoices.</source>
            <translation>Die Nummer des Rechtsträgers bei Storecove, der die Rechnungen sendet.</translation>
        </message>
        <message>
            <source>The office opens before it closes. Give two hours such as 08:00 and 17:00.</source>
            <translation>Das Büro öffnet, bevor es schließt. Geben Sie zwei Uhrzeiten an, etwa 08:00 und 17:00.</translation>
        </message>
        <message>
            <source>The operating system left this file; it belongs to no invoice.</source>
            <translation>Das Betriebssystem hat diese Datei hinterlassen; sie gehört zu keiner Rechnung.</translation>
        </message>
        <message>
            <source>The operator answered in a way that is not known here: {reason}</source>
            <translation>Der Betreiber hat auf eine hier unbekannte Weise geantwortet: {reason}</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient.</source>
            <translation>Der Betreiber konnte die Rechnung dem Empfänger nicht zustellen.</translation>
        </message>
        <message>
            <source>The operator could not bring the invoice to the recipient: {reason}</source>
            <translation>Der Betreiber konnte die Rechnung dem Empfänger nicht zustellen: {reason}</translation>
        </message>
        <message>
            <source>The operator did not answer in time.</source>
            <translation>Der Betreiber hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The operator does not accept the account's key. An administrator enters it again in the settings.</source>
            <translation>Der Betreiber akzeptiert den Schlüssel des Kontos nicht. Ein Administrator gibt ihn in den Einstellungen erneut ein.</translation>
        </message>
        <message>
            <source>The operator does not find the invoice yet.</source>
            <translation>Der Betreiber findet die Rechnung noch nicht.</translation>
        </message>
        <message>
            <source>The operator does not know the legal entity {id}.</source>
            <translation>Der Betreiber kennt die juristische Person {id} nicht.</translation>
        </message>
        <message>
            <source>The operator does not say where the invoice stands.</source>
            <translation>Der Betreiber sagt nicht, wie es um die Rechnung steht.</translation>
        </message>
        <message>
            <source>The operator does not say whether the recipient is reached ({status}).</source>
            <translation>Der Betreiber sagt nicht, ob der Empfänger erreicht wird ({status}).</translation>
        </message>
        <message>
            <source>The operator does not tell about the account.</source>
            <translation>Der Betreiber gibt keine Auskunft über das Konto.</translation>
        </message>
        <message>
            <source>The operator had taken the invoice and does not know it any more. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Der Betreiber hatte die Rechnung angenommen und kennt sie nicht mehr. Fragen Sie den Empfänger, ob sie angekommen ist; dann senden Sie sie erneut oder lassen sie.</translation>
        </message>
        <message>
            <source>The operator has an invoice with this number already, which stays as it is: {reason}</source>
            <translation>Der Betreiber hat schon eine Rechnung mit dieser Nummer; sie bleibt, wie sie ist: {reason}</translation>
        </message>
        <message>
            <source>The operator has lost the draft of the invoice. A new one is made.</source>
            <translation>Der Betreiber hat den Entwurf der Rechnung verloren. Ein neuer wird angelegt.</translation>
        </message>
        <message>
            <source>The operator has this invoice already. The first one stays as it is, and this never goes as an e-invoice again.</source>
            <translation>Der Betreiber hat diese Rechnung bereits. Die erste bleibt, wie sie ist, und diese geht nie wieder als E-Rechnung hinaus.</translation>
        </message>
        <message>
            <source>The operator is working on it.</source>
            <translation>Der Betreiber arbeitet daran.</translation>
        </message>
        <message>
            <source>The operator no longer knows the invoice, and nobody can tell whether it was sent.</source>
            <translation>Der Betreiber kennt die Rechnung nicht mehr, und niemand kann sagen, ob sie gesendet wurde.</translation>
        </message>
        <message>
            <source>The operator or the recipient said no.</source>
            <translation>Betreiber oder Empfänger haben abgelehnt.</translation>
        </message>
        <message>
            <source>The operator refused the invoice: {reason}</source>
            <translation>Der Betreiber hat die Rechnung abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>The operator sent the invoice by e-mail, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Der Betreiber hat die Rechnung per E-Mail gesendet, obwohl das bei jeder Rechnung abgeschaltet ist. Sie gilt als nicht zugestellt: Fragen Sie den Empfänger, und sagen Sie es dem Betreiber.</translation>
        </message>
        <message>
            <source>The operator sent the invoice on paper, although that is switched off with each invoice. It counts as not delivered: ask the recipient, and tell the operator.</source>
            <translation>Der Betreiber hat die Rechnung auf Papier gesendet, obwohl das bei jeder Rechnung abgeschaltet ist. Sie gilt als nicht zugestellt: Fragen Sie den Empfänger, und sagen Sie es dem Betreiber.</translation>
        </message>
        <message>
            <source>The operator still keeps the number {number} for the attempt that failed, so it takes no corrected invoice. The customer has not got it. Ask the operator to free the number (its reference: {reference}), then send again.</source>
            <translation>Der Betreiber behält die Nummer {number} für den fehlgeschlagenen Versuch und nimmt daher keine berichtigte Rechnung an. Der Kunde hat sie nicht erhalten. Bitten Sie den Betreiber, die Nummer freizugeben (sein Zeichen: {reference}), und senden Sie dann erneut.</translation>
        </message>
        <message>
            <source>The operator takes no invoices in this format ({format}).</source>
            <translation>Der Betreiber nimmt keine Rechnungen in diesem Format an ({format}).</translation>
        </message>
        <message>
            <source>The operator takes no more for the moment and asks to wait.</source>
            <translation>Der Betreiber nimmt im Moment nichts mehr an und bittet zu warten.</translation>
        </message>
        <message>
            <source>The operator took the draft without a name for it; it was not sent.</source>
            <translation>Der Betreiber hat den Entwurf ohne eine Kennung angenommen; er wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>The operator took the invoice without a name for it.</source>
            <translation>Der Betreiber hat die Rechnung ohne eine Kennung angenommen.</translation>
        </message>
        <message>
            <source>The operator's answer cannot be understood.</source>
            <translation>Die Antwort des Betreibers ist nicht zu verstehen.</translation>
        </message>
        <message>
            <source>The operator's answer does not end.</source>
            <translation>Die Antwort des Betreibers endet nicht.</translation>
        </message>
        <message>
            <source>The operator's answer was cut off.</source>
            <translation>Die Antwort des Betreibers brach ab.</translation>
        </message>
        <message>
            <source>The operator's list of invoices cannot be understood.</source>
            <translation>Die Rechnungsliste des Betreibers ist nicht verständlich.</translation>
        </message>
        <message>
            <source>The operator's server answers, and its certificate is good.</source>
            <translation>Der Server des Betreibers antwortet, und sein Zertifikat ist in Ordnung.</translation>
        </message>
        <message>
            <source>The operator's server cannot be reached.</source>
            <translation>Der Server des Betreibers ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The operator's server cannot prove who it is (its certificate).</source>
            <translation>Der Server des Betreibers kann sich nicht ausweisen (sein Zertifikat).</translation>
        </message>
        <message>
            <source>The operator's server has a fault ({cause}).</source>
            <translation>Der Server des Betreibers hat eine Störung ({cause}).</translation>
        </message>
        <message>
            <source>The operator's server sends us elsewhere, which is not followed. Check its address in the settings.</source>
            <translation>Der Server des Betreibers verweist auf eine andere Adresse; dem wird nicht gefolgt. Prüfen Sie seine Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no access: {reason}</source>
            <translation>Der Anmeldeserver des Betreibers gewährt keinen Zugang: {reason}</translation>
        </message>
        <message>
            <source>The operator's sign-in server gives no answer.</source>
            <translation>Der Anmeldeserver des Betreibers antwortet nicht.</translation>
        </message>
        <message>
            <source>The other side does not have it. A person had sent it again, so it stays where it is.</source>
            <translation>Die Gegenseite hat sie nicht. Ein Benutzer hatte sie erneut gesendet, deshalb bleibt sie, wo sie ist.</translation>
        </message>
        <message>
            <source>The other side does not have it: it goes now.</source>
            <translation>Die Gegenseite hat sie nicht: Sie geht jetzt hinaus.</translation>
        </message>
        <message>
            <source>The other side has it: it had arrived without an answer.</source>
            <translation>Die Gegenseite hat sie: Sie war ohne Antwort angekommen.</translation>
        </message>
        <message>
            <source>The pages of this PDF say only “Please wait…”: it is a form that is filled in by Adobe Reader alone. Print it to PDF there and choose that file.</source>
            <translation>Auf den Seiten dieses PDFs steht nur „Please wait…“: Es ist ein Formular, das nur Adobe Reader ausfüllt. Drucken Sie es dort als PDF, und wählen Sie jene Datei.</translation>
        </message>
        <message>
            <source>The pages were fitted on A4.</source>
            <translation>Die Seiten wurden auf A4 angepasst.</translation>
        </message>
        <message>
            <source>The pages were turned by {degrees} degrees.</source>
            <translation>Die Seiten wurden um {degrees} Grad gedreht.</translation>
        </message>
        <message>
            <source>The part of the program that changes documents does not start.</source>
            <translation>Der Teil des Programms, der Dokumente ändert, startet nicht.</translation>
        </message>
        <message>
            <source>The part of the program that checks documents does not start.</source>
            <translation>Der Programmteil, der Dokumente prüft, startet nicht.</translation>
        </message>
        <message>
            <source>The part of the program that fills in templates ended twice.</source>
            <translation>Der Programmteil, der Vorlagen ausfüllt, brach zweimal ab.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices does not start.</source>
            <translation>Der Programmteil, der Rechnungen darstellt, startet nicht.</translation>
        </message>
        <message>
            <source>The part of the program that lays out invoices ended over this one.</source>
            <translation>Der Programmteil, der Rechnungen darstellt, brach bei dieser ab.</translation>
        </message>
        <message>
            <source>The password is not the right one. Ask whoever made the file for it.</source>
            <translation>Das Passwort ist nicht richtig. Fragen Sie den, der die Datei erstellt hat.</translation>
        </message>
        <message>
            <source>The password must not be the user name.</source>
            <translation>Das Kennwort darf nicht der Benutzername sein.</translation>
        </message>
        <message>
            <source>The password must not stand in the url of the database. Give it as the credential database-password, or in the environment as CONNECT_DATABASE_PASSWORD.</source>
            <translation>Das Passwort darf nicht in der url der Datenbank stehen. Geben Sie es als Credential database-password oder in der Umgebung als CONNECT_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>The password needs at least {least} characters.</source>
            <translation>Das Kennwort braucht mindestens {least} Zeichen.</translation>
        </message>
        <message>
            <source>The password of the mailbox for bounces is not known here. Enter it again in the settings.</source>
            <translation>Das Passwort des Postfachs für Rückläufer ist hier nicht bekannt. Geben Sie es in den Einstellungen erneut ein.</translation>
        </message>
        <message>
            <source>The password of the mailbox for sent mail is not known here. Enter it again in the settings.</source>
            <translation>Das Passwort des Postfachs für gesendete E-Mails ist hier nicht bekannt. Geben Sie es in den Einstellungen noch einmal ein.</translation>
        </message>
        <message>
            <source>The password that you have now is another one. It was not changed.</source>
            <translation>Ihr jetziges Kennwort ist ein anderes. Es wurde nicht geändert.</translation>
        </message>
        <message>
            <source>The password was taken off.</source>
            <translation>Das Passwort wurde entfernt.</translation>
        </message>
        <message numerus="yes">
            <source>The password was wrong too often. Wait {count} seconds, then try again.</source>
            <translation>
                <numerusform>Das Kennwort war zu oft falsch. Warten Sie 1 Sekunde, und versuchen Sie es dann noch einmal.</numerusform>
                <numerusform>Das Kennwort war zu oft falsch. Warten Sie {count} Sekunden, und versuchen Sie es dann noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>The payee's name</source>
            <translation>Der Name des Zahlungsempfängers</translation>
        </message>
        <message>
            <source>The period ends before it begins ({rule}).</source>
            <translation>Der Zeitraum endet, bevor er beginnt ({rule}).</translation>
        </message>
        <message>
            <source>The phone number of the seller's contact person</source>
            <translation>Die Telefonnummer der Kontaktperson des Verkäufers</translation>
        </message>
        <message>
            <source>The picture cannot be read to its end. Make it again, or save it anew.</source>
            <translation>Das Bild kann nicht bis zum Ende gelesen werden. Erstellen Sie es neu, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Das Bild kann nicht angezeigt werden: Es ist beschädigt.</translation>
        </message>
        <message>
            <source>The picture could not be saved on this computer. Is its disk full?</source>
            <translation>Das Bild konnte auf diesem Computer nicht gespeichert werden. Ist die Festplatte voll?</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Das Bild nennt seine Auflösung nicht; der Druck braucht {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely.</source>
            <translation>Das Bild hat mehr Bildpunkte, als sich sicher verarbeiten lassen.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Das Bild hat mehr Bildpunkte, als sicher verarbeitet werden können. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Das Bild hat zu viele Bildpunkte, um angezeigt zu werden.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Das Bild hat {found} DPI; der Druck braucht {required} DPI in beiden Richtungen.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Das Bild hat {width} × {height} Bildpunkte, mehr als verarbeitet werden können. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>Das Bild ist beschädigt.</translation>
        </message>
        <message>
            <source>The picture of the invoice did not come from where its data came from, so it was not sent.</source>
            <translation>Das Bild der Rechnung kam nicht von dort, woher ihre Daten kamen; deshalb wurde sie nicht gesendet.</translation>
        </message>
        <message>
            <source>The picture was compressed anew, so finely that nobody sees the difference.</source>
            <translation>Das Bild wurde neu komprimiert, so fein, dass niemand den Unterschied sieht.</translation>
        </message>
        <message>
            <source>The platform answers searches of this account.</source>
            <translation>Die Plattform beantwortet Suchen dieses Kontos.</translation>
        </message>
        <message>
            <source>The platform took the invoice.</source>
            <translation>Die Plattform hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Das Übungsnetzwerk hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>The price</source>
            <translation>Der Preis</translation>
        </message>
        <message>
            <source>The price before discount</source>
            <translation>Der Preis vor Rabatt</translation>
        </message>
        <message>
            <source>The price is for another unit than the quantity ({rule}).</source>
            <translation>Der Preis bezieht sich auf eine andere Einheit als die Menge ({rule}).</translation>
        </message>
        <message>
            <source>The print file and its job ticket were put into the folder.</source>
            <translation>Druckdatei und Auftragszettel wurden in den Ordner gelegt.</translation>
        </message>
        <message>
            <source>The print folder cannot be reached.</source>
            <translation>Der Druckordner ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The print folder cannot be written to ({cause}). Check the folder.</source>
            <translation>In den Druckordner kann nicht geschrieben werden ({cause}). Prüfen Sie den Ordner.</translation>
        </message>
        <message>
            <source>The print folder holds another file with the name {name}. It was left as it is and nothing was printed: move it away and send again.</source>
            <translation>Im Druckordner liegt eine andere Datei mit dem Namen {name}. Sie blieb, wie sie ist, und es wurde nichts gedruckt: Verschieben Sie sie, und senden Sie erneut.</translation>
        </message>
        <message>
            <source>The print folder was lost while writing ({cause}).</source>
            <translation>Der Druckordner ging beim Schreiben verloren ({cause}).</translation>
        </message>
        <message>
            <source>The print house refused the job: the address is not whole.</source>
            <translation>Die Druckerei lehnte den Auftrag ab: Die Adresse ist unvollständig.</translation>
        </message>
        <message>
            <source>The printer did not answer in time.</source>
            <translation>Der Drucker antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The printer is busy and asks to come again.</source>
            <translation>Der Drucker ist beschäftigt und bittet um einen neuen Versuch.</translation>
        </message>
        <message>
            <source>The program cannot follow what the gateway does. It tries again.</source>
            <translation>Das Programm kann dem Gateway nicht folgen. Es versucht es erneut.</translation>
        </message>
        <message>
            <source>The program cannot make a PDF of {kind}.</source>
            <translation>Das Programm kann aus diesem Format kein PDF machen: {kind}.</translation>
        </message>
        <message>
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Das Programm kann nicht in seinen eigenen Ordner schreiben ({cause}), daher wurde {name} nicht übernommen. Die Datei selbst ist unberührt.</translation>
        </message>
        <message>
            <source>The program ended each time it put this together. Please report this invoice.</source>
            <translation>Das Programm brach jedes Mal ab, wenn es diese zusammenstellte. Bitte melden Sie diese Rechnung.</translation>
        </message>
        <message>
            <source>The program ended while the copy was handed over.</source>
            <translation>Das Programm wurde beendet, während die Kopie übergeben wurde.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over, so it may have gone; it is not sent again.</source>
            <translation>Das Programm endete, während dies übergeben wurde; es kann also hinausgegangen sein und wird nicht erneut gesendet.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Das Programm endete während der Übergabe; die Gegenseite wird gefragt.</translation>
        </message>
        <message>
            <source>The program has too many files open just now. {kept} Try again in a moment.</source>
            <translation>Das Programm hat gerade zu viele Dateien offen. {kept} Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Das Programm wird geschlossen.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} waits. It is uploaded when the folder is back.</source>
            <translation>Der eigene Ordner des Programms ist gerade nicht erreichbar, deshalb wartet {name}. Die Datei wird hochgeladen, wenn der Ordner wieder da ist.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be reached just now, so {name} was not taken. The file itself is untouched: add it again in a moment.</source>
            <translation>Der eigene Ordner des Programms ist gerade nicht erreichbar, deshalb wurde {name} nicht übernommen. Die Datei selbst ist unverändert: Fügen Sie sie gleich noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The provider has no such field.</source>
            <translation>Der Betreiber hat kein solches Feld.</translation>
        </message>
        <message>
            <source>The quantity</source>
            <translation>Die Menge</translation>
        </message>
        <message>
            <source>The quantity that the price is for is not above zero ({rule}).</source>
            <translation>Die Menge, auf die sich der Preis bezieht, ist nicht größer als null ({rule}).</translation>
        </message>
        <message>
            <source>The reason for a charge</source>
            <translation>Der Grund eines Zuschlags</translation>
        </message>
        <message>
            <source>The reason for a charge (code)</source>
            <translation>Der Grund eines Zuschlags (Code)</translation>
        </message>
        <message>
            <source>The reason for an allowance</source>
            <translation>Der Grund eines Abschlags</translation>
        </message>
        <message>
            <source>The reason for an allowance (code)</source>
            <translation>Der Grund eines Abschlags (Code)</translation>
        </message>
        <message>
            <source>The reason for no VAT (code)</source>
            <translation>Der Grund der Steuerbefreiung (Code)</translation>
        </message>
        <message>
            <source>The reasons stand with each invoice.</source>
            <translation>Die Gründe stehen bei jeder Rechnung.</translation>
        </message>
        <message>
            <source>The recipient's access point took it.</source>
            <translation>Der Access Point des Empfängers hat sie angenommen.</translation>
        </message>
        <message>
            <source>The recipient's register gives an answer that cannot be understood.</source>
            <translation>Das Register des Empfängers gibt eine Antwort, die nicht zu verstehen ist.</translation>
        </message>
        <message>
            <source>The recipient's register gives no answer ({cause}).</source>
            <translation>Das Register des Empfängers gibt keine Antwort ({cause}).</translation>
        </message>
        <message>
            <source>The recipient's register has a fault ({status}).</source>
            <translation>Das Register des Empfängers hat einen Fehler ({status}).</translation>
        </message>
        <message>
            <source>The recipient's register has no secure address.</source>
            <translation>Das Register des Empfängers hat keine sichere Adresse.</translation>
        </message>
        <message>
            <source>The recipient's side confirmed that it arrived.</source>
            <translation>Die Seite des Empfängers hat bestätigt, dass sie angekommen ist.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice. Ask the recipient what is wrong with it.</source>
            <translation>Das System des Empfängers hat die Rechnung abgelehnt. Fragen Sie den Empfänger, was daran falsch ist.</translation>
        </message>
        <message>
            <source>The recipient's system refused the invoice: {reason}</source>
            <translation>Das System des Empfängers hat die Rechnung abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>The recipient's system sent the invoice back. Ask the recipient what is wrong with it.</source>
            <translation>Das System des Empfängers schickte die Rechnung zurück. Fragen Sie den Empfänger, was daran falsch ist.</translation>
        </message>
        <message>
            <source>The recipient's system takes nothing at the moment. Ask the recipient, then send again.</source>
            <translation>Das System des Empfängers nimmt gerade nichts an. Fragen Sie den Empfänger, dann senden Sie erneut.</translation>
        </message>
        <message>
            <source>The record of the damage cannot be read.</source>
            <translation>Die Aufzeichnung des Schadens kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The record of this invoice changed on the disk since its file was read, so it is not sent. Delete its file and add it again. Ask your administrator to have the disk checked.</source>
            <translation>Die Aufzeichnung dieser Rechnung hat sich auf dem Datenträger geändert, seit ihre Datei gelesen wurde; deshalb wird sie nicht gesendet. Löschen Sie ihre Datei, und fügen Sie sie erneut hinzu. Bitten Sie Ihren Administrator, den Datenträger prüfen zu lassen.</translation>
        </message>
        <message>
            <source>The register has no number by which the network could know it. Fill in the organisation number, or its electronic address.</source>
            <translation>Im Register steht keine Nummer, an der das Netz ihn erkennen könnte. Tragen Sie die Registernummer oder die elektronische Adresse ein.</translation>
        </message>
        <message>
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>In den Registern stehen andere Adressen für Kunde {number}. Ändern Sie die Adresse dort.</translation>
        </message>
        <message>
            <source>The request cannot be read.</source>
            <translation>Der Aufruf kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The request has characters in it that are none (half of a pair).</source>
            <translation>Darin sind ungültige Zeichen (die Hälfte eines Paars).</translation>
        </message>
        <message>
            <source>The rounding</source>
            <translation>Die Rundung</translation>
        </message>
        <message>
            <source>The row has more cells than the first row has columns. Put a cell with a separator in it, such as several addresses, in quotation marks.</source>
            <translation>Die Zeile hat mehr Zellen als die erste Zeile Spalten. Setzen Sie eine Zelle mit Trennzeichen, etwa mehrere Adressen, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the customer register is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Die Zeile des Kunden {number} im Kundenregister ist auf der Festplatte beschädigt, deshalb kann niemand sagen, wohin die Rechnung gehen soll. Geben Sie die Adressen dort neu ein und speichern Sie sie; senden Sie dann erneut.</translation>
        </message>
        <message>
            <source>The row of customer {number} in the e-mail list is damaged on the disk, so nobody can say where the invoice shall go. Enter the addresses there anew and save them; then send again.</source>
            <translation>Die Zeile des Kunden {number} in der E-Mail-Liste ist auf der Festplatte beschädigt, deshalb kann niemand sagen, wohin die Rechnung gehen soll. Geben Sie die Adressen dort neu ein und speichern Sie sie; senden Sie dann erneut.</translation>
        </message>
        <message>
            <source>The same file came twice; it goes once.</source>
            <translation>Dieselbe Datei kam zweimal; sie geht einmal hinaus.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Nothing was attached. Is it switched on?</source>
            <translation>Der Scanner antwortet nicht. Es wurde nichts angehängt. Ist er eingeschaltet?</translation>
        </message>
        <message>
            <source>The scanner gave up: {words} Nothing was attached. Look at it, then try again.</source>
            <translation>Der Scanner hat aufgegeben: {words} Es wurde nichts angehängt. Sehen Sie nach ihm und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The seller's VAT number</source>
            <translation>Die USt-IdNr. des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's city</source>
            <translation>Der Ort des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's contact person</source>
            <translation>Die Kontaktperson des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's country</source>
            <translation>Das Land des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's electronic address</source>
            <translation>Die elektronische Adresse des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's name</source>
            <translation>Der Name des Verkäufers</translation>
        </message>
        <message>
            <source>The seller's postal code</source>
            <translation>Die Postleitzahl des Verkäufers</translation>
        </message>
        <message>
            <source>The sender's address is not an e-mail address.</source>
            <translation>Die Absenderadresse ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>The sender's name from the settings, else the seller on the invoice</source>
            <translation>Der Name des Absenders aus den Einstellungen, sonst der Verkäufer auf der Rechnung</translation>
        </message>
        <message>
            <source>The server took the message: {answer}</source>
            <translation>Der Server hat die Nachricht angenommen: {answer}</translation>
        </message>
        <message>
            <source>The settings may be right now, so it is tried again.</source>
            <translation>Die Einstellungen stimmen jetzt vielleicht, deshalb wird erneut versucht.</translation>
        </message>
        <message>
            <source>The sheet has more than {limit} rows; empty ones that have a format count, too. Nothing was changed. Delete those, or split the list into smaller files.</source>
            <translation>Das Blatt hat mehr als {limit} Zeilen; leere mit Format zählen auch. Es wurde nichts geändert. Löschen Sie diese, oder teilen Sie die Liste in kleinere Dateien.</translation>
        </message>
        <message>
            <source>The side-car has no row for {name}. Name the PDF in it.</source>
            <translation>Die Datendatei hat keine Zeile für {name}. Nennen Sie das PDF darin.</translation>
        </message>
        <message>
            <source>The side-car has {count} rows for {name}. A PDF is one invoice: give it one row.</source>
            <translation>Die Datendatei hat {count} Zeilen für {name}. Ein PDF ist eine Rechnung: Geben Sie ihm eine Zeile.</translation>
        </message>
        <message>
            <source>The side-car is not text in UTF-8 or Windows-1252.</source>
            <translation>Die Datendatei ist kein Text in UTF-8 oder Windows-1252.</translation>
        </message>
        <message>
            <source>The side-car is not valid CSV.</source>
            <translation>Die Datendatei ist kein gültiges CSV.</translation>
        </message>
        <message>
            <source>The side-car “{name}” has no rows.</source>
            <translation>Die Datendatei „{name}“ hat keine Zeilen.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is empty.</source>
            <translation>Die Datendatei „{name}“ ist leer.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is larger than {size} MB.</source>
            <translation>Die Datendatei „{name}“ ist größer als {size} MB.</translation>
        </message>
        <message>
            <source>The side-car “{name}” is not valid JSON.</source>
            <translation>Die Datendatei „{name}“ ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>The side-car “{name}” must hold objects with the invoices' data.</source>
            <translation>Die Datendatei „{name}“ muss Objekte mit den Daten der Rechnungen enthalten.</translation>
        </message>
        <message>
            <source>The sign-in of {user} to the mail account is no longer valid ({cause}). Nothing is lost. An administrator signs in again in the settings under Mail server; what waits then goes by itself.</source>
            <translation>Die Anmeldung von {user} beim E-Mail-Konto gilt nicht mehr ({cause}). Nichts ist verloren. Ein Administrator meldet sich in den Einstellungen unter Mailserver neu an; was wartet, geht dann von selbst hinaus.</translation>
        </message>
        <message>
            <source>The stored copy of {name} is damaged or gone, so its invoices are not in the list any more. Add the file again from your business system.</source>
            <translation>Die gespeicherte Kopie von {name} ist beschädigt oder weg, deshalb stehen ihre Rechnungen nicht mehr in der Liste. Fügen Sie die Datei aus Ihrem ERP-System erneut hinzu.</translation>
        </message>
        <message>
            <source>The stored copy of {name} was damaged on the disk. It came again, so it is whole now; the damaged copy is kept. Have the disk checked.</source>
            <translation>Die gespeicherte Kopie von {name} war auf dem Datenträger beschädigt. Die Datei kam erneut, die Kopie ist also wieder ganz; die beschädigte wurde aufbewahrt. Lassen Sie den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>The structure of the file was built anew.</source>
            <translation>Der Aufbau der Datei wurde neu erstellt.</translation>
        </message>
        <message>
            <source>The sum of the allowances</source>
            <translation>Die Summe der Abschläge</translation>
        </message>
        <message>
            <source>The sum of the charges</source>
            <translation>Die Summe der Zuschläge</translation>
        </message>
        <message>
            <source>The sum of the lines</source>
            <translation>Die Summe der Positionen</translation>
        </message>
        <message>
            <source>The system does not let the program use its data folder. {kept} Check the folder's rights.</source>
            <translation>Das System lässt das Programm seinen Datenordner nicht benutzen. {kept} Prüfen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>The taxable amount in the VAT breakdown</source>
            <translation>Die Bemessungsgrundlage in der Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>The taxable amount of VAT category {category} at {rate} % is {stated}, but its lines, allowances and charges come to {computed} ({rule}).</source>
            <translation>Die Bemessungsgrundlage der Umsatzsteuerkategorie {category} mit {rate} % ist {stated}, aber ihre Positionen, Abschläge und Zuschläge ergeben {computed} ({rule}).</translation>
        </message>
        <message>
            <source>The template cannot be filled in for this invoice: {reason}</source>
            <translation>Die Vorlage lässt sich für diese Rechnung nicht ausfüllen: {reason}</translation>
        </message>
        <message>
            <source>The template makes a text over {limit} characters.</source>
            <translation>Die Vorlage ergibt einen Text von mehr als {limit} Zeichen.</translation>
        </message>
        <message>
            <source>The template takes more memory than a text may.</source>
            <translation>Die Vorlage braucht mehr Speicher, als ein Text darf.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>Die Vorlage braucht zu lange. Wiederholt sie etwas endlos?</translation>
        </message>
        <message>
            <source>The text cannot be laid out on paper. Print it to PDF in its own program.</source>
            <translation>Der Text kann nicht auf Papier gesetzt werden. Drucken Sie ihn in seinem eigenen Programm als PDF.</translation>
        </message>
        <message>
            <source>The text was laid out on A4.</source>
            <translation>Der Text wurde auf A4 gesetzt.</translation>
        </message>
        <message>
            <source>The token is missing or no longer good.</source>
            <translation>Die Anmeldung fehlt oder gilt nicht mehr.</translation>
        </message>
        <message>
            <source>The token is not one of this gateway, or it was ended. Ask the administrator for another.</source>
            <translation>Das Token gehört nicht zu diesem Gateway oder wurde beendet. Bitten Sie den Administrator um ein anderes.</translation>
        </message>
        <message>
            <source>The token server gives no answer ({cause}).</source>
            <translation>Der Tokenserver antwortet nicht ({cause}).</translation>
        </message>
        <message>
            <source>The token server gives no token ({cause}). Sign in to the mail account again.</source>
            <translation>Der Tokenserver liefert kein Token ({cause}). Melden Sie sich beim E-Mail-Konto neu an.</translation>
        </message>
        <message>
            <source>The token server is busy ({cause}).</source>
            <translation>Der Tokenserver ist überlastet ({cause}).</translation>
        </message>
        <message>
            <source>The total is {stated}, but the amount without VAT and the VAT come to {computed}.</source>
            <translation>Die Gesamtsumme ist {stated}, aber der Betrag ohne Umsatzsteuer und die Umsatzsteuer ergeben {computed}.</translation>
        </message>
        <message>
            <source>The total with VAT</source>
            <translation>Die Summe mit Umsatzsteuer</translation>
        </message>
        <message>
            <source>The total without VAT</source>
            <translation>Die Summe ohne Umsatzsteuer</translation>
        </message>
        <message>
            <source>The two passwords differ. Nothing was changed.</source>
            <translation>Die beiden Kennwörter sind verschieden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The types of the files inside the invoice cannot be corrected in a copy of it: {reason}.</source>
            <translation>Die Typen der Dateien in der Rechnung können in einer Kopie nicht berichtigt werden: {reason}.</translation>
        </message>
        <message>
            <source>The unit</source>
            <translation>Die Einheit</translation>
        </message>
        <message>
            <source>The upload broke off. Nothing was kept.</source>
            <translation>Das Hochladen brach ab. Es wurde nichts aufbewahrt.</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Das Hochladen wurde abgebrochen. Die Datei auf diesem Computer ist unberührt.</translation>
        </message>
        <message>
            <source>The url of the database must be of the form postgresql://USER@SERVER/DATABASE.</source>
            <translation>Die url der Datenbank muss die Form postgresql://BENUTZER@SERVER/DATENBANK haben.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Der Benutzername oder das Kennwort ist falsch.</translation>
        </message>
        <message>
            <source>The value of {field} is not one that is known, or is too long.</source>
            <translation>Der Wert von {field} ist nicht bekannt oder zu lang.</translation>
        </message>
        <message>
            <source>The watched folder {folder} cannot be read ({cause}). It is tried again.</source>
            <translation>Der überwachte Ordner {folder} kann nicht gelesen werden ({cause}). Es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The word for invoice or credit note, in the template's language</source>
            <translation>Das Wort für Rechnung oder Rechnungskorrektur, in der Sprache der Vorlage</translation>
        </message>
        <message>
            <source>There are characters in it that cannot be printed.</source>
            <translation>Darin sind Zeichen, die sich nicht darstellen lassen.</translation>
        </message>
        <message>
            <source>There are no customers in the register.</source>
            <translation>Im Register sind keine Kunden.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say for which one with --company. Nothing was uploaded.</source>
            <translation>Es gibt mehrere Unternehmen: {names}. Geben Sie mit --company an, für welches. Es wurde nichts hochgeladen.</translation>
        </message>
        <message>
            <source>There are several companies: {names}. Say which one with --company. Nothing was changed.</source>
            <translation>Es gibt mehrere Unternehmen: {names}. Nennen Sie eines mit --company. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There are {count} invoices {number} in these files, and it is not clear which one is meant. Nothing was sent.</source>
            <translation>In diesen Dateien gibt es {count} Rechnungen {number}, und es ist nicht klar, welche gemeint ist. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>In der Datei sind {count} Nachrichten; höchstens {most} werden auf einmal angenommen. Es wurde nichts geändert. Reichen Sie sie in Teilen ein.</translation>
        </message>
        <message>
            <source>There is a character in it that no sign-in can carry. Change it.</source>
            <translation>Darin ist ein Zeichen, das keine Anmeldung übertragen kann. Ändern Sie es.</translation>
        </message>
        <message>
            <source>There is a company named “{name}” already. Give this one another name.</source>
            <translation>Es gibt schon ein Unternehmen namens „{name}“. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>Einen Kunden mit der Nummer {number} gibt es schon.</translation>
        </message>
        <message>
            <source>There is a program in it ({name}). Programs and scripts are never sent.</source>
            <translation>Darin ist ein Programm ({name}). Programme und Skripte werden nie gesendet.</translation>
        </message>
        <message>
            <source>There is a text named “{name}” in this language already. Give this one another name.</source>
            <translation>Einen Text namens „{name}“ gibt es in dieser Sprache schon. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is an own template of this kind and language. Change it.</source>
            <translation>Es gibt schon eine eigene Vorlage dieser Art und Sprache. Ändern Sie diese.</translation>
        </message>
        <message>
            <source>There is no company “{name}”, only {names}. Nothing was changed.</source>
            <translation>Es gibt kein Unternehmen „{name}“, nur {names}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no e-invoice provider “{name}” here ({names}).</source>
            <translation>Hier gibt es keinen E-Rechnungs-Betreiber „{name}“ ({names}).</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Für diesen Kunden gibt es keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer. Enter one in To.</source>
            <translation>Für diesen Kunden gibt es keine E-Mail-Adresse. Geben Sie eine unter An ein.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>Unter An steht keine E-Mail-Adresse. Geben Sie eine ein.</translation>
        </message>
        <message>
            <source>There is no file {id}.</source>
            <translation>Die Datei {id} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no invoice {id}.</source>
            <translation>Die Rechnung {id} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no invoice {number} in these files. Nothing was sent.</source>
            <translation>In diesen Dateien gibt es keine Rechnung {number}. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>Es gibt keine neue Adresse zu speichern. Geben Sie eine ein, oder senden Sie, ohne zu speichern.</translation>
        </message>
        <message>
            <source>There is no new e-mail address to save. Enter one, or send without saving.</source>
            <translation>Es gibt keine neue E-Mail-Adresse zu speichern. Geben Sie eine ein, oder senden Sie ohne zu speichern.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
        </message>
        <message>
            <source>There is no program to scan with on this computer. On Linux install sane-utils; elsewhere scan with the scanner's own program and drop the file on the invoice.</source>
            <translation>Auf diesem Computer gibt es kein Programm zum Scannen. Installieren Sie unter Linux sane-utils; sonst scannen Sie mit dem Programm des Scanners und ziehen die Datei auf die Rechnung.</translation>
        </message>
        <message>
            <source>There is no room to convert the document on this computer.</source>
            <translation>Auf diesem Computer ist kein Platz, um das Dokument umzuwandeln.</translation>
        </message>
        <message>
            <source>There is no such delivery.</source>
            <translation>Diese Zustellung gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such field.</source>
            <translation>Ein solches Feld gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such {what}.</source>
            <translation>Nicht (mehr) vorhanden: {what}.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the password. Say --password-stdin. Nothing was changed.</source>
            <translation>Es gibt kein Terminal, in dem nach dem Kennwort gefragt werden könnte. Geben Sie --password-stdin an. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is nobody to write to.</source>
            <translation>Es gibt niemanden, dem man schreiben müsste.</translation>
        </message>
        <message>
            <source>There is nobody to write to: set up e-mail in the settings, or an operator that takes requests.</source>
            <translation>Es gibt keinen Weg zu schreiben: Richten Sie E-Mail in den Einstellungen ein oder einen Betreiber, der Anfragen annimmt.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Unter dieser Adresse gibt es nichts.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Es ist leer.</translation>
        </message>
        <message>
            <source>These are more than {most} files. Choose a smaller folder.</source>
            <translation>Das sind mehr als {most} Dateien. Wählen Sie einen kleineren Ordner.</translation>
        </message>
        <message>
            <source>This Idempotency-Key was used for another request. Make a new one.</source>
            <translation>Dieser Idempotency-Key wurde für einen anderen Aufruf verwendet. Erzeugen Sie einen neuen.</translation>
        </message>
        <message>
            <source>This address does not take that method.</source>
            <translation>Diese Adresse nimmt diese Methode nicht an.</translation>
        </message>
        <message>
            <source>This cannot be chosen.</source>
            <translation>Das kann nicht gewählt werden.</translation>
        </message>
        <message>
            <source>This computer does not know the gateway's certificate, so it may be somebody else's. Nothing was sent there. Ask the administrator: the certificate has to be valid for this address, and its issuer known on this computer.</source>
            <translation>Dieser Computer kennt das Zertifikat des Gateways nicht; es könnte also ein fremdes sein. Dorthin wurde nichts gesendet. Fragen Sie den Administrator: Das Zertifikat muss für diese Adresse gelten und sein Aussteller auf diesem Computer bekannt sein.</translation>
        </message>
        <message>
            <source>This data folder is for practice mode: start it with --practice, or name another folder.</source>
            <translation>Dieser Datenordner ist für den Übungsmodus: Starten Sie mit --practice, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>This data folder is for real work: start it without --practice, or name another folder.</source>
            <translation>Dieser Datenordner ist für die echte Arbeit: Starten Sie ohne --practice, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Diese Zustellung wurde schon erneut gesendet; sehen Sie die neue an.</translation>
        </message>
        <message>
            <source>This does not have the form that is asked for.</source>
            <translation>Das hat nicht die verlangte Form.</translation>
        </message>
        <message>
            <source>This entry cannot be read just now. It was left as it is; try again in a moment.</source>
            <translation>Dieser Eintrag kann gerade nicht gelesen werden. Er blieb, wie er ist; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>This entry is not damaged any more.</source>
            <translation>Dieser Eintrag ist nicht mehr beschädigt.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>Diese Datei enthält keine E-Mail. Reichen Sie den Bericht als .eml, als mbox oder als Text ein.</translation>
        </message>
        <message>
            <source>This gateway does not answer to that host name.</source>
            <translation>Dieses Gateway antwortet nicht auf diesen Hostnamen.</translation>
        </message>
        <message>
            <source>This gateway is not in practice mode.</source>
            <translation>Dieses Gateway ist nicht im Übungsmodus.</translation>
        </message>
        <message>
            <source>This has begun and may have arrived, so it cannot be taken back.</source>
            <translation>Das hat begonnen und ist vielleicht angekommen, daher kann es nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Dieser Import wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>This invoice has no place for a buyer's reference. Have it made anew in the business system.</source>
            <translation>Diese Rechnung hat keinen Platz für eine Käuferreferenz. Lassen Sie sie im Rechnungsprogramm neu erstellen.</translation>
        </message>
        <message>
            <source>This invoice has no such attachment.</source>
            <translation>Diese Rechnung hat keinen solchen Anhang.</translation>
        </message>
        <message>
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Diese Rechnung ist ein PDF ohne Daten und kann nicht als E-Rechnung gesendet werden.</translation>
        </message>
        <message>
            <source>This invoice was not sent by e-mail. Choose another one.</source>
            <translation>Diese Rechnung wurde nicht per E-Mail gesendet. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>Das ist eine Outlook-Datei (.msg), die nicht gelesen werden kann. Speichern Sie den Bericht stattdessen als .eml oder als Text.</translation>
        </message>
        <message>
            <source>This is no certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
            <translation>Das ist kein Zertifikat im PEM-Format (-----BEGIN CERTIFICATE-----).</translation>
        </message>
        <message>
            <source>This is no company's number at Swish: those have ten digits and begin with 123.</source>
            <translation>Das ist keine Firmennummer bei Swish: Diese haben zehn Ziffern und beginnen mit 123.</translation>
        </message>
        <message>
            <source>This is no key of a Google service account. The key is a JSON file with client_email and private_key in it.</source>
            <translation>Das ist kein Schlüssel eines Google-Dienstkontos. Der Schlüssel ist eine JSON-Datei mit client_email und private_key.</translation>
        </message>
        <message>
            <source>This is no picture that mails can show. Choose a PNG, JPEG or GIF file.</source>
            <translation>Das ist kein Bild, das Mails zeigen können. Wählen Sie eine PNG-, JPEG- oder GIF-Datei.</translation>
        </message>
        <message>
            <source>This is the gateway's own token. Nobody has signed in with it.</source>
            <translation>Das ist das eigene Token des Gateways. Damit hat sich niemand angemeldet.</translation>
        </message>
        <message>
            <source>This is too long to be kept. Please make it shorter.</source>
            <translation>Das ist zu lang, um es zu speichern. Bitte kürzen Sie es.</translation>
        </message>
        <message>
            <source>This may have arrived already. Say why it is sent once more.</source>
            <translation>Das ist vielleicht schon angekommen. Sagen Sie, warum es noch einmal gesendet wird.</translation>
        </message>
        <message>
            <source>This may have arrived, so it is not sent again as it is. Ask the recipient, then use Send again.</source>
            <translation>Das ist vielleicht angekommen und wird so nicht erneut gesendet. Fragen Sie den Empfänger, dann benutzen Sie Erneut senden.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Das muss eine Zahl sein.</translation>
        </message>
        <message>
            <source>This must be text.</source>
            <translation>Das muss Text sein.</translation>
        </message>
        <message>
            <source>This operator does not say whether a customer is reached.</source>
            <translation>Dieser Betreiber sagt nicht, ob ein Kunde erreicht wird.</translation>
        </message>
        <message>
            <source>This program is newer ({own}) than the gateway ({gateway}). What the gateway does not know yet, it refuses. Tell the administrator.</source>
            <translation>Dieses Programm ist neuer ({own}) als das Gateway ({gateway}). Was das Gateway noch nicht kennt, lehnt es ab. Sagen Sie dem Administrator Bescheid.</translation>
        </message>
        <message>
            <source>This provider cannot be tried without sending an invoice.</source>
            <translation>Dieser Betreiber lässt sich nicht ausprobieren, ohne eine Rechnung zu senden.</translation>
        </message>
        <message>
            <source>This request is {state}: nothing more can be done with it.</source>
            <translation>Diese Anfrage ist {state}: Es lässt sich nichts mehr damit tun.</translation>
        </message>
        <message>
            <source>This run over the register has ended.</source>
            <translation>Dieser Durchgang durch das Register ist beendet.</translation>
        </message>
        <message>
            <source>This scanner has no feeder that the program could use. Put the pages on the glass, one by one.</source>
            <translation>Dieser Scanner hat keinen Einzug, den das Programm nutzen könnte. Legen Sie die Seiten einzeln auf das Glas.</translation>
        </message>
        <message>
            <source>This secret is given by the service that runs the gateway, so it can only be changed there.</source>
            <translation>Dieses Geheimnis gibt der Dienst vor, der das Gateway ausführt; es kann nur dort geändert werden.</translation>
        </message>
        <message>
            <source>This step is done by sending the invoice to the right address.</source>
            <translation>Dieser Schritt ist getan, wenn die Rechnung an die richtige Adresse gesendet wird.</translation>
        </message>
        <message>
            <source>This user is locked. Ask the administrator.</source>
            <translation>Dieser Benutzer ist gesperrt. Fragen Sie den Administrator.</translation>
        </message>
        <message>
            <source>Time sheet</source>
            <translation>Stundenzettel</translation>
        </message>
        <message>
            <source>To make a PDF of this, the program LibreOffice is needed, and it is not installed on this computer. Have your administrator install it, or print the document to PDF in its own program.</source>
            <translation>Um daraus ein PDF zu machen, wird das Programm LibreOffice gebraucht, das auf diesem Computer nicht installiert ist. Lassen Sie es vom Administrator installieren, oder drucken Sie das Dokument in seinem eigenen Programm als PDF.</translation>
        </message>
        <message>
            <source>To open the file its password is needed.</source>
            <translation>Um die Datei zu öffnen, wird ihr Passwort gebraucht.</translation>
        </message>
        <message>
            <source>To {host}, another computer, only https:// is taken: without encryption others could read passwords and invoices. Ask the administrator for the address with https://.</source>
            <translation>Zu {host}, einem anderen Computer, geht es nur mit https://: Ohne Verschlüsselung könnten andere Kennwörter und Rechnungen lesen. Bitten Sie den Administrator um die Adresse mit https://.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tried again by a person.</source>
            <translation>Von Hand erneut versucht.</translation>
        </message>
        <message>
            <source>Tried {count} times without success. {reason}</source>
            <translation>{count} Versuche ohne Erfolg. {reason}</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>True bei einer Rechnungskorrektur</translation>
        </message>
        <message>
            <source>User API key</source>
            <translation>API-Schlüssel des Benutzers</translation>
        </message>
        <message>
            <source>VAT category {category} (not subject to VAT) must have no VAT numbers ({rule}).</source>
            <translation>Bei der Umsatzsteuerkategorie {category} (nicht steuerbar) darf keine USt-IdNr. stehen ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} verlangt einen Steuersatz ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate above zero ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} verlangt einen Steuersatz über null ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for a VAT rate of zero ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} verlangt den Steuersatz null ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} asks for this, but it is missing: {what} ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} verlangt diese Angabe, die fehlt: {what} ({rule}).</translation>
        </message>
        <message>
            <source>VAT category {category} must have no VAT rate ({rule}).</source>
            <translation>Die Umsatzsteuerkategorie {category} darf keinen Steuersatz haben ({rule}).</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Vendor API key</source>
            <translation>API-Schlüssel der Software</translation>
        </message>
        <message>
            <source>Waits until {at} ({zone}).</source>
            <translation>Wartet bis {at} ({zone}).</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Frachtbrief</translation>
        </message>
        <message>
            <source>What came back is no access token. Sign in to the mail account again.</source>
            <translation>Was zurückkam, ist kein Zugriffstoken. Melden Sie sich beim E-Mail-Konto neu an.</translation>
        </message>
        <message>
            <source>What is known of the attachment {file} is damaged on the disk, so nothing was sent. Take it off the invoice and add it again.</source>
            <translation>Was über den Anhang {file} bekannt ist, ist auf der Festplatte beschädigt, deshalb wurde nichts gesendet. Nehmen Sie ihn von der Rechnung und fügen Sie ihn wieder hinzu.</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>Was zu zahlen ist, mit Währung</translation>
        </message>
        <message>
            <source>What the access point wants in the header X-Token.</source>
            <translation>Was der Access Point im Header X-Token erwartet.</translation>
        </message>
        <message>
            <source>What the last run over the register saw does not count; nothing was changed: {reason}</source>
            <translation>Was der letzte Durchgang durch das Register sah, zählt nicht; nichts wurde geändert: {reason}</translation>
        </message>
        <message>
            <source>What the list says of this file was damaged on the disk. Its bytes and its invoices are kept. Add the file again from the business system, or ask the administrator to look at the disk.</source>
            <translation>Was die Liste über diese Datei sagt, wurde auf dem Datenträger beschädigt. Ihr Inhalt und ihre Rechnungen sind noch da. Fügen Sie die Datei aus dem ERP-System erneut hinzu oder bitten Sie den Administrator, den Datenträger zu prüfen.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not complete or not of this recipient.</source>
            <translation>Was das Register des Empfängers sagt, ist nicht vollständig oder betrifft nicht diesen Empfänger.</translation>
        </message>
        <message>
            <source>What the recipient's register says is not signed by somebody who is trusted.</source>
            <translation>Was das Register des Empfängers sagt, ist von niemandem signiert, dem vertraut wird.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it is not sent again. Have the disk checked, and send the invoice to the recipient another way.</source>
            <translation>Was zu dieser Zustellung aufbewahrt war, hat sich auf dem Datenträger geändert; deshalb wird sie nicht erneut gesendet. Lassen Sie den Datenträger prüfen, und senden Sie dem Empfänger die Rechnung auf anderem Weg.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then look at the invoice and send it again.</source>
            <translation>Was zu dieser Zustellung aufbewahrt war, hat sich auf dem Datenträger geändert; deshalb wurde sie nicht gesendet. Lassen Sie den Datenträger prüfen, sehen Sie dann die Rechnung an, und senden Sie sie erneut.</translation>
        </message>
        <message>
            <source>What was kept of this delivery changed on the disk. Have the disk checked.</source>
            <translation>Was zu dieser Zustellung aufbewahrt wurde, hat sich auf dem Datenträger verändert. Lassen Sie den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>What was noted about this file is damaged, so it was not uploaded. Save the kept copy or add the file again.</source>
            <translation>Was zu dieser Datei notiert war, ist beschädigt; deshalb wurde sie nicht hochgeladen. Speichern Sie die aufbewahrte Kopie, oder fügen Sie die Datei erneut hinzu.</translation>
        </message>
        <message>
            <source>What was put together cannot be read now ({cause}).</source>
            <translation>Was zusammengestellt wurde, kann gerade nicht gelesen werden ({cause}).</translation>
        </message>
        <message>
            <source>Where one mail carries several invoices: a line for each with number, amount and last day</source>
            <translation>Wenn eine E-Mail mehrere Rechnungen trägt: eine Zeile für jede mit Nummer, Betrag und letztem Tag</translation>
        </message>
        <message>
            <source>Where your access point answers, such as https://ap.example.org.</source>
            <translation>Wo Ihr Access Point antwortet, zum Beispiel https://ap.example.org.</translation>
        </message>
        <message>
            <source>Where your platform answers, without /v1, such as https://api.flow.example.fr/flow-service.</source>
            <translation>Wo Ihre Plattform antwortet, ohne /v1, zum Beispiel https://api.flow.example.fr/flow-service.</translation>
        </message>
        <message>
            <source>Whether a letter about {company} was sent to {to} is not known. It is not sent again by itself.</source>
            <translation>Ob ein Schreiben zu {company} an {to} gesendet wurde, ist nicht bekannt. Es wird nicht von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Whether the letter to {to} was sent is not known. It is not sent again by itself.</source>
            <translation>Ob das Schreiben an {to} gesendet wurde, ist nicht bekannt. Es wird nicht von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <source>With its attachments the invoice has more than {size} MB, which the operator refuses.</source>
            <translation>Mit ihren Anhängen hat die Rechnung mehr als {size} MB; das lehnt der Betreiber ab.</translation>
        </message>
        <message>
            <source>Without TLS.</source>
            <translation>Ohne TLS.</translation>
        </message>
        <message>
            <source>Without sign-in.</source>
            <translation>Ohne Anmeldung.</translation>
        </message>
        <message>
            <source>X-Practice-Role is one of admin, clerk and reader.</source>
            <translation>X-Practice-Role ist eines von admin, clerk und reader.</translation>
        </message>
        <message>
            <source>You chose this channel for this send.</source>
            <translation>Sie haben diesen Kanal für diesen Versand gewählt.</translation>
        </message>
        <message>
            <source>You may look, not change anything. Ask the administrator for the role of a clerk.</source>
            <translation>Sie dürfen ansehen, aber nichts ändern. Bitten Sie den Administrator um die Rolle Sachbearbeiter.</translation>
        </message>
        <message>
            <source>You may not look at this. Ask the administrator.</source>
            <translation>Das dürfen Sie nicht ansehen. Fragen Sie den Administrator.</translation>
        </message>
        <message>
            <source>You send for no company “{name}”, only for {names}. Nothing was uploaded.</source>
            <translation>Sie senden für kein Unternehmen „{name}“, nur für {names}. Es wurde nichts hochgeladen.</translation>
        </message>
        <message>
            <source>Your operator takes the recipient's address from the invoice itself. Have the business system correct it.</source>
            <translation>Ihr Betreiber entnimmt die Adresse des Empfängers der Rechnung selbst. Lassen Sie sie im Rechnungsprogramm korrigieren.</translation>
        </message>
        <message>
            <source>Your text does not hold the link to the invoice; it is put at its end.</source>
            <translation>Ihr Text enthält den Link zur Rechnung nicht; er wird am Ende angefügt.</translation>
        </message>
        <message>
            <source>a PostScript file</source>
            <translation>eine PostScript-Datei</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPT)</source>
            <translation>eine PowerPoint-Präsentation (PPT)</translation>
        </message>
        <message>
            <source>a PowerPoint document (PPTX)</source>
            <translation>eine PowerPoint-Präsentation (PPTX)</translation>
        </message>
        <message>
            <source>a Word document (DOC)</source>
            <translation>ein Word-Dokument (DOC)</translation>
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation>ein Word-Dokument (DOCX)</translation>
        </message>
        <message>
            <source>a company without a name</source>
            <translation>ein Unternehmen ohne Namen</translation>
        </message>
        <message>
            <source>a document with macros</source>
            <translation>ein Dokument mit Makros</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>ein Entwurf</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>eine Datei unbekannter Art</translation>
        </message>
        <message>
            <source>a file of another kind</source>
            <translation>eine Datei anderer Art</translation>
        </message>
        <message>
            <source>a mail (EML)</source>
            <translation>eine E-Mail (EML)</translation>
        </message>
        <message>
            <source>a photo (AVIF)</source>
            <translation>ein Foto (AVIF)</translation>
        </message>
        <message>
            <source>a photo (HEIC)</source>
            <translation>ein Foto (HEIC)</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <source>a picture (BMP)</source>
            <translation>ein Bild (BMP)</translation>
        </message>
        <message>
            <source>a picture (GIF)</source>
            <translation>ein Bild (GIF)</translation>
        </message>
        <message>
            <source>a picture (WebP)</source>
            <translation>ein Bild (WebP)</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a script</source>
            <translation>ein Skript</translation>
        </message>
        <message>
            <source>a shortcut to another file</source>
            <translation>eine Verknüpfung zu einer anderen Datei</translation>
        </message>
        <message>
            <source>a sign-in by XOAUTH2</source>
            <translation>die Anmeldung mit XOAUTH2</translation>
        </message>
        <message>
            <source>a sign-in by password on this connection</source>
            <translation>die Anmeldung mit Passwort auf dieser Verbindung</translation>
        </message>
        <message>
            <source>a sound or video recording</source>
            <translation>eine Ton- oder Videoaufnahme</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>eine Tonaufnahme</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <translation>ein Textdokument (RTF)</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>eine Textdatei</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>account at an operator</source>
            <translation>Konto bei einem Betreiber</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>address for bounces</source>
            <translation>Adresse für Rückläufer</translation>
        </message>
        <message>
            <source>address for notices</source>
            <translation>Adresse für Mitteilungen</translation>
        </message>
        <message>
            <source>an OpenDocument presentation (ODP)</source>
            <translation>eine OpenDocument-Präsentation (ODP)</translation>
        </message>
        <message>
            <source>an OpenDocument text (ODT)</source>
            <translation>ein OpenDocument-Text (ODT)</translation>
        </message>
        <message>
            <source>an Outlook mail (MSG)</source>
            <translation>eine Outlook-E-Mail (MSG)</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>eine XML-Datei</translation>
        </message>
        <message>
            <source>an archive (7z)</source>
            <translation>ein Archiv (7z)</translation>
        </message>
        <message>
            <source>an archive (BZ2)</source>
            <translation>ein Archiv (BZ2)</translation>
        </message>
        <message>
            <source>an archive (CAB)</source>
            <translation>ein Archiv (CAB)</translation>
        </message>
        <message>
            <source>an archive (GZ)</source>
            <translation>ein Archiv (GZ)</translation>
        </message>
        <message>
            <source>an archive (RAR)</source>
            <translation>ein Archiv (RAR)</translation>
        </message>
        <message>
            <source>an archive (XZ)</source>
            <translation>ein Archiv (XZ)</translation>
        </message>
        <message>
            <source>an archive (ZIP)</source>
            <translation>ein Archiv (ZIP)</translation>
        </message>
        <message>
            <source>an old Excel sheet (XLS)</source>
            <translation>eine alte Excel-Tabelle (XLS)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>ein altes Office-Dokument</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>attachments on or off</source>
            <translation>Anhänge an oder aus</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>wird übergeben</translation>
        </message>
        <message>
            <source>buyer's reference “{new}” added</source>
            <translation>Käuferreferenz „{new}“ ergänzt</translation>
        </message>
        <message>
            <source>buyer's reference “{old}” → “{new}”</source>
            <translation>Käuferreferenz „{old}“ → „{new}“</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>channel is einvoice, email or print.</source>
            <translation>channel ist einvoice, email oder print.</translation>
        </message>
        <message>
            <source>city</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>company</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <source>company name</source>
            <translation>Firmenname</translation>
        </message>
        <message>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>days of links</source>
            <translation>Tage der Links</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>document type</source>
            <translation>Dokumenttyp</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>E-Rechnung</translation>
        </message>
        <message>
            <source>e-invoice operator</source>
            <translation>E-Rechnungs-Betreiber</translation>
        </message>
        <message>
            <source>e-invoice.be took the invoice.</source>
            <translation>e-invoice.be hat die Rechnung angenommen.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <source>electronic address</source>
            <translation>elektronische Adresse</translation>
        </message>
        <message>
            <source>electronic address {new}</source>
            <translation>elektronische Adresse {new}</translation>
        </message>
        <message>
            <source>electronic address {old} → {new}</source>
            <translation>elektronische Adresse {old} → {new}</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>file name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>file names</source>
            <translation>Dateinamen</translation>
        </message>
        <message>
            <source>finding invoices</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>held</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>invoice by post</source>
            <translation>Rechnung per Post</translation>
        </message>
        <message>
            <source>invoice_ids is a JSON list of ids.</source>
            <translation>invoice_ids ist eine JSON-Liste von IDs.</translation>
        </message>
        <message>
            <source>it cannot be opened whole</source>
            <translation>sie lässt sich nicht vollständig öffnen</translation>
        </message>
        <message>
            <source>it cannot be read: {words}</source>
            <translation>sie kann nicht gelesen werden: {words}</translation>
        </message>
        <message>
            <source>it claims too many pages</source>
            <translation>sie gibt zu viele Seiten an</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>es kommt keine Antwort</translation>
        </message>
        <message>
            <source>it ended with code {code}</source>
            <translation>es endete mit dem Code {code}</translation>
        </message>
        <message>
            <source>it has no pages</source>
            <translation>sie hat keine Seiten</translation>
        </message>
        <message>
            <source>it is in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>it is there already</source>
            <translation>schon vorhanden</translation>
        </message>
        <message>
            <source>it unpacks to far more than a document holds</source>
            <translation>sie wird entpackt weit größer, als ein Dokument ist</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>das Ende fehlt</translation>
        </message>
        <message>
            <source>its pages run in a circle</source>
            <translation>die Seiten verweisen im Kreis aufeinander</translation>
        </message>
        <message>
            <source>its parts cannot be unpacked</source>
            <translation>die Teile lassen sich nicht entpacken</translation>
        </message>
        <message>
            <source>its parts do not follow one another</source>
            <translation>die Teile folgen nicht aufeinander</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>lines, charges and allowances</source>
            <translation>Positionen, Zuschläge und Abschläge</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>location number</source>
            <translation>Lokationsnummer</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>mailbox for bounces</source>
            <translation>Postfach für Rückläufer</translation>
        </message>
        <message>
            <source>mails</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <source>mails per customer</source>
            <translation>Mails je Kunde</translation>
        </message>
        <message>
            <source>mended file</source>
            <translation>korrigierte Datei</translation>
        </message>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>message in the practice inbox</source>
            <translation>Nachricht im Übungsposteingang</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>no SMTP</source>
            <translation>kein SMTP</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <source>no way leads there in the network</source>
            <translation>im Netzwerk führt kein Weg dorthin</translation>
        </message>
        <message>
            <source>nobody knows a computer of that name</source>
            <translation>ein Computer dieses Namens ist nicht bekannt</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemanden</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>one of its parts is broken</source>
            <translation>einer der Teile ist defekt</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>organisation number</source>
            <translation>Registernummer</translation>
        </message>
        <message>
            <source>original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>own PDF of the invoice</source>
            <translation>eigene PDF der Rechnung</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>Form der E-Mail</translation>
        </message>
        <message>
            <source>parts of it are missing or broken</source>
            <translation>Teile fehlen oder sind defekt</translation>
        </message>
        <message>
            <source>password</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>phoss-ap (an access point of your own)</source>
            <translation>phoss-ap (ein eigener Access Point)</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>public address</source>
            <translation>öffentliche Adresse</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>in der Warteschlange</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>reply address</source>
            <translation>Antwortadresse</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>required attachments</source>
            <translation>Pflichtanhänge</translation>
        </message>
        <message>
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>row in the e-mail list</source>
            <translation>Zeile in der E-Mail-Liste</translation>
        </message>
        <message>
            <source>run</source>
            <translation>Durchgang</translation>
        </message>
        <message>
            <source>send</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>sender's name</source>
            <translation>Name des Absenders</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>bleibt im Haus</translation>
        </message>
        <message>
            <source>street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>text of the mail</source>
            <translation>Text der Mail</translation>
        </message>
        <message>
            <source>the access token</source>
            <translation>das Zugriffstoken</translation>
        </message>
        <message>
            <source>the allowances</source>
            <translation>die Abschläge</translation>
        </message>
        <message>
            <source>the amounts of the VAT breakdown</source>
            <translation>die Beträge der Steueraufschlüsselung</translation>
        </message>
        <message>
            <source>the charges</source>
            <translation>die Zuschläge</translation>
        </message>
        <message>
            <source>the computer is short of memory or processes</source>
            <translation>dem Computer fehlt es an Arbeitsspeicher oder Prozessen</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>die Verbindung ging verloren</translation>
        </message>
        <message>
            <source>the connection was refused</source>
            <translation>die Verbindung wurde abgelehnt</translation>
        </message>
        <message>
            <source>the description of a page is cut off</source>
            <translation>die Beschreibung einer Seite ist abgeschnitten</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>die Festplatte kann nur gelesen werden</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>die Festplatte ist voll</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>die Festplatte meldet einen Fehler</translation>
        </message>
        <message>
            <source>the lines</source>
            <translation>die Positionen</translation>
        </message>
        <message>
            <source>the number has {length} characters, and {limit} is the limit</source>
            <translation>die Nummer hat {length} Zeichen, höchstens {limit} sind erlaubt</translation>
        </message>
        <message>
            <source>the operator's e-mail</source>
            <translation>E-Mail des Betreibers</translation>
        </message>
        <message>
            <source>the picture data of page {page} are not all there</source>
            <translation>die Bilddaten von Seite {page} sind nicht vollständig</translation>
        </message>
        <message>
            <source>the report gives no reason</source>
            <translation>der Bericht nennt keinen Grund</translation>
        </message>
        <message>
            <source>the system does not allow it</source>
            <translation>das System lässt es nicht zu</translation>
        </message>
        <message>
            <source>the total without VAT and the VAT</source>
            <translation>die Summe ohne Umsatzsteuer und die Umsatzsteuer</translation>
        </message>
        <message>
            <source>the total, what was paid and the rounding</source>
            <translation>die Gesamtsumme, das bereits Bezahlte und die Rundung</translation>
        </message>
        <message>
            <source>the user name or the password</source>
            <translation>den Benutzernamen oder das Passwort</translation>
        </message>
        <message>
            <source>there is no invoice number</source>
            <translation>die Rechnungsnummer fehlt</translation>
        </message>
        <message>
            <source>time to undo</source>
            <translation>Zeit zum Zurücknehmen</translation>
        </message>
        <message>
            <source>token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>zu viele Dateien sind geöffnet</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>whom clerks ask</source>
            <translation>wen Sachbearbeiter fragen</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>wird erneut versucht</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>your administrator</source>
            <translation>Ihren Administrator</translation>
        </message>
        <message>
            <source>{at} has passed already. Nothing was sent: choose a later hour, or send now.</source>
            <translation>{at} ist schon vorbei. Nichts wurde gesendet: Wählen Sie eine spätere Zeit, oder senden Sie jetzt.</translation>
        </message>
        <message>
            <source>{at} is more than a year from now. Nothing was sent: choose an earlier day.</source>
            <translation>Bis {at} ist es mehr als ein Jahr. Nichts wurde gesendet: Wählen Sie einen früheren Tag.</translation>
        </message>
        <message>
            <source>{company} can receive e-invoices now. No invoice waits; the next ones go as e-invoices.</source>
            <translation>{company} kann jetzt E-Rechnungen empfangen. Keine Rechnung wartet; die nächsten gehen als E-Rechnung.</translation>
        </message>
        <message numerus="yes">
            <source>{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.</source>
            <translation>
                <numerusform>{company} kann jetzt E-Rechnungen empfangen. 1 Rechnung wartet: Stellen Sie sie unter Netzwerk, Anfragen um.</numerusform>
                <numerusform>{company} kann jetzt E-Rechnungen empfangen. {count} Rechnungen warten: Stellen Sie sie unter Netzwerk, Anfragen um.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} XML documents stand in the file without any invoice.</source>
            <translation>
                <numerusform>Ein XML-Dokument steht ohne Rechnung in der Datei.</numerusform>
                <numerusform>{count} XML-Dokumente stehen ohne Rechnung in der Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.</source>
            <translation>
                <numerusform>„{first}“ in {name} gehört zu keiner Rechnung. Sehen Sie nach, was in der Datei war.</numerusform>
                <numerusform>{count} Dateien in {name} gehören zu keiner Rechnung, darunter „{first}“. Sehen Sie nach, was in der Datei war.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} invoices before it could be read, but files are taken whole or not at all.</source>
            <translation>
                <numerusform>Eine Rechnung davor war lesbar, aber Dateien werden ganz oder gar nicht übernommen.</numerusform>
                <numerusform>{count} Rechnungen davor waren lesbar, aber Dateien werden ganz oder gar nicht übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices are not as listed any more. Somebody changed an address, an attachment or a template, or sent them. Nothing was sent: look at the list again.</source>
            <translation>
                <numerusform>1 der ausgewählten Rechnungen ist nicht mehr so wie aufgeführt. Jemand hat eine Adresse, einen Anhang oder eine Vorlage geändert oder sie gesendet. Es wurde nichts gesendet: Sehen Sie die Liste noch einmal an.</numerusform>
                <numerusform>{count} der ausgewählten Rechnungen sind nicht mehr so wie aufgeführt. Jemand hat eine Adresse, einen Anhang oder eine Vorlage geändert oder sie gesendet. Es wurde nichts gesendet: Sehen Sie die Liste noch einmal an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of the chosen invoices have no attachment. Send all the same, or add them first.</source>
            <translation>
                <numerusform>1 der ausgewählten Rechnungen hat keinen Anhang. Senden Sie trotzdem, oder fügen Sie ihn zuerst hinzu.</numerusform>
                <numerusform>{count} der ausgewählten Rechnungen haben keinen Anhang. Senden Sie trotzdem, oder fügen Sie sie zuerst hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}</source>
            <translation>
                <numerusform>1 Zeile kann nicht übernommen werden, deshalb wurde nichts importiert. Zeile {row}: {reason}</numerusform>
                <numerusform>{count} Zeilen können nicht übernommen werden, deshalb wurde nichts importiert. Zeile {row}: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} waiting invoices go as e-invoices now.</source>
            <translation>
                <numerusform>1 wartende Rechnung geht jetzt als E-Rechnung.</numerusform>
                <numerusform>{count} wartende Rechnungen gehen jetzt als E-Rechnung.</numerusform>
            </translation>
        </message>
        <message>
            <source>{fallen} of {known} customers did not take credit notes any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} von {known} Kunden nahmen auf einmal keine Gutschriften mehr an. Das ist eher eine Störung als die Wahrheit, daher wurde nichts geändert. Sehen Sie nach dem Konto bei Ihrem E-Rechnungsbetreiber und prüfen Sie die Kunden erneut.</translation>
        </message>
        <message>
            <source>{fallen} of {known} customers were not found any more, all at once. That is likelier a fault than the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again.</source>
            <translation>{fallen} von {known} Kunden wurden auf einmal nicht mehr gefunden. Das ist eher eine Störung als die Wahrheit, daher wurde nichts geändert. Sehen Sie nach dem Konto bei Ihrem E-Rechnungsbetreiber und prüfen Sie die Kunden erneut.</translation>
        </message>
        <message>
            <source>{field} is true or false.</source>
            <translation>{field} ist true oder false.</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the e-invoice. {reason}</source>
            <translation>{file} kam mit der Rechnung und wird in der E-Rechnung ausgelassen. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the letter. {reason}</source>
            <translation>{file} kam mit der Rechnung und wird im Brief ausgelassen. {reason}</translation>
        </message>
        <message>
            <source>{file} came with the invoice and is left out of the mail. {reason}</source>
            <translation>{file} kam mit der Rechnung und wird in der E-Mail ausgelassen. {reason}</translation>
        </message>
        <message>
            <source>{file} could not be checked just now. Try again in a moment.</source>
            <translation>{file} konnte gerade nicht geprüft werden. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>{file} is still being looked at. Wait a moment and try again.</source>
            <translation>{file} wird noch geprüft. Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
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
            <translation>{folder} ist keine Sicherung oder eine, die nie fertig wurde: Die Datei SHA256SUMS fehlt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{folder} is not a whole backup: {name} is missing, added or changed. Take another backup.</source>
            <translation>{folder} ist keine vollständige Sicherung: {name} fehlt, ist hinzugekommen oder verändert. Nehmen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>{folder} is there already, and it is not empty. Name a folder that is not there yet. Nothing was written.</source>
            <translation>{folder} gibt es schon, und der Ordner ist nicht leer. Geben Sie einen Ordner an, den es noch nicht gibt. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} ist hier nicht verwendbar; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>{host} asks for a pause, so the rest waits for a moment.</source>
            <translation>{host} bittet um eine Pause; der Rest wartet einen Moment.</translation>
        </message>
        <message>
            <source>{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, 587 or 143 with STARTTLS.</source>
            <translation>{host} beginnt an Port {port} nicht mit TLS. Prüfen Sie Port und Sicherheit: 465 oder 993 gehören meist zu TLS, 587 oder 143 zu STARTTLS.</translation>
        </message>
        <message>
            <source>{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was sent to it. Test the server in the settings, compare its fingerprint with whoever runs it, and trust it there.</source>
            <translation>{host} hat ein selbst signiertes Zertifikat; niemand bürgt also dafür, dass es der richtige Server ist, und es wurde kein Passwort dorthin gesendet. Testen Sie den Server in den Einstellungen, vergleichen Sie den Fingerabdruck mit dem Betreiber und vertrauen Sie ihm dort.</translation>
        </message>
        <message>
            <source>{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it.</source>
            <translation>{host} bietet nur Verschlüsselung an, die zu alt ist, um sicher zu sein. Wer den Server betreibt, muss sie erneuern.</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one that was trusted, so no password was sent to it. If whoever runs the server has renewed it, test it in the settings and trust the new one.</source>
            <translation>{host} zeigt ein anderes Zertifikat als das, dem vertraut wurde; daher wurde kein Passwort dorthin gesendet. Hat der Betreiber es erneuert, testen Sie den Server in den Einstellungen und vertrauen Sie dem neuen.</translation>
        </message>
        <message>
            <source>{host} takes no passwords any more. An administrator signs in in the browser instead, in the settings under Mail server.</source>
            <translation>{host} nimmt keine Passwörter mehr an. Ein Administrator meldet sich stattdessen im Browser an, in den Einstellungen unter Mailserver.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} antwortet.</translation>
        </message>
        <message>
            <source>{kind} cannot be printed; PDF and TIFF can.</source>
            <translation>{kind} kann nicht gedruckt werden; PDF und TIFF schon.</translation>
        </message>
        <message>
            <source>{name} cannot go this way. Choose another channel.</source>
            <translation>{name} kann auf diesem Weg nicht hinausgehen. Wählen Sie einen anderen Kanal.</translation>
        </message>
        <message>
            <source>{name} could not be read. {reason}</source>
            <translation>{name} konnte nicht gelesen werden. {reason}</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} konnte dort nicht gespeichert werden ({cause}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{name} holds no invoice data. Give number, date, amount and customer, or a side-car file.</source>
            <translation>{name} enthält keine Rechnungsdaten. Geben Sie Nummer, Datum, Betrag und Kunde an, oder legen Sie eine Datendatei bei.</translation>
        </message>
        <message>
            <source>{name} holds the data of {count} invoices ({names}), and its pages can show only one. Have each invoice made as a file of its own.</source>
            <translation>{name} enthält die Daten von {count} Rechnungen ({names}), und die Seiten können nur eine zeigen. Lassen Sie jede Rechnung als eigene Datei erstellen.</translation>
        </message>
        <message>
            <source>{name} is a folder. Open it and choose the files in it.</source>
            <translation>{name} ist ein Ordner. Öffnen Sie ihn, und wählen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>{name} is a pipe, a socket or a device and no file, so it cannot be sent.</source>
            <translation>{name} ist eine Pipe, ein Socket oder ein Gerät und keine Datei und kann deshalb nicht gesendet werden.</translation>
        </message>
        <message>
            <source>{name} is not TOML: {cause}.</source>
            <translation>{name} ist kein TOML: {cause}.</translation>
        </message>
        <message>
            <source>{name} is not in UTF-8. Save it as UTF-8.</source>
            <translation>{name} ist nicht in UTF-8. Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>{name} is the last administrator of this company. Make somebody else administrator first. Nothing was changed.</source>
            <translation>{name} ist der letzte Administrator dieses Unternehmens. Machen Sie zuerst jemand anderen zum Administrator. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} was taken, but could not be cleared away from its watched folder ({cause}). It is tried again.</source>
            <translation>{name} wurde übernommen, konnte aber nicht aus dem überwachten Ordner weggeräumt werden ({cause}). Connect versucht es erneut.</translation>
        </message>
        <message>
            <source>{name} works for other companies, too, which you do not administer. You may change only the role here.</source>
            <translation>{name} arbeitet auch für andere Unternehmen, die Sie nicht verwalten. Sie dürfen hier nur die Rolle ändern.</translation>
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
            <translation>{number} hat mehr als {limit} Ziffern, von denen eine Tabellenkalkulation {kept} behält.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost, and several numbers are known that it could be: {numbers}.</source>
            <translation>{number} sieht aus, als wären Nullen verloren gegangen, und mehrere bekannte Nummern kommen infrage: {numbers}.</translation>
        </message>
        <message>
            <source>{number} looks as if its zeros were lost: {meant} is known.</source>
            <translation>{number} sieht aus, als wären Nullen verloren gegangen: Bekannt ist {meant}.</translation>
        </message>
        <message>
            <source>{operator} took the request, under the name {reference}.</source>
            <translation>{operator} hat die Anfrage unter der Bezeichnung {reference} angenommen.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written.</source>
            <translation>{path} gibt es schon. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>{place}: {reason}.</source>
            <translation>{place}: {reason}.</translation>
        </message>
        <message>
            <source>{program} did not do its work: {cause}. Nothing of the backup counts.</source>
            <translation>{program} hat seine Arbeit nicht getan: {cause}. Nichts von der Sicherung zählt.</translation>
        </message>
        <message>
            <source>{provider} cannot be asked under this address, tenant or client ID: {cause}</source>
            <translation>{provider} ist unter dieser Adresse, diesem Mandanten oder dieser Client-ID nicht zu fragen: {cause}</translation>
        </message>
        <message>
            <source>{provider} did not let you in, and nothing was changed: {cause}</source>
            <translation>{provider} hat Sie nicht angemeldet, und es wurde nichts geändert: {cause}</translation>
        </message>
        <message>
            <source>{provider} let you in, but gave nothing with which Connect could come back by itself. Nothing was changed. Allow the registration there to have offline access, and sign in again.</source>
            <translation>{provider} hat Sie angemeldet, aber nichts mitgegeben, womit Connect später allein wiederkommen kann. Es wurde nichts geändert. Erlauben Sie der Registrierung dort den Offlinezugriff und melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>{reason} ({channel})</source>
            <translation>{reason} ({channel})</translation>
        </message>
        <message>
            <source>{reason} Choose another channel for this send.</source>
            <translation>{reason} Wählen Sie für diesen Versand einen anderen Kanal.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed. Choose another invoice.</source>
            <translation>{reason} Es wurde nichts geändert. Wählen Sie eine andere Rechnung.</translation>
        </message>
        <message>
            <source>{reason} Nothing was started.</source>
            <translation>{reason} Es wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>{reason} Probably {meant} is meant.</source>
            <translation>{reason} Vermutlich ist {meant} gemeint.</translation>
        </message>
        <message>
            <source>{said} Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}.</source>
            <translation>{said} Kunden, die jetzt elektronische Gutschriften annehmen: {takes}. Kunden, die das nicht mehr tun: {stopped}.</translation>
        </message>
        <message>
            <source>{text} is no day and hour. Give them as 2027-03-01T08:00.</source>
            <translation>{text} ist kein Tag mit Uhrzeit. Geben Sie beides wie 2027-03-01T08:00 an.</translation>
        </message>
        <message>
            <source>{what} (“{pattern}”)</source>
            <translation>{what} („{pattern}“)</translation>
        </message>
        <message>
            <source>{what} has more than two decimals ({rule}).</source>
            <translation>{what}: mehr als zwei Nachkommastellen ({rule}).</translation>
        </message>
        <message>
            <source>{what} is below zero ({rule}).</source>
            <translation>{what} ist kleiner als null ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing ({rule}).</source>
            <translation>{what} fehlt ({rule}).</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>{what} fehlt.</translation>
        </message>
        <message>
            <source>{what}, line {line}</source>
            <translation>{what}, Zeile {line}</translation>
        </message>
        <message>
            <source>{what}: the code “{code}” is not in the list of codes ({rule}).</source>
            <translation>{what}: Der Code „{code}“ steht nicht in der Codeliste ({rule}).</translation>
        </message>
        <message>
            <source>{what}: the invoice says {stated}, but {parts} come to {computed} ({rule}).</source>
            <translation>{what}: In der Rechnung steht {stated}, aber {parts} ergeben {computed} ({rule}).</translation>
        </message>
        <message>
            <source>{what}: {there} of {wanted} are there.</source>
            <translation>{what}: {there} von {wanted} vorhanden.</translation>
        </message>
        <message>
            <source>{who} changed it meanwhile. Look at it again, then change it.</source>
            <translation>{who} hat es inzwischen geändert. Sehen Sie es noch einmal an, und ändern Sie es dann.</translation>
        </message>
        <message>
            <source>{who} changed this meanwhile: {fields}. Look at it again, then change it.</source>
            <translation>{who} hat inzwischen geändert: {fields}. Sehen Sie es noch einmal an, und ändern Sie es dann.</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{zone} is no time zone that is known here. Give one such as Europe/Stockholm.</source>
            <translation>Die Zeitzone {zone} ist hier nicht bekannt. Geben Sie eine wie Europe/Stockholm an.</translation>
        </message>
        <message>
            <source>“{address}” is no electronic address: four digits, a colon, and the number, such as 0192:986252932.</source>
            <translation>„{address}“ ist keine elektronische Adresse: vier Ziffern, Doppelpunkt und die Nummer, etwa 0192:986252932.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: it has no @.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: Das @ fehlt.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: Die Domain hat keinen Punkt.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands after the @.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: Nach dem @ steht nichts.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: nothing stands before the @.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: Vor dem @ steht nichts.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: {cause}.</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>„{address}…“ ist zu lang für eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{fix}” is nothing that can be mended; there are {fixes}.</source>
            <translation>„{fix}“ ist nichts, was sich beheben lässt; es gibt {fixes}.</translation>
        </message>
        <message>
            <source>“{host}” cannot be the name of a mail server.</source>
            <translation>„{host}“ kann nicht der Name eines Mailservers sein.</translation>
        </message>
        <message>
            <source>“{name}” is of a type ({type}) that no e-invoice may carry.</source>
            <translation>„{name}“ ist von einem Typ ({type}), den keine E-Rechnung enthalten darf.</translation>
        </message>
        <message>
            <source>“{name}” is one of several PDF files with the name of this invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>„{name}“ ist eine von mehreren PDF-Dateien mit dem Namen dieser Rechnung ({numbers}). Sie wurde ausgelassen; fügen Sie sie von Hand hinzu, wo sie hingehört.</translation>
        </message>
        <message>
            <source>“{name}” is only linked. In Germany what belongs to an invoice has to be inside the e-invoice: have it embedded.</source>
            <translation>„{name}“ ist nur verlinkt. In Deutschland muss alles, was zur Rechnung gehört, in der E-Rechnung selbst stehen: Lassen Sie es einbetten.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but its beginning looks like a year. It was left out; add it by hand where it belongs.</source>
            <translation>„{name}“ gehört vielleicht zu Rechnung {numbers}, aber der Anfang sieht nach einer Jahreszahl aus. Sie wurde ausgelassen; fügen Sie sie von Hand hinzu, wo sie hingehört.</translation>
        </message>
        <message>
            <source>“{name}” may belong to invoice {numbers}, but so short a beginning tells little. It was left out; add it by hand where it belongs.</source>
            <translation>„{name}“ gehört vielleicht zu Rechnung {numbers}, aber ein so kurzer Anfang sagt wenig. Sie wurde ausgelassen; fügen Sie sie von Hand hinzu, wo sie hingehört.</translation>
        </message>
        <message>
            <source>“{name}” may belong to more than one invoice ({numbers}). It was left out; add it by hand where it belongs.</source>
            <translation>„{name}“ kann zu mehr als einer Rechnung gehören ({numbers}). Sie wurde ausgelassen; fügen Sie sie von Hand hinzu, wo sie hingehört.</translation>
        </message>
        <message>
            <source>“{name}” was left out. {reason}</source>
            <translation>„{name}“ wurde ausgelassen. {reason}</translation>
        </message>
        <message>
            <source>“{number}” is a date or a time, not a customer number.</source>
            <translation>„{number}“ ist ein Datum oder eine Uhrzeit, keine Kundennummer.</translation>
        </message>
        <message>
            <source>“{number}” is a yes or no of a spreadsheet, not a customer number.</source>
            <translation>„{number}“ ist ein Ja oder Nein einer Tabellenkalkulation, keine Kundennummer.</translation>
        </message>
        <message>
            <source>“{number}” is an amount, not a customer number.</source>
            <translation>„{number}“ ist ein Betrag, keine Kundennummer.</translation>
        </message>
        <message>
            <source>“{number}” is an error of a spreadsheet, not a customer number.</source>
            <translation>„{number}“ ist ein Fehler einer Tabellenkalkulation, keine Kundennummer.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a long number; not all of its digits are there.</source>
            <translation>„{number}“ ist die Anzeige einer langen Nummer in einer Tabellenkalkulation; es sind nicht alle Ziffern da.</translation>
        </message>
        <message>
            <source>“{number}” is how a spreadsheet shows a number.</source>
            <translation>„{number}“ ist die Anzeige einer Nummer in einer Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>“{pattern}” does not say where the number stands. Write one of {places} in its place, each at most once, and * for anything.</source>
            <translation>„{pattern}“ sagt nicht, wo die Nummer steht. Schreiben Sie eines von {places} an ihre Stelle, jedes höchstens einmal, und * für Beliebiges.</translation>
        </message>
        <message>
            <source>“{text}” is neither invoice nor credit_note</source>
            <translation>„{text}“ ist weder invoice noch credit_note</translation>
        </message>
        <message>
            <source>“{text}” is no document type that is known here.</source>
            <translation>„{text}“ ist keine hier bekannte Dokumentart.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>„{text}“ ist keine Dokumentart.</translation>
        </message>
        <message>
            <source>“{text}” is not a currency (SEK, EUR …)</source>
            <translation>„{text}“ ist keine Währung (SEK, EUR …)</translation>
        </message>
        <message>
            <source>“{text}” is not a date (YYYY-MM-DD)</source>
            <translation>„{text}“ ist kein Datum (JJJJ-MM-TT)</translation>
        </message>
        <message>
            <source>“{text}” is not a date and was left out.</source>
            <translation>„{text}“ ist kein Datum und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>“{text}” is not an amount (1234.50)</source>
            <translation>„{text}“ ist kein Betrag (1234.50)</translation>
        </message>
        <message>
            <source>“{text}” is not an amount.</source>
            <translation>„{text}“ ist kein Betrag.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Forget it</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Use for this session only</source>
            <translation>Nur für diese &amp;Sitzung verwenden</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Bounces</source>
            <translation>Rückläufer</translation>
        </message>
        <message>
            <source>Company and sending</source>
            <translation>Unternehmen und Versand</translation>
        </message>
        <message>
            <source>E-invoice operator</source>
            <translation>E-Rechnungs-Betreiber</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Everything is saved, but for what the question is about.</source>
            <translation>Alles ist gespeichert, außer dem, worum es in der Frage geht.</translation>
        </message>
        <message>
            <source>Finding invoices</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and e-invoices wait until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Er ist nur bekannt, bis Connect geschlossen oder das Gateway neu gestartet wird. Dann muss er noch einmal eingegeben werden, und E-Rechnungen warten so lange. Mit einem Schlüsselbund, zum Beispiel GNOME-Schlüsselbund oder KWallet, bleibt er gespeichert.</translation>
        </message>
        <message>
            <source>It is known only until Connect is closed or the gateway is started anew. Then it must be entered once more, and mail waits until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept.</source>
            <translation>Es ist nur bekannt, bis Connect geschlossen oder das Gateway neu gestartet wird. Dann muss es noch einmal eingegeben werden, und bis dahin warten die E-Mails. Mit einem Schlüsselbund, etwa GNOME-Schlüsselbund oder KWallet, bleibt es gespeichert.</translation>
        </message>
        <message>
            <source>Look of mails</source>
            <translation>Aussehen der Mails</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>Save what you changed first, or close the settings: the window opens again to join.</source>
            <translation>Speichern Sie zuerst, was Sie geändert haben, oder schließen Sie die Einstellungen: Zum Beitreten öffnet sich das Fenster neu.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until an administrator saves them anew: {pages}.</source>
            <translation>Einstellungen dieser Firma wurden auf der Festplatte beschädigt. Für sie wird nichts gesendet, bis ein Administrator sie neu speichert: {pages}.</translation>
        </message>
        <message>
            <source>Settings of this company were damaged on the disk, and nothing of it is sent until they are saved anew. What could not be read is shown as it is in a new company. Put these pages right and save: {pages}.</source>
            <translation>Einstellungen dieser Firma wurden auf der Festplatte beschädigt. Für sie wird nichts gesendet, bis sie neu gespeichert sind. Was nicht lesbar war, steht hier wie bei einer neuen Firma. Bringen Sie diese Seiten in Ordnung und speichern Sie: {pages}.</translation>
        </message>
        <message>
            <source>The gateway is not ready yet. The settings are shown as soon as it is.</source>
            <translation>Das Gateway ist noch nicht bereit. Die Einstellungen werden angezeigt, sobald es so weit ist.</translation>
        </message>
        <message>
            <source>The settings are shown as they are now.</source>
            <translation>Die Einstellungen werden gezeigt, wie sie jetzt sind.</translation>
        </message>
        <message>
            <source>There is no key ring in which the operator's key could be kept.</source>
            <translation>Es gibt keinen Schlüsselbund, in dem der Schlüssel des Betreibers liegen könnte.</translation>
        </message>
        <message>
            <source>There is no key ring in which the password could be kept.</source>
            <translation>Es gibt keinen Schlüsselbund, in dem das Passwort gespeichert werden könnte.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Only an administrator can change this. Ask your administrator.</source>
            <translation>Nur ein Administrator kann das ändern. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>Only an administrator can change this. Ask {contact}.</source>
            <translation>Nur ein Administrator kann das ändern. Fragen Sie {contact}.</translation>
        </message>
    </context>
    <context>
        <name>SignInFields</name>
        <message>
            <source>&amp;Refresh token</source>
            <translation>Aktualisie&amp;rungstoken</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>Access token from a command (XOAUTH2)</source>
            <translation>Zugriffstoken von einem Befehl (XOAUTH2)</translation>
        </message>
        <message>
            <source>Access token from the provider (XOAUTH2)</source>
            <translation>Zugriffstoken vom Anbieter (XOAUTH2)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Client-&amp;ID</translation>
        </message>
        <message>
            <source>Client s&amp;ecret</source>
            <translation>Client-&amp;Geheimnis</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>Comman&amp;d</source>
            <translation>Befeh&amp;l</translation>
        </message>
        <message>
            <source>Enter the client ID that the provider gave you.</source>
            <translation>Geben Sie die Client-ID ein, die Sie vom Anbieter haben.</translation>
        </message>
        <message>
            <source>Enter the command that gives the access token.</source>
            <translation>Geben Sie den Befehl ein, der das Zugriffstoken liefert.</translation>
        </message>
        <message>
            <source>Enter the refresh token that the provider gave you.</source>
            <translation>Geben Sie das Aktualisierungstoken ein, das Sie vom Anbieter haben.</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google, im Browser</translation>
        </message>
        <message>
            <source>Google, with the key of a service account</source>
            <translation>Google, mit dem Schlüssel eines Dienstkontos</translation>
        </message>
        <message>
            <source>Key of the service account (JSON)</source>
            <translation>Schlüssel des Dienstkontos (JSON)</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, im Browser</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Paste the key of the service account, the whole JSON file.</source>
            <translation>Fügen Sie den Schlüssel des Dienstkontos ein, die ganze JSON-Datei.</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Aktualisierungstoken</translation>
        </message>
        <message>
            <source>Sc&amp;ope</source>
            <translation>Sc&amp;ope</translation>
        </message>
        <message>
            <source>Secrets are kept in the key ring of the computer that sends, or sealed with a key from it.</source>
            <translation>Geheimnisse liegen im Schlüsselbund des Computers, der sendet, oder verschlüsselt mit einem Schlüssel daraus.</translation>
        </message>
        <message>
            <source>Service account's &amp;key</source>
            <translation>&amp;Schlüssel des Dienstkontos</translation>
        </message>
        <message>
            <source>Si&amp;gn in with</source>
            <translation>An&amp;melden mit</translation>
        </message>
        <message>
            <source>Signing in by access token needs the user name of the mailbox.</source>
            <translation>Die Anmeldung mit Zugriffstoken braucht den Benutzernamen des Postfachs.</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Mandant</translation>
        </message>
        <message>
            <source>The token address begins with https://.</source>
            <translation>Die Token-Adresse beginnt mit https://.</translation>
        </message>
        <message>
            <source>Token &amp;address</source>
            <translation>Token-&amp;Adresse</translation>
        </message>
    </context>
    <context>
        <name>StandingList</name>
        <message>
            <source>Add a &amp;file…</source>
            <translation>&amp;Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Customer number, or nothing for all customers:</source>
            <translation>Kundennummer, oder nichts für alle Kunden:</translation>
        </message>
        <message>
            <source>File that goes with every invoice</source>
            <translation>Datei, die mit jeder Rechnung geht</translation>
        </message>
        <message>
            <source>Files that go with every invoice</source>
            <translation>Dateien, die mit jeder Rechnung gehen</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Für wen?</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>En&amp;tfernen</translation>
        </message>
        <message>
            <source>all customers</source>
            <translation>alle Kunden</translation>
        </message>
        <message>
            <source>customer {number}</source>
            <translation>Kunde {number}</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>No connection; what you do is kept</source>
            <translation>Keine Verbindung; was Sie tun, bleibt erhalten</translation>
        </message>
        <message>
            <source>Practice mode</source>
            <translation>Übungsmodus</translation>
        </message>
        <message>
            <source>as administrator</source>
            <translation>als Administrator</translation>
        </message>
        <message>
            <source>as clerk</source>
            <translation>als Sachbearbeiter</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) were not taken.</source>
            <translation>
                <numerusform>%n Datei wurde nicht übernommen.</numerusform>
                <numerusform>%n Dateien wurden nicht übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also not taken: {names}</source>
            <translation>Auch nicht übernommen: {names}</translation>
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
            <translation>&amp;Variablen: Doppelklick oder Eingabetaste fügt eine in den Text ein</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Der Betreff ist leer.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters are the limit.</source>
            <translation>Der Text ist zu lang: {limit} Zeichen sind die Grenze.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
    </context>
    <context>
        <name>TemplateFoot</name>
        <message>
            <source>&amp;Back to the program's text</source>
            <translation>&amp;Zurück zum Text des Programms</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Bring your own text back</source>
            <translation>Holt Ihren eigenen Text zurück</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Speichern (Strg+S)</translation>
        </message>
    </context>
    <context>
        <name>TemplateKind</name>
        <message>
            <source>Message to the customer</source>
            <translation>Nachricht an den Kunden</translation>
        </message>
        <message>
            <source>Notice of mail that came back</source>
            <translation>Benachrichtigung über zurückgekommene E-Mails</translation>
        </message>
    </context>
    <context>
        <name>TemplateList</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Nachrichtenvorlagen</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the program's</source>
            <translation>vom Programm</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>eigener</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreviewPane</name>
        <message>
            <source>&amp;Invoice</source>
            <translation>Rech&amp;nung</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>So liest es sich</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Search an invoice</source>
            <translation>Rechnung suchen</translation>
        </message>
        <message>
            <source>Search: number or customer</source>
            <translation>Suche: Nummer oder Kunde</translation>
        </message>
        <message>
            <source>Subject as it will arrive</source>
            <translation>Betreff, wie er ankommt</translation>
        </message>
        <message>
            <source>Text as it will arrive</source>
            <translation>Text, wie er ankommt</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Being saved…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Nachrichtenvorlagen</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Somebody else changed this template meanwhile. Your words still stand here; Save puts them in place of theirs.</source>
            <translation>Jemand anderes hat diese Vorlage inzwischen geändert. Ihr Text steht noch hier; Speichern setzt ihn an die Stelle des anderen.</translation>
        </message>
        <message>
            <source>The template stays as it was saved last.</source>
            <translation>Die Vorlage bleibt, wie sie zuletzt gespeichert wurde.</translation>
        </message>
        <message>
            <source>The text does not hold {{ link }}. A message without the PDF gets the link at its end.</source>
            <translation>Der Text enthält {{ link }} nicht. Eine Nachricht ohne das PDF bekommt den Link am Ende.</translation>
        </message>
        <message>
            <source>This is the program's text again.</source>
            <translation>Das ist wieder der Text des Programms.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Throw away what you wrote?</source>
            <translation>Verwerfen, was Sie geschrieben haben?</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>&amp;Delete this text</source>
            <translation>Diesen Text &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Keep as…</source>
            <translation>&amp;Behalten als…</translation>
        </message>
        <message>
            <source>&amp;Language of the mails</source>
            <translation>&amp;Sprache der Mails</translation>
        </message>
        <message>
            <source>&amp;Take for this send</source>
            <translation>Für diesen Versand &amp;nehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>Text behalten</translation>
        </message>
        <message>
            <source>Kept as “{name}”.</source>
            <translation>Behalten als „{name}“.</translation>
        </message>
        <message>
            <source>Name of the text:</source>
            <translation>Name des Textes:</translation>
        </message>
        <message>
            <source>Only for this send</source>
            <translation>Nur für diesen Versand</translation>
        </message>
        <message>
            <source>Search a text</source>
            <translation>Text suchen</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Texts for this send</source>
            <translation>Texte für diesen Versand</translation>
        </message>
        <message>
            <source>The company's template</source>
            <translation>Vorlage des Unternehmens</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>Ein Hinweis, dass die Rechnung gesehen wurde; er sagt nicht, von wem.</translation>
        </message>
        <message>
            <source>By {who}.</source>
            <translation>Von {who}.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Operator: {operator}.</source>
            <translation>Betreiber: {operator}.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referenz: {reference}</translation>
        </message>
        <message>
            <source>Someone at this computer</source>
            <translation>Jemand an diesem Computer</translation>
        </message>
        <message>
            <source>The buyer at {address} answered</source>
            <translation>Der Käufer unter {address} hat geantwortet</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>Die Seite für {address} wurde geöffnet</translation>
        </message>
        <message>
            <source>{channel} to {address}: at the recipient's operator</source>
            <translation>{channel} an {address}: beim Betreiber des Empfängers</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} an {address}: {state}</translation>
        </message>
        <message>
            <source>{name} was attached</source>
            <translation>{name} wurde angehängt</translation>
        </message>
        <message>
            <source>{who} attached {name}</source>
            <translation>{who} hat {name} angehängt</translation>
        </message>
        <message>
            <source>{who} changed what is said of {name}</source>
            <translation>{who} hat die Angaben zu {name} geändert</translation>
        </message>
        <message>
            <source>{who} put the attachments in order</source>
            <translation>{who} hat die Anhänge neu geordnet</translation>
        </message>
        <message>
            <source>{who} removed {name}</source>
            <translation>{who} hat {name} entfernt</translation>
        </message>
        <message>
            <source>{who} renamed {before} to {name}</source>
            <translation>{who} hat {before} in {name} umbenannt</translation>
        </message>
    </context>
    <context>
        <name>TokensDialog</name>
        <message>
            <source>&amp;End it</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Give a token</source>
            <translation>Token &amp;ausgeben</translation>
        </message>
        <message>
            <source>A script that sends with such a token does so under this user's name. It takes it from {variable}.</source>
            <translation>Ein Skript, das mit einem solchen Token sendet, tut das im Namen dieses Benutzers. Es nimmt es aus {variable}.</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy it now: it is not shown again, and nobody can look it up.</source>
            <translation>Kopieren Sie es jetzt: Es wird nicht noch einmal angezeigt, und niemand kann es nachschlagen.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>Das neue Token</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens for scripts of {name}</source>
            <translation>Token für Skripte von {name}</translation>
        </message>
        <message>
            <source>What it is for, such as the nightly run</source>
            <translation>Wofür es ist, zum Beispiel der nächtliche Lauf</translation>
        </message>
        <message>
            <source>What the token is for</source>
            <translation>Wofür das Token ist</translation>
        </message>
        <message>
            <source>last used {when}</source>
            <translation>zuletzt benutzt {when}</translation>
        </message>
    </context>
    <context>
        <name>TrialPanel</name>
        <message>
            <source>It is being tried…</source>
            <translation>Wird ausprobiert…</translation>
        </message>
        <message>
            <source>The server takes messages of up to {size}.</source>
            <translation>Der Server nimmt Nachrichten bis {size} an.</translation>
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
            <translation>Zurückgekommene E-Mails exportieren</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>The invoice that this message is about is not here any more.</source>
            <translation>Die Rechnung, um die es in dieser Nachricht geht, ist nicht mehr hier.</translation>
        </message>
        <message>
            <source>came-back.xlsx</source>
            <translation>zurückgekommen.xlsx</translation>
        </message>
    </context>
    <context>
        <name>TroubleStrip</name>
        <message numerus="yes">
            <source>%n invoice(s) incomplete:</source>
            <translation>
                <numerusform>%n Rechnung unvollständig:</numerusform>
                <numerusform>%n Rechnungen unvollständig:</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the next one</source>
            <translation>Zur nächsten gehen</translation>
        </message>
        <message>
            <source>What is incomplete</source>
            <translation>Was unvollständig ist</translation>
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
            <translation>Wie üblich</translation>
        </message>
        <message>
            <source>Certificate of your own authority</source>
            <translation>Zertifikat Ihrer eigenen Stelle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Compare the fingerprint with whoever runs the server. From then on only this certificate counts: where the server shows another one, nothing is sent and you are asked anew.</source>
            <translation>Vergleichen Sie den Fingerabdruck mit dem Betreiber des Servers. Danach zählt nur dieses Zertifikat: Zeigt der Server ein anderes, wird nichts gesendet, und Sie werden erneut gefragt.</translation>
        </message>
        <message>
            <source>Do not trust it</source>
            <translation>Nicht vertrauen</translation>
        </message>
        <message>
            <source>Good from {first} to {last}</source>
            <translation>Gültig von {first} bis {last}</translation>
        </message>
        <message>
            <source>Issued by: {name}</source>
            <translation>Ausgestellt von: {name}</translation>
        </message>
        <message>
            <source>Issued to: {name}</source>
            <translation>Ausgestellt für: {name}</translation>
        </message>
        <message>
            <source>Nobody vouches for this server. Trust its certificate?</source>
            <translation>Niemand bürgt für diesen Server. Soll seinem Zertifikat vertraut werden?</translation>
        </message>
        <message>
            <source>Own authority…</source>
            <translation>Eigene Stelle…</translation>
        </message>
        <message>
            <source>SHA-256: {fingerprint}</source>
            <translation>SHA-256: {fingerprint}</translation>
        </message>
        <message>
            <source>Take the certificate of your company's own authority from a file (PEM)</source>
            <translation>Das Zertifikat der eigenen Stelle Ihres Unternehmens aus einer Datei nehmen (PEM)</translation>
        </message>
        <message>
            <source>The server shows another certificate than before. Trust this one?</source>
            <translation>Der Server zeigt ein anderes Zertifikat als bisher. Soll diesem vertraut werden?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Trust the authorities that this computer knows, and nothing else</source>
            <translation>Den Stellen vertrauen, die dieser Computer kennt, und sonst niemandem</translation>
        </message>
        <message>
            <source>only the certificate {fingerprint}…</source>
            <translation>nur dem Zertifikat {fingerprint}…</translation>
        </message>
        <message>
            <source>only your own authority</source>
            <translation>nur Ihrer eigenen Stelle</translation>
        </message>
        <message>
            <source>the authorities that this computer knows</source>
            <translation>den Stellen, die dieser Computer kennt</translation>
        </message>
        <message>
            <source>“{name}” is no certificate in PEM.</source>
            <translation>„{name}“ ist kein Zertifikat im PEM-Format.</translation>
        </message>
    </context>
    <context>
        <name>UnplacedDialog</name>
        <message>
            <source>&amp;Save the mail…</source>
            <translation>E-Mail &amp;speichern…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>From {sender}, {day}
{subject}</source>
            <translation>Von {sender}, {day}
{subject}</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Invoices that were sent by e-mail</source>
            <translation>Rechnungen, die per E-Mail gesendet wurden</translation>
        </message>
        <message>
            <source>It is about &amp;this invoice</source>
            <translation>Es geht um &amp;diese Rechnung</translation>
        </message>
        <message>
            <source>It is about invoice {number}, as somebody has said.</source>
            <translation>Es geht um die Rechnung {number}, wie jemand angegeben hat.</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>E-Mail (*.eml)</translation>
        </message>
        <message>
            <source>Mail that came back</source>
            <translation>Zurückgekommene E-Mail</translation>
        </message>
        <message>
            <source>No invoice that was sent by e-mail has these words.</source>
            <translation>Keine per E-Mail gesendete Rechnung enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Number, customer or address of an invoice that was sent</source>
            <translation>Nummer, Kunde oder Adresse einer gesendeten Rechnung</translation>
        </message>
        <message>
            <source>Save the mail</source>
            <translation>E-Mail speichern</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Gesendet an</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>What the mail says</source>
            <translation>Was die E-Mail sagt</translation>
        </message>
        <message>
            <source>{reason} Which invoice came back?</source>
            <translation>{reason} Welche Rechnung kam zurück?</translation>
        </message>
    </context>
    <context>
        <name>UnsavedBar</name>
        <message numerus="yes">
            <source>%Ln more row(s) are not saved either.</source>
            <translation>
                <numerusform>%Ln weitere Zeile ist auch nicht gespeichert.</numerusform>
                <numerusform>%Ln weitere Zeilen sind auch nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Erneut hinzufügen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine Eingabe behalten</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>Neue Zeile</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Neuen Stand übernehmen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>{row} is not saved yet. Still missing: {what}.</source>
            <translation>{row} ist noch nicht gespeichert. Es fehlt noch: {what}.</translation>
        </message>
        <message>
            <source>{row} is not saved: {reason}</source>
            <translation>{row} ist nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} wurde inzwischen von jemand anderem geändert. Sie haben geschrieben: {mine}. Jetzt steht dort: {theirs}.</translation>
        </message>
        <message>
            <source>{row} was changed meanwhile by {who}. You wrote {mine}. It says now {theirs}.</source>
            <translation>{row} wurde inzwischen von {who} geändert. Sie haben geschrieben: {mine}. Jetzt steht dort: {theirs}.</translation>
        </message>
        <message>
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} wurde inzwischen von jemand anderem gelöscht. Sie haben geschrieben: {mine}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Connect {version} is there. Your administrator can install it.</source>
            <translation>Connect {version} ist da. Ihr Administrator kann es installieren.</translation>
        </message>
    </context>
    <context>
        <name>UploadPdfDialog</name>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Kunde</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>&amp;Fällig</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Issued</source>
            <translation>&amp;Rechnungsdatum</translation>
        </message>
        <message>
            <source>&amp;To pay</source>
            <translation>&amp;Zu zahlen</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>&amp;Hochladen</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Customer nu&amp;mber</source>
            <translation>Kundennu&amp;mmer</translation>
        </message>
        <message>
            <source>Data of {name}</source>
            <translation>Daten von {name}</translation>
        </message>
        <message>
            <source>Invoice n&amp;umber</source>
            <translation>Rechnungsn&amp;ummer</translation>
        </message>
        <message>
            <source>It is a credit &amp;note</source>
            <translation>Es ist eine Rechnungs&amp;korrektur</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation>Es fehlt noch: {what}</translation>
        </message>
        <message>
            <source>This PDF carries no data that the program can read. What does it say?</source>
            <translation>Dieses PDF enthält keine Daten, die das Programm lesen kann. Was steht darin?</translation>
        </message>
        <message>
            <source>the amount</source>
            <translation>der Betrag</translation>
        </message>
        <message>
            <source>the customer</source>
            <translation>der Kunde</translation>
        </message>
        <message>
            <source>the invoice number</source>
            <translation>die Rechnungsnummer</translation>
        </message>
    </context>
    <context>
        <name>UploadStatus</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) waiting for the gateway</source>
            <translation>
                <numerusform>%n Datei wartet auf das Gateway</numerusform>
                <numerusform>%n Dateien warten auf das Gateway</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Taking %n file(s)…</source>
            <translation>
                <numerusform>%n Datei wird übernommen…</numerusform>
                <numerusform>%n Dateien werden übernommen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Uploading {name}, {sent} of {size}</source>
            <translation>{name} wird hochgeladen, {sent} von {size}</translation>
        </message>
    </context>
    <context>
        <name>Uploads</name>
        <message numerus="yes">
            <source>%n file(s) from last time are being uploaded now.</source>
            <translation>
                <numerusform>%n Datei vom letzten Mal wird jetzt hochgeladen.</numerusform>
                <numerusform>%n Dateien vom letzten Mal werden jetzt hochgeladen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from last time were refused.</source>
            <translation>
                <numerusform>%n Datei vom letzten Mal wurde abgelehnt.</numerusform>
                <numerusform>%n Dateien vom letzten Mal wurden abgelehnt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) on this computer cannot be uploaded.</source>
            <translation>
                <numerusform>%n Datei auf diesem Computer kann nicht hochgeladen werden.</numerusform>
                <numerusform>%n Dateien auf diesem Computer können nicht hochgeladen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s) wait and are tried again: {reason}</source>
            <translation>
                <numerusform>%n Upload wartet und wird erneut versucht: {reason}</numerusform>
                <numerusform>%n Uploads warten und werden erneut versucht: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <source>Say what stands in it…</source>
            <translation>Angeben, was darin steht…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>{name} was received.</source>
            <translation>{name} wurde empfangen.</translation>
        </message>
        <message>
            <source>{name} was refused: {reason}</source>
            <translation>{name} wurde abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>{name} was there already; nothing was added.</source>
            <translation>{name} war schon da; nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>{reason} The file was kept.</source>
            <translation>{reason} Die Datei wurde aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>UserDialog</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>E-&amp;Mail</translation>
        </message>
        <message>
            <source>&amp;Locked: signed out everywhere, and cannot sign in</source>
            <translation>&amp;Gesperrt: überall abgemeldet, kann sich nicht anmelden</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Kennwort</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Ben&amp;utzername</translation>
        </message>
        <message>
            <source>10 characters or more; the user can change it</source>
            <translation>Mindestens 10 Zeichen; der Benutzer kann es ändern</translation>
        </message>
        <message>
            <source>Change user</source>
            <translation>Benutzer ändern</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Neuer Benutzer</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <source>{name} works for other companies, too: only the role can be changed here.</source>
            <translation>{name} arbeitet auch für andere Unternehmen: Hier lässt sich nur die Rolle ändern.</translation>
        </message>
    </context>
    <context>
        <name>UsersPage</name>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Ändern…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Entfernen…</translation>
        </message>
        <message>
            <source>&amp;Tokens for scripts…</source>
            <translation>&amp;Token für Skripte…</translation>
        </message>
        <message>
            <source>Add a &amp;user…</source>
            <translation>&amp;Benutzer hinzufügen…</translation>
        </message>
        <message>
            <source>Change my &amp;password…</source>
            <translation>Mein &amp;Kennwort ändern…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Let {name} work for the company no longer?</source>
            <translation>Soll {name} nicht mehr für das Unternehmen arbeiten?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>They are signed out at once, and their scripts' tokens end. What they did stays under their name.</source>
            <translation>Der Benutzer wird sofort abgemeldet, und die Token seiner Skripte enden. Was getan wurde, bleibt unter dem Namen stehen.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>erlaubt</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
    </context>
    <context>
        <name>WaitingCommands</name>
        <message>
            <source>&amp;Send selected</source>
            <translation>Ausgewählte &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Send selected ({count})</source>
            <translation>Ausgewählte &amp;senden ({count})</translation>
        </message>
        <message>
            <source>It holds invoices that the search does not show. All of them that wait are sent.</source>
            <translation>Sie enthält Rechnungen, die die Suche nicht zeigt. Alle wartenden daraus werden gesendet.</translation>
        </message>
        <message>
            <source>Send the whole file</source>
            <translation>Die ganze Datei senden</translation>
        </message>
        <message>
            <source>Send the whole file {name}?</source>
            <translation>Die ganze Datei {name} senden?</translation>
        </message>
        <message>
            <source>Send what is ticked, or else highlighted (Ctrl+Enter)</source>
            <translation>Senden, was angehakt ist, sonst was markiert ist (Strg+Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanes</name>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Choose a file above to see the invoices in it.</source>
            <translation>Wählen Sie oben eine Datei, um ihre Rechnungen zu sehen.</translation>
        </message>
        <message>
            <source>Choose an invoice and press Ins, drop a file on it, or paste one.</source>
            <translation>Wählen Sie eine Rechnung und drücken Sie Einfg, ziehen Sie eine Datei darauf, oder fügen Sie eine ein.</translation>
        </message>
        <message>
            <source>Drop an invoice file from your business system here, or press Upload files… (Ctrl+O).</source>
            <translation>Ziehen Sie eine Rechnungsdatei aus Ihrem ERP-System hierher, oder drücken Sie Dateien hochladen… (Strg+O).</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>No attachments yet.</source>
            <translation>Noch keine Anhänge.</translation>
        </message>
        <message>
            <source>No files are waiting.</source>
            <translation>Keine Dateien warten.</translation>
        </message>
        <message>
            <source>No invoices to show.</source>
            <translation>Keine Rechnungen anzuzeigen.</translation>
        </message>
        <message>
            <source>No waiting invoice was found.</source>
            <translation>Keine wartende Rechnung gefunden.</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the search.</source>
            <translation>Versuchen Sie weniger Buchstaben, oder leeren Sie die Suche.</translation>
        </message>
    </context>
    <context>
        <name>WaitingView</name>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Attachments of {number}</source>
            <translation>Anhänge zu {number}</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Invoices in {name}</source>
            <translation>Rechnungen in {name}</translation>
        </message>
        <message>
            <source>Waiting invoices that were found</source>
            <translation>Gefundene wartende Rechnungen</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>All customers</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <source>Came and left</source>
            <translation>Dazugekommen und weggefallen</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Invoices, but no credit notes, reach {count} of them.</source>
            <translation>{count} davon nehmen Rechnungen an, aber keine Gutschriften.</translation>
        </message>
        <message>
            <source>Nobody has looked yet which of your {count} customers can be reached.</source>
            <translation>Noch wurde nicht geprüft, welche Ihrer {count} Kunden erreichbar sind.</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Noch ohne Antwort</translation>
        </message>
        <message>
            <source>Take no credit notes</source>
            <translation>Nehmen keine Gutschriften an</translation>
        </message>
        <message>
            <source>The customer register is empty. Import it under Customers.</source>
            <translation>Das Kundenregister ist leer. Importieren Sie es unter Kunden.</translation>
        </message>
        <message>
            <source>The run begins in a moment.</source>
            <translation>Der Durchgang beginnt gleich.</translation>
        </message>
        <message>
            <source>Without a usable number</source>
            <translation>Ohne brauchbare Nummer</translation>
        </message>
        <message>
            <source>came</source>
            <translation>dazugekommen</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>credit notes: {said}</source>
            <translation>Gutschriften: {said}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>weggefallen</translation>
        </message>
        <message>
            <source>no usable number</source>
            <translation>keine brauchbare Nummer</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch ohne Antwort</translation>
        </message>
        <message>
            <source>{checked} of {count} looked up, about {rest} left</source>
            <translation>{checked} von {count} geprüft, noch etwa {rest}</translation>
        </message>
        <message>
            <source>{count} could not be asked about, which changes nothing: {reason}</source>
            <translation>{count} konnten nicht geprüft werden, was nichts ändert: {reason}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} Std. {minutes} Min.</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} Min.</translation>
        </message>
        <message>
            <source>{said}, no credit notes</source>
            <translation>{said}, keine Gutschriften</translation>
        </message>
        <message>
            <source>{there} of {count} customers can be reached, {missing} cannot. Answered: {part} %. Last looked: {when}.</source>
            <translation>{there} von {count} Kunden sind erreichbar, {missing} nicht. Beantwortet: {part} %. Zuletzt geprüft: {when}.</translation>
        </message>
    </context>
    <context>
        <name>WatchedFoldersBox</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;What lies in it</source>
            <translation>Da&amp;rin liegen</translation>
        </message>
        <message>
            <source>A file is deleted only if the server has exactly its bytes and could read them. What was refused stays.</source>
            <translation>Eine Datei wird nur gelöscht, wenn der Server genau denselben Inhalt hat und ihn lesen konnte. Abgelehntes bleibt liegen.</translation>
        </message>
        <message>
            <source>A file is moved half a minute after Connect has a copy of its own.</source>
            <translation>Eine Datei wird eine halbe Minute, nachdem Connect eine eigene Kopie hat, verschoben.</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <source>Files that were &amp;taken</source>
            <translation>Ü&amp;bernommene Dateien</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are taken by themselves:</source>
            <translation>Neue Dateien in diesen &amp;Ordnern werden von selbst übernommen:</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <source>What fits one waiting invoice for sure is attached to it; for the rest Connect asks you.</source>
            <translation>Was sicher zu einer wartenden Rechnung gehört, wird ihr angehängt; beim Rest fragt Connect.</translation>
        </message>
        <message>
            <source>XML, PDF and zip files are uploaded once nobody writes them any more.</source>
            <translation>XML-, PDF- und ZIP-Dateien werden hochgeladen, sobald niemand mehr in sie schreibt.</translation>
        </message>
        <message>
            <source>the folders &amp;below it, too</source>
            <translation>auch &amp;Unterordner</translation>
        </message>
    </context>
    <context>
        <name>WindowWork</name>
        <message numerus="yes">
            <source>%n file(s) in watched folders wait for you to say to which invoice they belong.</source>
            <translation>
                <numerusform>%n Datei in einem überwachten Ordner wartet darauf, dass Sie ihre Rechnung angeben.</numerusform>
                <numerusform>%n Dateien in überwachten Ordnern warten darauf, dass Sie ihre Rechnung angeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Anzeigen…</translation>
        </message>
    </context>
    <context>
        <name>WishedSend</name>
        <message>
            <source>Nothing was sent: nothing of what is chosen waits any more. It was sent or removed meanwhile.</source>
            <translation>Es wurde nichts gesendet: Von der Auswahl wartet nichts mehr. Sie wurde inzwischen gesendet oder entfernt.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not answer the search. Press again when it does.</source>
            <translation>Es wurde nichts gesendet: Das Gateway beantwortet die Suche nicht. Drücken Sie noch einmal, wenn es antwortet.</translation>
        </message>
        <message>
            <source>Nothing was sent: the gateway does not say which of the ticked invoices still wait.</source>
            <translation>Es wurde nichts gesendet: Das Gateway sagt nicht, welche der angehakten Rechnungen noch warten.</translation>
        </message>
        <message>
            <source>Nothing was sent: the search has only just begun. Press again when the list shows it.</source>
            <translation>Es wurde nichts gesendet: Die Suche hat gerade erst begonnen. Drücken Sie noch einmal, wenn die Liste das Ergebnis zeigt.</translation>
        </message>
        <message>
            <source>Nothing was sent: you went on before it was known what the choice holds. Press again.</source>
            <translation>Es wurde nichts gesendet: Sie haben weitergearbeitet, bevor feststand, was die Auswahl umfasst. Drücken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The gateway takes its time to say what the choice holds. Nothing has been sent yet.</source>
            <translation>Das Gateway braucht lange, um zu sagen, was die Auswahl umfasst. Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>They stay ticked; press again when it answers.</source>
            <translation>Sie bleiben angehakt; drücken Sie noch einmal, wenn es antwortet.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>A passing fault. It is tried again by itself.</source>
            <translation>Eine vorübergehende Störung. Es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>Being handed over to the other side.</source>
            <translation>Wird der Gegenseite übergeben.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Handed over, but no answer came. The other side is asked before anything is repeated.</source>
            <translation>Übergeben, aber es kam keine Antwort. Die Gegenseite wird gefragt, bevor etwas wiederholt wird.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>It must be mended in the business system.</source>
            <translation>Das muss im ERP-System behoben werden.</translation>
        </message>
        <message>
            <source>It reached the recipient's system.</source>
            <translation>Sie hat das System des Empfängers erreicht.</translation>
        </message>
        <message>
            <source>It waits for a person to decide.</source>
            <translation>Sie wartet auf die Entscheidung eines Menschen.</translation>
        </message>
        <message>
            <source>It was refused.</source>
            <translation>Sie wurde abgelehnt.</translation>
        </message>
        <message>
            <source>It will be sent at {time}.</source>
            <translation>Es wird um {time} gesendet.</translation>
        </message>
        <message>
            <source>It will be tried again at {time}.</source>
            <translation>Der nächste Versuch ist um {time}.</translation>
        </message>
        <message>
            <source>Kept safely, not begun yet.</source>
            <translation>Sicher aufbewahrt, noch nicht begonnen.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Im Versand</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Taken back before it began.</source>
            <translation>Zurückgenommen, bevor sie begann.</translation>
        </message>
        <message>
            <source>The operator of the network must mend it.</source>
            <translation>Der Betreiber des Netzwerks muss es beheben.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Die Gegenseite hat sie angenommen.</translation>
        </message>
        <message>
            <source>The recipient must mend it; another address may help.</source>
            <translation>Der Empfänger muss es beheben; eine andere Adresse kann helfen.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>You can mend this here.</source>
            <translation>Das können Sie hier beheben.</translation>
        </message>
        <message>
            <source>Your administrator must mend it in the settings.</source>
            <translation>Ihr Administrator muss es in den Einstellungen beheben.</translation>
        </message>
        <message>
            <source>a French platform</source>
            <translation>eine französische Plattform</translation>
        </message>
        <message>
            <source>as an e-invoice</source>
            <translation>als E-Rechnung</translation>
        </message>
        <message>
            <source>at the recipient's operator</source>
            <translation>beim Betreiber des Empfängers</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>zurückgekommen</translation>
        </message>
        <message>
            <source>came back, mailbox full</source>
            <translation>zurückgekommen, Postfach voll</translation>
        </message>
        <message>
            <source>came back, no such address</source>
            <translation>zurückgekommen, Adresse gibt es nicht</translation>
        </message>
        <message>
            <source>e-invoice</source>
            <translation>E-Rechnung</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>in the print folder</source>
            <translation>im Druckordner</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>vom Mailserver angenommen</translation>
        </message>
        <message>
            <source>taken by the operator</source>
            <translation>vom Betreiber angenommen</translation>
        </message>
        <message>
            <source>the administrator</source>
            <translation>der Administrator</translation>
        </message>
        <message>
            <source>the business system</source>
            <translation>das ERP-System</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>der Betreiber</translation>
        </message>
        <message>
            <source>the page was opened on {day}</source>
            <translation>die Seite wurde am {day} geöffnet</translation>
        </message>
        <message>
            <source>the practice network</source>
            <translation>das Übungsnetzwerk</translation>
        </message>
        <message>
            <source>the recipient</source>
            <translation>der Empfänger</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>your own access point</source>
            <translation>Ihr eigener Access Point</translation>
        </message>
    </context>
</TS>
