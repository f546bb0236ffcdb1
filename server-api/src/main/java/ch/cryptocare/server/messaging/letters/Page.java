package ch.cryptocare.server.messaging.letters;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a mail says, before it becomes HTML or plain text. */
record Page(
        String language,
        String subject,
        String title,
        List<String> paragraphs,
        List<Fact> facts,
        Action action,
        Optional<Others> others,
        List<String> notes) {

    /** @param details say it more exactly */
    record Fact(String label, String value, List<String> details) {
        Fact(String label, String value) {
            this(label, value, List.of());
        }
    }

    record Action(String label, URI target) {}

    record Others(String title, List<Other> list) {}

    record Other(String when, String with, URI target) {}
}
