package ch.cryptocare.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What keeps passkeys, as Chromium plays it: it knows its user, who agrees to all that is asked, or to nothing yet. */
public final class VirtualAuthenticator {
    private final CDPSession devtools;
    private final String id;

    private VirtualAuthenticator(CDPSession devtools, String id) {
        this.devtools = devtools;
        this.id = id;
    }

    /** In the device on which the page is open. */
    public static VirtualAuthenticator in(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var can : new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified"})
            options.addProperty(can, true);
        options.addProperty("automaticPresenceSimulation", false);
        var asked = new JsonObject();
        asked.add("options", options);
        var id = devtools.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
        return new VirtualAuthenticator(devtools, id);
    }

    /** The user touches it whenever it asks, from now on, or no more. */
    public void agrees(boolean enabled) {
        var asked = about();
        asked.addProperty("enabled", enabled);
        devtools.send("WebAuthn.setAutomaticPresenceSimulation", asked);
    }

    public int passkeys() {
        return devtools.send("WebAuthn.getCredentials", about())
                .getAsJsonArray("credentials")
                .size();
    }

    private JsonObject about() {
        var asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return asked;
    }
}
