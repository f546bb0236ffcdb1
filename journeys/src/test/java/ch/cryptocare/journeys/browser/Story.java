package ch.cryptocare.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One journey: its people with their pictures, and what it may do outside of their browsers. */
final class Story {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Path folder;
    private final List<Visitor> people = new ArrayList<>();
    final Stage stage;
    final ClinicSite clinic;
    final SandboxWallet wallet;
    final SandboxMailbox mails;
    final SandboxFaults faults;

    Story(String name, Stage stage, ClinicSite clinic) {
        this.folder = PICTURES.resolve(name);
        this.stage = stage;
        this.clinic = clinic;
        this.wallet = stage.wallet();
        this.mails = stage.mails();
        this.faults = stage.faults();
    }

    /** Somebody with a browser of their own. */
    Visitor visitor(String name, View view) {
        var visitor = stage.visitor(view, album(name + "-" + view));
        people.add(visitor);
        return visitor;
    }

    /** Somebody at an address that is a name: passkeys belong to names. */
    Visitor visitorByName(String name, View view) {
        var visitor = stage.visitor(view, album(name + "-" + view), stage.namedServer());
        people.add(visitor);
        return visitor;
    }

    /** With the mail that brings the way in; in English. */
    void getsAnAccount(Visitor visitor, String name, String email) {
        var accounts = new AccountPages(visitor);
        accounts.register(name, email);
        accounts.choosePassword(
                mails.letterTo(email, "Open your CryptoCare account").accountLink(), "open.go");
    }

    Album album(String name) {
        return new Album(folder.resolve(name));
    }

    /** No journey may end with an error in somebody's console. */
    void end() {
        var complaints =
                people.stream().flatMap(one -> one.complaints().stream()).toList();
        people.forEach(Visitor::close);
        assertThat(complaints).as("the browsers' complaints").isEmpty();
    }
}
