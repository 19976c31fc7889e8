<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <source>&amp;Change attachment…</source>
            <translation>Anhang ä&amp;ndern…</translation>
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
            <source>&amp;Needs attention</source>
            <translation>Zu &amp;klären</translation>
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
            <translation>Ü&amp;ben…</translation>
        </message>
        <message>
            <source>&amp;Preview and details</source>
            <translation>&amp;Vorschau und Details</translation>
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
            <translation>&amp;Echt senden…</translation>
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
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>E-&amp;mail list</source>
            <translation>E-&amp;Mail-Liste</translation>
        </message>
        <message>
            <source>Files &amp;waiting</source>
            <translation>&amp;Wartende Dateien</translation>
        </message>
        <message>
            <source>Look as &amp;administrator</source>
            <translation>Als &amp;Administrator ansehen</translation>
        </message>
        <message>
            <source>Look as &amp;clerk</source>
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
            <source>Read &amp;reports of mail that came back…</source>
            <translation>Be&amp;richte über zurückgekommene E-Mails lesen…</translation>
        </message>
        <message>
            <source>S&amp;ending</source>
            <translation>Im &amp;Versand</translation>
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
    </context>
    <context>
        <name>AddAttachmentDialog</name>
        <message numerus="yes">
            <source>%n file(s) cannot be attached as they are. Change or remove them.</source>
            <translation>
                <numerusform>%n Datei kann so nicht angehängt werden. Ändern oder entfernen Sie sie.</numerusform>
                <numerusform>%n Dateien können so nicht angehängt werden. Ändern oder entfernen Sie sie.</numerusform>
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
        <message>
            <source>&amp;Choose files…</source>
            <translation>Dateien aus&amp;wählen…</translation>
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
            <source>Invoice {number} · {customer}</source>
            <translation>Rechnung {number} · {customer}</translation>
        </message>
        <message>
            <source>It goes by {channels}; what you attach is checked for that.</source>
            <translation>Sie geht per {channels} hinaus; was Sie anhängen, wird dafür geprüft.</translation>
        </message>
        <message>
            <source>Picture {when}</source>
            <translation>Bild {when}</translation>
        </message>
        <message>
            <source>The clipboard holds neither a file nor a picture.</source>
            <translation>Die Zwischenablage enthält weder eine Datei noch ein Bild.</translation>
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
        <name>AttachmentCard</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Do not attach this file</source>
            <translation>Diese Datei nicht anhängen</translation>
        </message>
        <message>
            <source>Do not attach {name}</source>
            <translation>{name} nicht anhängen</translation>
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
            <translation>Ausgewählte Dateien</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPage</name>
        <message>
            <source>&amp;Attachments can be added to invoices</source>
            <translation>&amp;Anhänge können Rechnungen beigefügt werden</translation>
        </message>
        <message>
            <source>Clerks &amp;ask</source>
            <translation>Sachbearbeiter &amp;fragen</translation>
        </message>
        <message>
            <source>While this is off, invoices are sent as they came from the business system, and nobody is asked about missing attachments.</source>
            <translation>Solange das aus ist, werden Rechnungen so gesendet, wie sie aus dem ERP-System kamen, und niemand wird nach fehlenden Anhängen gefragt.</translation>
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
            <source>The file could not be read.</source>
            <translation>Die Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The recipient cannot receive it in the network</source>
            <translation>Der Empfänger kann sie im Netz nicht empfangen</translation>
        </message>
        <message>
            <source>The recipient's mailbox is full</source>
            <translation>Das Postfach des Empfängers ist voll</translation>
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
            <source>Mailbox &amp;server (IMAP)</source>
            <translation>&amp;Server des Postfachs (IMAP)</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Keine (nur im eigenen Netz)</translation>
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
            <source>Se&amp;curity</source>
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
            <source>&amp;Undo remove</source>
            <translation>Entfernen &amp;rückgängig</translation>
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
            <source>Close</source>
            <translation>Schließen</translation>
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
            <source>own text</source>
            <translation>eigener Text</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>Standard</translation>
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
        <name>ChangeAttachmentDialog</name>
        <message>
            <source>Change attachment</source>
            <translation>Anhang ändern</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>(not in the file)</source>
            <translation>(nicht in der Datei)</translation>
        </message>
        <message>
            <source>The &amp;first row names the columns</source>
            <translation>Die &amp;erste Zeile nennt die Spalten</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n delivery(s) taken back; the invoices wait again.</source>
            <translation>
                <numerusform>%n Zustellung zurückgenommen; die Rechnung wartet wieder.</numerusform>
                <numerusform>%n Zustellungen zurückgenommen; die Rechnungen warten wieder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had begun already and goes on.</source>
            <translation>
                <numerusform>%n hatte schon begonnen und geht weiter.</numerusform>
                <numerusform>%n hatten schon begonnen und gehen weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>A send has not begun yet. Close all the same?</source>
            <translation>Ein Versand hat noch nicht begonnen. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>About Connect</source>
            <translation>Über Connect</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
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
            <source>Connect {version}</source>
            <translation>Connect {version}</translation>
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
            <translation>Echt senden</translation>
        </message>
        <message>
            <source>Send real invoices from this computer?</source>
            <translation>Echte Rechnungen von diesem Computer senden?</translation>
        </message>
        <message>
            <source>Sends a company's invoices with their attachments. Open source under the Apache License 2.0.</source>
            <translation>Versendet die Rechnungen eines Unternehmens mit ihren Anhängen. Quelloffen unter der Apache License 2.0.</translation>
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
            <source>Upload files</source>
            <translation>Dateien hochladen</translation>
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
            <source>&amp;Sender's name</source>
            <translation>&amp;Name des Absenders</translation>
        </message>
        <message>
            <source>A send can be &amp;undone for</source>
            <translation>Ein Versand ist &amp;rückgängig zu machen für</translation>
        </message>
        <message>
            <source>send at once</source>
            <translation>sofort senden</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>Er&amp;scheinungsbild</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Hinzufügen…</translation>
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
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>New files in these &amp;folders are uploaded by themselves:</source>
            <translation>Neue Dateien in diesen &amp;Ordnern werden von selbst hochgeladen:</translation>
        </message>
        <message>
            <source>The language changes when the program starts again.</source>
            <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
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
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
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
            <source>R&amp;elease</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <source>Send &amp;again…</source>
            <translation>Erneut &amp;senden…</translation>
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
            <source>Time line</source>
            <translation>Zeitverlauf</translation>
        </message>
    </context>
    <context>
        <name>DocumentType</name>
        <message>
            <source>Bill of lading</source>
            <translation>Konnossement</translation>
        </message>
        <message>
            <source>Bill of quantities</source>
            <translation>Leistungsverzeichnis</translation>
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
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Lieferschein</translation>
        </message>
        <message>
            <source>Despatch advice</source>
            <translation>Lieferavis</translation>
        </message>
        <message>
            <source>Goods receipt</source>
            <translation>Wareneingangsschein</translation>
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
            <source>Metered consumption report</source>
            <translation>Verbrauchsabrechnung</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
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
            <source>Other related document</source>
            <translation>Sonstiges zugehöriges Dokument</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Packliste</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Road consignment note</source>
            <translation>CMR-Frachtbrief</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
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
            <source>Time sheet</source>
            <translation>Stundenzettel</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Frachtbrief</translation>
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
            <source>Clerks may let replies go to these, to the address above, and to addresses on the domain that mail is sent from. Several stand apart by a semicolon.</source>
            <translation>Sachbearbeiter dürfen Antworten an diese Adressen leiten, an die Adresse oben und an Adressen der Domain, von der gesendet wird. Mehrere trennen Sie durch Semikolon.</translation>
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
            <source>Replies &amp;may also go to</source>
            <translation>Antworten &amp;dürfen auch gehen an</translation>
        </message>
        <message>
            <source>The public address begins with https:// or http://.</source>
            <translation>Die öffentliche Adresse beginnt mit https:// oder http://.</translation>
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
            <source>Credit note {number}</source>
            <translation>Gutschrift {number}</translation>
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
            <source>{channel} to {address}</source>
            <translation>{channel} an {address}</translation>
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
            <source>Note</source>
            <translation>Notiz</translation>
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
        <message>
            <source>{count} with attachments</source>
            <translation>{count} mit Anhängen</translation>
        </message>
        <message>
            <source>{name} (came inside the invoice)</source>
            <translation>{name} (kam in der Rechnung mit)</translation>
        </message>
        <message>
            <source>“{note}” (stays here)</source>
            <translation>„{note}“ (bleibt hier)</translation>
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
    </context>
    <context>
        <name>FirstStartDialog</name>
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
            <source>You can change this at any time in the menu File.</source>
            <translation>Sie können das jederzeit im Menü Datei ändern.</translation>
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
                <numerusform>%n Rechnung hat sich geändert, seit sie in der Liste steht. Nichts wurde gesendet.</numerusform>
                <numerusform>%n Rechnungen haben sich geändert, seit sie in der Liste stehen. Nichts wurde gesendet.</numerusform>
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
            <source>There is nothing to import.</source>
            <translation>Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <source>Which column is which could not be seen by their headings. Please choose.</source>
            <translation>An den Überschriften war nicht zu erkennen, was in welcher Spalte steht. Bitte wählen Sie.</translation>
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
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
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
            <source>Please look</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} (credit note)</source>
            <translation>{number} (Gutschrift)</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
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
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Rechnung {number}</translation>
        </message>
        <message>
            <source>Invoice {number} · {customer}</source>
            <translation>Rechnung {number} · {customer}</translation>
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
            <source>What was sent, byte for byte, with receipts, time line and check sums, as a zip file</source>
            <translation>Was gesendet wurde, Byte für Byte, mit Quittungen, Zeitverlauf und Prüfsummen, als Zip-Datei</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>rechnung</translation>
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
            <translation>&amp;Netz</translation>
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
            <source>By itself it goes by {channel}: {reason}</source>
            <translation>Von selbst geht sie per {channel}: {reason}</translation>
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
            <translation>Haken Sie E-Mail oder Netz an.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
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
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>Höchste&amp;ns</translation>
        </message>
        <message>
            <source>Does it work?</source>
            <translation>Funktioniert es?</translation>
        </message>
        <message>
            <source>None (only inside your own network)</source>
            <translation>Keine (nur im eigenen Netz)</translation>
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
            <source>Se&amp;curity</source>
            <translation>Sicher&amp;heit</translation>
        </message>
        <message>
            <source>Send a &amp;test message to me</source>
            <translation>&amp;Testnachricht an mich senden</translation>
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
            <source>Undo remove (Ctrl+Z) brings them back.</source>
            <translation>Entfernen rückgängig (Strg+Z) holt sie zurück.</translation>
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
            <source>%n of the {selected} chosen invoices have no attachment.</source>
            <translation>
                <numerusform>%n der {selected} ausgewählten Rechnungen hat keinen Anhang.</numerusform>
                <numerusform>%n der {selected} ausgewählten Rechnungen haben keinen Anhang.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;No, go back</source>
            <translation>&amp;Nein, zurück</translation>
        </message>
        <message>
            <source>&amp;Yes, send</source>
            <translation>&amp;Ja, senden</translation>
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
            <source>The chosen invoice has no attachment.</source>
            <translation>Die ausgewählte Rechnung hat keinen Anhang.</translation>
        </message>
    </context>
    <context>
        <name>NavigationTree</name>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>E-mail list</source>
            <translation>E-Mail-Liste</translation>
        </message>
        <message>
            <source>Files on this PC</source>
            <translation>Dateien auf diesem PC</translation>
        </message>
        <message>
            <source>Files waiting</source>
            <translation>Wartende Dateien</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
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
            <source>Sending</source>
            <translation>Im Versand</translation>
        </message>
        <message>
            <source>Sent invoices</source>
            <translation>Gesendete Rechnungen</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>Wohin es geht</translation>
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
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
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
            <source>{page} of {count}</source>
            <translation>{page} von {count}</translation>
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
        <name>PracticeFrame</name>
        <message>
            <source>Outcomes and inbox…</source>
            <translation>Ergebnisse und Posteingang…</translation>
        </message>
        <message>
            <source>Practice mode – nothing leaves this computer.</source>
            <translation>Übungsmodus – nichts verlässt diesen Computer.</translation>
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
            <source>&amp;Choose…</source>
            <translation>&amp;Auswählen…</translation>
        </message>
        <message>
            <source>&amp;Folder for the printer</source>
            <translation>&amp;Ordner für den Drucker</translation>
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
            <source>{done} of %n invoice(s) checked…</source>
            <translation>
                <numerusform>{done} von %n Rechnung geprüft…</numerusform>
                <numerusform>{done} von %n Rechnungen geprüft…</numerusform>
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
        <name>ReceiptDialog</name>
        <message numerus="yes">
            <source>%n invoice(s) selected</source>
            <translation>
                <numerusform>%n Rechnung ausgewählt</numerusform>
                <numerusform>%n Rechnungen ausgewählt</numerusform>
            </translation>
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
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
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
    </context>
    <context>
        <name>RegisterActions</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Customer…</source>
            <translation>&amp;Kunde…</translation>
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
            <source>&amp;Paste rows…</source>
            <translation>&amp;Zeilen einfügen…</translation>
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
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
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
            <source>Lists (*.xlsx *.csv *.txt)</source>
            <translation>Listen (*.xlsx *.csv *.txt)</translation>
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
            <source>Invoice by post</source>
            <translation>Rechnung per Post</translation>
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
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
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
            <translation>E-Mail-Verteilerliste</translation>
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
        <message>
            <source>Ask the customer where their mail goes now, then send all of them there in one go.</source>
            <translation>Fragen Sie den Kunden, wohin seine E-Mails jetzt gehen, dann senden Sie alle auf einmal dorthin.</translation>
        </message>
        <message>
            <source>By {channel} to {address}, {day}:</source>
            <translation>Per {channel} an {address}, {day}:</translation>
        </message>
        <message>
            <source>Choose a line above to see what can be done.</source>
            <translation>Wählen Sie oben eine Zeile, um zu sehen, was getan werden kann.</translation>
        </message>
        <message>
            <source>Choose a line below to see what can be done.</source>
            <translation>Wählen Sie unten eine Zeile, um zu sehen, was getan werden kann.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
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
            <source>The file was kept, nothing of it was sent. Make it again in the business system, or remove it.</source>
            <translation>Die Datei wurde aufbewahrt, nichts davon wurde gesendet. Erstellen Sie sie im ERP-System neu, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
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
            <source>Reading: {done} of %n file(s). The files stay where they are.</source>
            <translation>
                <numerusform>Lesen: {done} von %n Datei. Die Datei bleibt, wo sie ist.</numerusform>
                <numerusform>Lesen: {done} von %n Dateien. Die Dateien bleiben, wo sie sind.</numerusform>
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
                <numerusform>Auch &amp;für diesen %n Kunden speichern</numerusform>
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
            <source>A new delivery takes the place of the one by {channel} to {address}.</source>
            <translation>Eine neue Zustellung tritt an die Stelle derjenigen per {channel} an {address}.</translation>
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
        <name>SaidField</name>
        <message>
            <source>That is too much: the field takes {limit} characters.</source>
            <translation>Das ist zu viel: Das Feld fasst {limit} Zeichen.</translation>
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
    </context>
    <context>
        <name>SendBar</name>
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
                <numerusform>%n Rechnung braucht Aufmerksamkeit</numerusform>
                <numerusform>%n Rechnungen brauchen Aufmerksamkeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) sent: {delivered} delivered, {accepted} accepted.</source>
            <translation>
                <numerusform>%n Rechnung gesendet: {delivered} zugestellt, {accepted} angenommen.</numerusform>
                <numerusform>%n Rechnungen gesendet: {delivered} zugestellt, {accepted} angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s) will be sent in {seconds} s.</source>
            <translation>
                <numerusform>%n Rechnung wird in {seconds} s gesendet.</numerusform>
                <numerusform>%n Rechnungen werden in {seconds} s gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n gesendet</numerusform>
                <numerusform>%n gesendet</numerusform>
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
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message numerus="yes">
            <source>Sending: {done} of %n invoice(s)</source>
            <translation>
                <numerusform>Senden: {done} von %n Rechnung</numerusform>
                <numerusform>Senden: {done} von %n Rechnungen</numerusform>
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
            <source>Nothing is being sent.</source>
            <translation>Es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Im Versand</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
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
            <source>Sent invoices</source>
            <translation>Gesendete Rechnungen</translation>
        </message>
        <message>
            <source>Try fewer letters, or clear the filters.</source>
            <translation>Versuchen Sie weniger Buchstaben, oder löschen Sie die Filter.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A PDF without data cannot be sent as an e-invoice.</source>
            <translation>Ein PDF ohne Daten kann nicht als E-Rechnung gesendet werden.</translation>
        </message>
        <message>
            <source>A customer number has at most {limit} characters and no control characters.</source>
            <translation>Eine Kundennummer hat höchstens {limit} Zeichen und keine Steuerzeichen.</translation>
        </message>
        <message>
            <source>A line for each: number, address and reason</source>
            <translation>Eine Zeile für jede: Nummer, Adresse und Grund</translation>
        </message>
        <message>
            <source>A name or number has no control characters.</source>
            <translation>Ein Name oder eine Nummer hat keine Steuerzeichen.</translation>
        </message>
        <message>
            <source>A page of {found} mm is made smaller to fit on the paper.</source>
            <translation>Eine Seite von {found} mm wird verkleinert, um auf das Papier zu passen.</translation>
        </message>
        <message>
            <source>All this came back from {address}. Say why it is sent there once more.</source>
            <translation>All das kam von {address} zurück. Sagen Sie, warum es noch einmal dorthin gesendet wird.</translation>
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
            <source>Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to send it a second time.</source>
            <translation>Eine andere Rechnung mit der Nummer {number} desselben Verkäufers wurde gesendet. Senden Sie diese nur, wenn Sie sie ein zweites Mal senden wollen.</translation>
        </message>
        <message>
            <source>At most {limit} addresses go in one row.</source>
            <translation>In eine Zeile passen höchstens {limit} Adressen.</translation>
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
            <source>Connect is already open on this computer, with the same data. Use that window.</source>
            <translation>Connect ist auf diesem Computer mit denselben Daten schon geöffnet. Benutzen Sie jenes Fenster.</translation>
        </message>
        <message>
            <source>Customer number {number} is in the list already. Change that row.</source>
            <translation>Kundennummer {number} ist schon in der Liste. Ändern Sie dort die Zeile.</translation>
        </message>
        <message>
            <source>Customer number {number} stands in row {row} already.</source>
            <translation>Kundennummer {number} steht schon in Zeile {row}.</translation>
        </message>
        <message>
            <source>Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them.</source>
            <translation>Finvoice hat keinen Platz für Anhänge. Senden Sie die Rechnung per E-Mail oder Druck, oder ohne sie.</translation>
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
            <source>Handing over begins.</source>
            <translation>Die Übergabe beginnt.</translation>
        </message>
        <message>
            <source>How many invoices came back</source>
            <translation>Wie viele Rechnungen zurückkamen</translation>
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
            <source>Invoice {number} was sent already. To send it once more, use Send again.</source>
            <translation>Rechnung {number} wurde schon gesendet. Um sie noch einmal zu senden, benutzen Sie Erneut senden.</translation>
        </message>
        <message>
            <source>Invoice {number} was sent and needs attention. Look there what helps.</source>
            <translation>Rechnung {number} wurde gesendet und ist zu klären. Sehen Sie dort, was hilft.</translation>
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
            <source>It has too many parts to be a report.</source>
            <translation>Für einen Bericht hat die Nachricht zu viele Teile.</translation>
        </message>
        <message>
            <source>It is a complaint about a mail, which says nothing about delivery.</source>
            <translation>Es ist eine Beschwerde über eine E-Mail; sie sagt nichts über die Zustellung.</translation>
        </message>
        <message>
            <source>It is a receipt for reading, which says nothing about delivery.</source>
            <translation>Es ist eine Lesebestätigung; sie sagt nichts über die Zustellung.</translation>
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
            <source>It was changed meanwhile. Look at it again, then change it.</source>
            <translation>Es wurde inzwischen geändert. Sehen Sie es noch einmal an, dann ändern Sie es.</translation>
        </message>
        <message>
            <source>It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it arrived, then send it again or leave it.</source>
            <translation>Sie wurde übergeben, es kam keine Antwort, und die Gegenseite kann nicht gefragt werden. Fragen Sie den Empfänger, ob sie ankam, und senden Sie sie dann erneut oder lassen Sie es.</translation>
        </message>
        <message>
            <source>It was known already: the mail to {address} is {state}.</source>
            <translation>Das war schon bekannt: Die E-Mail an {address} hat den Stand {state}.</translation>
        </message>
        <message>
            <source>Its action is “{action}”, which decides nothing.</source>
            <translation>Der Bericht meldet „{action}“; das entscheidet nichts.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply for a report.</source>
            <translation>Für einen Bericht sind die Teile zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Its structure cannot be read.</source>
            <translation>Der Aufbau der Nachricht kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Line {line}: there is no variable “{name}”.</source>
            <translation>Zeile {line}: Die Variable „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>More than {limit} MB cannot be taken. Nothing was kept.</source>
            <translation>Mehr als {limit} MB können nicht angenommen werden. Nichts wurde aufbewahrt.</translation>
        </message>
        <message>
            <source>No answer came, and the other side does not have it.</source>
            <translation>Es kam keine Antwort, und die Gegenseite hat sie nicht.</translation>
        </message>
        <message>
            <source>No channel reaches this customer. Choose one for this send.</source>
            <translation>Kein Kanal erreicht diesen Kunden. Wählen Sie einen für diesen Versand.</translation>
        </message>
        <message>
            <source>No e-invoice provider is set up. An administrator chooses one in the settings.</source>
            <translation>Es ist kein E-Rechnungs-Anbieter eingerichtet. Ein Administrator wählt ihn in den Einstellungen.</translation>
        </message>
        <message>
            <source>No mail server is set up. An administrator enters it in the settings under Mail server.</source>
            <translation>Es ist kein Mailserver eingerichtet. Ein Administrator trägt ihn in den Einstellungen unter Mailserver ein.</translation>
        </message>
        <message>
            <source>No print folder is set up. An administrator chooses one in the settings under Print.</source>
            <translation>Es ist kein Druckordner eingerichtet. Ein Administrator wählt ihn in den Einstellungen unter Druck.</translation>
        </message>
        <message>
            <source>Nobody has given you a company to send for. Ask your administrator.</source>
            <translation>Ihnen ist kein Unternehmen zugeordnet, für das Sie senden. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>Nothing that came back from this address waits any more. It may have been sent again already.</source>
            <translation>Nichts, was von dieser Adresse zurückkam, wartet noch. Vielleicht wurde es schon erneut gesendet.</translation>
        </message>
        <message>
            <source>Nothing was chosen. Choose files or invoices to send.</source>
            <translation>Nichts ist ausgewählt. Wählen Sie Dateien oder Rechnungen zum Senden.</translation>
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
            <source>Only an administrator may change this setting. Ask {whom}.</source>
            <translation>Nur ein Administrator darf diese Einstellung ändern. Fragen Sie {whom}.</translation>
        </message>
        <message>
            <source>Only an administrator may try another mail server.</source>
            <translation>Nur ein Administrator darf einen anderen Mailserver ausprobieren.</translation>
        </message>
        <message>
            <source>Only one address per customer is allowed by your company's settings.</source>
            <translation>Die Einstellungen Ihres Unternehmens erlauben nur eine Adresse je Kunde.</translation>
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
            <source>Sent again.</source>
            <translation>Erneut gesendet.</translation>
        </message>
        <message>
            <source>Sent again: {reason}</source>
            <translation>Erneut gesendet: {reason}</translation>
        </message>
        <message>
            <source>Sent by Send selected.</source>
            <translation>Gesendet mit Ausgewählte senden.</translation>
        </message>
        <message>
            <source>Signed in as {user}.</source>
            <translation>Angemeldet als {user}.</translation>
        </message>
        <message>
            <source>Something of this file was sent, so it stays. Nothing was deleted.</source>
            <translation>Aus dieser Datei wurde etwas gesendet, daher bleibt sie. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. Nothing was lost; please try once more.</source>
            <translation>Im Programm ist etwas Unerwartetes geschehen. Nichts ging verloren; bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Something unexpected happened with this file.</source>
            <translation>Mit dieser Datei ist etwas Unerwartetes geschehen.</translation>
        </message>
        <message>
            <source>Something went wrong in the gateway. Nothing of this call was kept; its log says more.</source>
            <translation>Im Gateway ging etwas schief. Nichts von diesem Aufruf wurde aufbewahrt; sein Protokoll sagt mehr.</translation>
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
            <source>The PDF cannot be shown: it is damaged or protected.</source>
            <translation>Das PDF kann nicht angezeigt werden: Es ist beschädigt oder geschützt.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened. Make it again in the program it comes from.</source>
            <translation>Das PDF ist beschädigt und lässt sich nicht öffnen. Erstellen Sie es in seinem Programm neu.</translation>
        </message>
        <message>
            <source>The PDF is protected with a password. Save it without protection and choose it again.</source>
            <translation>Das PDF ist mit einem Passwort geschützt. Speichern Sie es ohne Schutz und wählen Sie es erneut.</translation>
        </message>
        <message>
            <source>The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system write the file without it.</source>
            <translation>Das XML enthält eine Dokumenttypdeklaration (DOCTYPE), die nie angenommen wird. Lassen Sie das ERP-System die Datei ohne sie schreiben.</translation>
        </message>
        <message>
            <source>The address of the recipient's page, empty when the invoice is attached</source>
            <translation>Die Adresse der Seite für den Empfänger, leer, wenn die Rechnung angehängt ist</translation>
        </message>
        <message>
            <source>The address to write to with questions</source>
            <translation>Die Adresse für Fragen</translation>
        </message>
        <message>
            <source>The amount has no currency.</source>
            <translation>Der Betrag hat keine Währung.</translation>
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
            <source>The archive is damaged or cut off. Make it or fetch it again.</source>
            <translation>Das Archiv ist beschädigt oder abgeschnitten. Erstellen oder holen Sie es erneut.</translation>
        </message>
        <message>
            <source>The archive is protected with a password. Make it without one.</source>
            <translation>Das Archiv ist mit einem Passwort geschützt. Erstellen Sie es ohne.</translation>
        </message>
        <message>
            <source>The attachments are too many or too large together ({size} MB).</source>
            <translation>Die Anhänge sind zu viele oder zusammen zu groß ({size} MB).</translation>
        </message>
        <message>
            <source>The computer is too busy to check the file. Try again.</source>
            <translation>Der Computer ist zu beschäftigt, um die Datei zu prüfen. Versuchen Sie es erneut.</translation>
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
            <source>The connection to the gateway is not secure: its certificate is not trusted.</source>
            <translation>Die Verbindung zum Gateway ist nicht sicher: Seinem Zertifikat wird nicht vertraut.</translation>
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
            <translation>Die Verbindung riss ab, bevor das Netz antwortete.</translation>
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
            <source>The customer's name on the invoice</source>
            <translation>Der Name des Kunden auf der Rechnung</translation>
        </message>
        <message>
            <source>The customer's number</source>
            <translation>Die Kundennummer</translation>
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
            <source>The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.</source>
            <translation>Der Datenträger ist voll, daher wurde {name} nicht übernommen. Die Datei selbst ist unberührt: Schaffen Sie Platz und fügen Sie sie erneut hinzu.</translation>
        </message>
        <message>
            <source>The document is protected with a password. Save it without protection and choose it again.</source>
            <translation>Das Dokument ist mit einem Passwort geschützt. Speichern Sie es ohne Schutz und wählen Sie es erneut.</translation>
        </message>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>Die E-Mail-Adresse fehlt.</translation>
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
            <source>The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?</source>
            <translation>Die Datei kann nicht als CSV gelesen werden: Eine Zelle darin ist zu lang. Fehlt ein Anführungszeichen?</translation>
        </message>
        <message>
            <source>The file could not be checked within {seconds} seconds; it is damaged or made to harm.</source>
            <translation>Die Datei konnte nicht innerhalb von {seconds} Sekunden geprüft werden; sie ist beschädigt oder soll schaden.</translation>
        </message>
        <message>
            <source>The file could not be stored ({cause}). Nothing was kept; free some room.</source>
            <translation>Die Datei konnte nicht gespeichert werden ({cause}). Nichts wurde aufbewahrt; schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>The file has more than {limit} rows. Nothing was changed. Split it into smaller files.</source>
            <translation>Die Datei hat mehr als {limit} Zeilen. Nichts wurde geändert. Teilen Sie sie in kleinere Dateien auf.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Die Datei hat {size} MB; {limit} MB sind die Grenze.</translation>
        </message>
        <message>
            <source>The file holds attachments only (ObjectEnvelope) and no invoice that they belong to.</source>
            <translation>Die Datei enthält nur Anhänge (ObjectEnvelope) und keine Rechnung, zu der sie gehören.</translation>
        </message>
        <message>
            <source>The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).</source>
            <translation>Die Datei ist XML, aber keine Rechnung eines bekannten Formats (sie beginnt mit „{root}“).</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not an invoice.</source>
            <translation>Die Datei ist eine Webseite (HTML), keine Rechnung.</translation>
        </message>
        <message>
            <source>The file is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.</source>
            <translation>Die Datei ist eine alte oder geschützte Excel-Datei. Speichern Sie sie als .xlsx ohne Passwort oder als CSV.</translation>
        </message>
        <message>
            <source>The file is damaged: it makes its reader fail.</source>
            <translation>Die Datei ist beschädigt: Sie bringt das Leseprogramm zum Absturz.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed.</source>
            <translation>Die Datei ist leer. Nichts wurde geändert.</translation>
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
            <source>The file is no table. Save the list as CSV or as .xlsx.</source>
            <translation>Die Datei ist keine Tabelle. Speichern Sie die Liste als CSV oder als .xlsx.</translation>
        </message>
        <message>
            <source>The file is no text. Save the list as CSV or as .xlsx.</source>
            <translation>Die Datei ist kein Text. Speichern Sie die Liste als CSV oder als .xlsx.</translation>
        </message>
        <message>
            <source>The file is not well-formed XML: line {line}, column {column}: {cause}.</source>
            <translation>Die Datei ist kein wohlgeformtes XML: Zeile {line}, Spalte {column}: {cause}.</translation>
        </message>
        <message>
            <source>The file takes more memory than a document may.</source>
            <translation>Die Datei braucht mehr Speicher, als ein Dokument darf.</translation>
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
            <source>The folder “{folder}” holds {count} messages. They are read, never changed or deleted.</source>
            <translation>Der Ordner „{folder}“ enthält {count} Nachrichten. Sie werden gelesen, nie geändert oder gelöscht.</translation>
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
            <source>The gateway has other bytes of {name} than were sent.</source>
            <translation>Das Gateway hat von {name} andere Daten, als gesendet wurden.</translation>
        </message>
        <message>
            <source>The gateway on this computer is still starting. Please wait a moment.</source>
            <translation>Das Gateway auf diesem Computer startet noch. Bitte warten Sie einen Augenblick.</translation>
        </message>
        <message>
            <source>The invoice does not name its buyer.</source>
            <translation>Die Rechnung nennt keinen Käufer.</translation>
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
            <source>The invoice is on its way or was sent; its attachments stay as they are.</source>
            <translation>Die Rechnung ist unterwegs oder gesendet; ihre Anhänge bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>The invoice names an attachment ({name}) that is not in the file.</source>
            <translation>Die Rechnung nennt einen Anhang ({name}), der nicht in der Datei ist.</translation>
        </message>
        <message>
            <source>The invoice reached the recipient's system.</source>
            <translation>Die Rechnung hat das System des Empfängers erreicht.</translation>
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
            <source>The kept copy of {name} is damaged. Add the file once more.</source>
            <translation>Die aufbewahrte Kopie von {name} ist beschädigt. Fügen Sie die Datei noch einmal hinzu.</translation>
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
            <source>The letters of the file cannot be read. Save it as CSV in UTF-8.</source>
            <translation>Die Zeichen der Datei können nicht gelesen werden. Speichern Sie sie als CSV in UTF-8.</translation>
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
            <source>The mail server hung up before the mail was handed over: {cause}.</source>
            <translation>Der Mailserver brach ab, bevor die E-Mail übergeben war: {cause}.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: {code} {answer}</source>
            <translation>Der Mailserver lehnte die E-Mail ab: {code} {answer}</translation>
        </message>
        <message>
            <source>The mail server {host} cannot be reached: {cause}.</source>
            <translation>Der Mailserver {host} ist nicht erreichbar: {cause}.</translation>
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
            <source>The mail server's password is not known here. Enter it again in the settings.</source>
            <translation>Das Passwort des Mailservers ist hier nicht bekannt. Geben Sie es in den Einstellungen neu ein.</translation>
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
            <source>The name says PDF, but the content is not. Export the file again.</source>
            <translation>Der Name sagt PDF, aber der Inhalt ist etwas anderes. Exportieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>The names of the attached files, apart by commas</source>
            <translation>Die Namen der angehängten Dateien, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>The network cannot be reached.</source>
            <translation>Das Netz ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The network did not answer in time.</source>
            <translation>Das Netz antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The network is busy and asks to come again.</source>
            <translation>Das Netz ist beschäftigt und bittet um einen neuen Versuch.</translation>
        </message>
        <message>
            <source>The network refused the invoice: the recipient does not take it.</source>
            <translation>Das Netz lehnte die Rechnung ab: Der Empfänger nimmt sie nicht an.</translation>
        </message>
        <message>
            <source>The note has {length} characters; {limit} is the limit.</source>
            <translation>Die Notiz hat {length} Zeichen; {limit} sind die Grenze.</translation>
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
            <source>The picture cannot be shown: it is damaged.</source>
            <translation>Das Bild kann nicht angezeigt werden: Es ist beschädigt.</translation>
        </message>
        <message>
            <source>The picture has too many pixels to be shown.</source>
            <translation>Das Bild hat zu viele Bildpunkte, um angezeigt zu werden.</translation>
        </message>
        <message>
            <source>The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size.</source>
            <translation>Das Bild hat {width} × {height} Bildpunkte, mehr als verarbeitet werden können. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>The practice network took the invoice.</source>
            <translation>Das Übungsnetz hat die Rechnung angenommen.</translation>
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
            <source>The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.</source>
            <translation>Das Programm kann nicht in seinen eigenen Ordner schreiben ({cause}), daher wurde {name} nicht übernommen. Die Datei selbst ist unberührt.</translation>
        </message>
        <message>
            <source>The program ended while this was handed over; the other side is asked.</source>
            <translation>Das Programm endete während der Übergabe; die Gegenseite wird gefragt.</translation>
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
            <source>The registers have other addresses for customer {number}. Change the address there.</source>
            <translation>In den Registern stehen andere Adressen für Kunde {number}. Ändern Sie die Adresse dort.</translation>
        </message>
        <message>
            <source>The row has more cells than the first row has columns. Put a cell with a separator in it, such as several addresses, in quotation marks.</source>
            <translation>Die Zeile hat mehr Zellen als die erste Zeile Spalten. Setzen Sie eine Zelle mit Trennzeichen, etwa mehrere Adressen, in Anführungszeichen.</translation>
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
            <source>The template cannot be filled in for this invoice: {reason}</source>
            <translation>Die Vorlage lässt sich für diese Rechnung nicht ausfüllen: {reason}</translation>
        </message>
        <message>
            <source>The template makes a text over {limit} characters.</source>
            <translation>Die Vorlage ergibt einen Text von mehr als {limit} Zeichen.</translation>
        </message>
        <message>
            <source>The template takes too long. Does it repeat something endlessly?</source>
            <translation>Die Vorlage braucht zu lange. Wiederholt sie etwas endlos?</translation>
        </message>
        <message>
            <source>The upload was cancelled. The file on this computer is untouched.</source>
            <translation>Das Hochladen wurde abgebrochen. Die Datei auf diesem Computer ist unberührt.</translation>
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
            <translation>Das Wort für Rechnung oder Gutschrift, in der Sprache der Vorlage</translation>
        </message>
        <message>
            <source>There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in in parts.</source>
            <translation>In der Datei sind {count} Nachrichten; höchstens {most} werden auf einmal angenommen. Nichts wurde geändert. Reichen Sie sie in Teilen ein.</translation>
        </message>
        <message>
            <source>There is a customer with the number {number} already.</source>
            <translation>Einen Kunden mit der Nummer {number} gibt es schon.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this customer.</source>
            <translation>Für diesen Kunden gibt es keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>There is no e-mail address in To. Enter one.</source>
            <translation>Unter An steht keine E-Mail-Adresse. Geben Sie eine ein.</translation>
        </message>
        <message>
            <source>There is no new address to save. Enter one, or send without saving.</source>
            <translation>Es gibt keine neue Adresse zu speichern. Geben Sie eine ein, oder senden Sie, ohne zu speichern.</translation>
        </message>
        <message>
            <source>There is no preview for this kind of file.</source>
            <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
        </message>
        <message>
            <source>This customer wants a document of the type {document_type} with every invoice. Add it first.</source>
            <translation>Dieser Kunde möchte zu jeder Rechnung ein Dokument der Art {document_type}. Fügen Sie es zuerst hinzu.</translation>
        </message>
        <message>
            <source>This delivery was sent again already; look at the new one.</source>
            <translation>Diese Zustellung wurde schon erneut gesendet; sehen Sie die neue an.</translation>
        </message>
        <message>
            <source>This file holds no mail. Hand the report in as .eml, as mbox or as text.</source>
            <translation>Diese Datei enthält keine E-Mail. Reichen Sie den Bericht als .eml, als mbox oder als Text ein.</translation>
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
            <source>This invoice is a PDF without data, so it cannot be sent as an e-invoice.</source>
            <translation>Diese Rechnung ist ein PDF ohne Daten und kann nicht als E-Rechnung gesendet werden.</translation>
        </message>
        <message>
            <source>This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead.</source>
            <translation>Das ist eine Outlook-Datei (.msg), die nicht gelesen werden kann. Speichern Sie den Bericht stattdessen als .eml oder als Text.</translation>
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
            <source>Tried again by a person.</source>
            <translation>Von Hand erneut versucht.</translation>
        </message>
        <message>
            <source>True for a credit note</source>
            <translation>True bei einer Gutschrift</translation>
        </message>
        <message>
            <source>What is to be paid, with its currency</source>
            <translation>Was zu zahlen ist, mit Währung</translation>
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
            <source>You chose this channel for this send.</source>
            <translation>Sie haben diesen Kanal für diesen Versand gewählt.</translation>
        </message>
        <message>
            <source>You may look, not change anything. Ask the administrator for the role of a clerk.</source>
            <translation>Sie dürfen ansehen, aber nichts ändern. Bitten Sie den Administrator um die Rolle Sachbearbeiter.</translation>
        </message>
        <message>
            <source>{host}:{port} answers.</source>
            <translation>{host}:{port} antwortet.</translation>
        </message>
        <message>
            <source>{name} could not be saved there ({cause}). Choose another place.</source>
            <translation>{name} konnte dort nicht gespeichert werden ({cause}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: its domain has no dot.</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: Die Domain hat keinen Punkt.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: {cause}</source>
            <translation>„{address}“ ist keine E-Mail-Adresse: {cause}</translation>
        </message>
        <message>
            <source>“{address}…” is too long for an e-mail address.</source>
            <translation>„{address}…“ ist zu lang für eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{text}” is no document type.</source>
            <translation>„{text}“ ist keine Dokumentart.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
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
            <source>E-mail</source>
            <translation>E-Mail</translation>
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
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Somebody else changed the settings meanwhile. They are shown as they are now.</source>
            <translation>Jemand anderes hat die Einstellungen inzwischen geändert. Sie werden gezeigt, wie sie jetzt sind.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
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
        <name>SidePane</name>
        <message>
            <source>Invoice {number}</source>
            <translation>Rechnung {number}</translation>
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
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
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
            <source>Secrets are kept in the key ring of the computer that sends, never in a file.</source>
            <translation>Geheimnisse liegen im Schlüsselbund des Computers, der sendet, nie in einer Datei.</translation>
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
            <source>The token address begins with https://.</source>
            <translation>Die Token-Adresse beginnt mit https://.</translation>
        </message>
        <message>
            <source>Token &amp;address</source>
            <translation>Token-&amp;Adresse</translation>
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
        <name>TimeLine</name>
        <message>
            <source>A hint that the invoice was seen; it does not say by whom.</source>
            <translation>Ein Hinweis, dass die Rechnung gesehen wurde; er sagt nicht, von wem.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Reference: {reference}</source>
            <translation>Referenz: {reference}</translation>
        </message>
        <message>
            <source>The page for {address} was opened</source>
            <translation>Die Seite für {address} wurde geöffnet</translation>
        </message>
        <message>
            <source>{channel} to {address}: {state}</source>
            <translation>{channel} an {address}: {state}</translation>
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
            <source>{row} was deleted meanwhile by somebody else. You wrote {mine}.</source>
            <translation>{row} wurde inzwischen von jemand anderem gelöscht. Sie haben geschrieben: {mine}.</translation>
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
            <translation>Es ist eine &amp;Gutschrift</translation>
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
        <name>WaitingCommands</name>
        <message>
            <source>&amp;Send selected</source>
            <translation>Ausgewählte &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Send selected ({count})</source>
            <translation>Ausgewählte &amp;senden ({count})</translation>
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
            <source>Chosen by you for this invoice.</source>
            <translation>Von Ihnen für diese Rechnung gewählt.</translation>
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
            <source>Kept safely, not begun yet.</source>
            <translation>Sicher aufbewahrt, noch nicht begonnen.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>No electronic address is known for the customer.</source>
            <translation>Für den Kunden ist keine elektronische Adresse bekannt.</translation>
        </message>
        <message>
            <source>Not every receiver can open {found}; PDF is safe.</source>
            <translation>Nicht jeder Empfänger kann {found} öffnen; PDF ist sicher.</translation>
        </message>
        <message>
            <source>Programs and scripts are never sent as attachments.</source>
            <translation>Programme und Skripte werden nie als Anhang gesendet.</translation>
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
            <source>The address stands in the customer register.</source>
            <translation>Die Adresse steht im Kundenregister.</translation>
        </message>
        <message>
            <source>The customer can be reached in the network.</source>
            <translation>Der Kunde ist im Netz erreichbar.</translation>
        </message>
        <message>
            <source>The customer number stands in the e-mail list.</source>
            <translation>Die Kundennummer steht in der E-Mail-Liste.</translation>
        </message>
        <message>
            <source>The customer takes e-invoices only.</source>
            <translation>Der Kunde nimmt nur E-Rechnungen an.</translation>
        </message>
        <message>
            <source>The customer wants invoices by post.</source>
            <translation>Der Kunde möchte Rechnungen per Post.</translation>
        </message>
        <message>
            <source>The file has {size} MB; {limit} MB is the limit.</source>
            <translation>Die Datei hat {size} MB; {limit} MB sind die Grenze.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened whole. Make it again in the program it comes from.</source>
            <translation>Die Datei ist beschädigt und lässt sich nicht ganz öffnen. Erstellen Sie sie in ihrem Programm neu.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is protected with a password. Save it without protection and choose it again.</source>
            <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Schutz und wählen Sie sie erneut.</translation>
        </message>
        <message>
            <source>The invoice names an e-mail address as its endpoint.</source>
            <translation>Die Rechnung nennt eine E-Mail-Adresse als elektronische Adresse.</translation>
        </message>
        <message>
            <source>The invoice names the customer's e-mail address.</source>
            <translation>Die Rechnung nennt die E-Mail-Adresse des Kunden.</translation>
        </message>
        <message>
            <source>The name says “{extension}”, but the content is {found}.</source>
            <translation>Der Name sagt „{extension}“, aber der Inhalt ist {found}.</translation>
        </message>
        <message>
            <source>The operator of the network must mend it.</source>
            <translation>Der Betreiber des Netzes muss es beheben.</translation>
        </message>
        <message>
            <source>The other side took it.</source>
            <translation>Die Gegenseite hat sie angenommen.</translation>
        </message>
        <message>
            <source>The picture does not say its resolution; printing needs {required} DPI.</source>
            <translation>Das Bild nennt seine Auflösung nicht; der Druck braucht {required} DPI.</translation>
        </message>
        <message>
            <source>The picture has more pixels than can be handled safely. Save it in a smaller size.</source>
            <translation>Das Bild hat mehr Bildpunkte, als sicher verarbeitet werden können. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>The picture has {found} DPI; printing needs {required} DPI in both directions.</source>
            <translation>Das Bild hat {found} DPI; der Druck braucht {required} DPI in beiden Richtungen.</translation>
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
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>being handed over</source>
            <translation>wird übergeben</translation>
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
            <source>cancelled</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
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
            <source>held</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <source>print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>in der Warteschlange</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>taken by the mail server</source>
            <translation>vom Mailserver angenommen</translation>
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
            <source>the recipient</source>
            <translation>der Empfänger</translation>
        </message>
        <message>
            <source>will be tried again</source>
            <translation>wird erneut versucht</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>{found} cannot be used here; allowed are {allowed}.</source>
            <translation>{found} ist hier nicht verwendbar; erlaubt sind {allowed}.</translation>
        </message>
    </context>
</TS>
