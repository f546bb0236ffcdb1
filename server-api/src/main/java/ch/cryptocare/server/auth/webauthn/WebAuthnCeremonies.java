package ch.cryptocare.server.auth.webauthn;

import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.PasskeyCeremonies;
import ch.cryptocare.server.platform.Token;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.AuthenticatorTransport;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * WebAuthn by Yubico's library. A passkey is good for the site of the public address and no other, is found without a
 * name, and always makes sure who uses it. Who made the authenticator is not asked.
 */
public final class WebAuthnCeremonies implements PasskeyCeremonies {
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.RS256);

    /** What answers there are to who made it: nobody, or itself. What else there may be is not even looked at. */
    private static final Set<String> UNATTESTED = Set.of("none", "packed");

    private static final Set<String> TRANSPORTS = Set.of("usb", "nfc", "ble", "hybrid", "internal", "smart-card");

    private final RelyingPartyIdentity site;
    private final String origin;

    public WebAuthnCeremonies(URI publicUrl) {
        this.origin = origin(publicUrl);
        this.site = RelyingPartyIdentity.builder()
                .id(URI.create(origin).getHost())
                .name("CryptoCare")
                .build();
    }

    /** As browsers write it. */
    private static String origin(URI url) {
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = url.getPort() == (scheme.equals("https") ? 443 : 80);
        var port = url.getPort() < 0 || usual ? "" : ":" + url.getPort();
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
    }

    @Override
    public Map<String, Object> creation(Token challenge, String handle, Person person, List<Passkey> present) {
        var options = creationOf(challenge, handle, person.email().text(), person.name()).toBuilder()
                .excludeCredentials(descriptors(present))
                .timeout(PasskeyPurpose.ADD.life.toMillis())
                .build();
        return Forms.publicKey(options::toCredentialsCreateJson);
    }

    @Override
    public Map<String, Object> request(Token challenge, List<Passkey> allowed) {
        var options = requestOf(challenge).toBuilder().timeout(PasskeyPurpose.PROOF.life.toMillis());
        if (!allowed.isEmpty()) options.allowCredentials(List.copyOf(descriptors(allowed)));
        return Forms.publicKey(options.build()::toCredentialsGetJson);
    }

    @Override
    public Token challengeOf(Map<String, Object> made) {
        return Forms.understood(() -> new Token(PublicKeyCredential.parseRegistrationResponseJson(Forms.text(made))
                .getResponse()
                .getClientData()
                .getChallenge()
                .getBase64Url()));
    }

    @Override
    public Claim claim(Map<String, Object> used) {
        return Forms.understood(() -> {
            var credential = PublicKeyCredential.parseAssertionResponseJson(Forms.text(used));
            var response = credential.getResponse();
            return new Claim(
                    new Token(response.getClientData().getChallenge().getBase64Url()),
                    credential.getId().getBase64Url(),
                    response.getUserHandle().map(handle -> handle.getBase64Url()));
        });
    }

    @Override
    public Made verify(Map<String, Object> made, Token challenge, String handle) {
        return Forms.understood(() -> {
            var credential = PublicKeyCredential.parseRegistrationResponseJson(Forms.text(made));
            if (!UNATTESTED.contains(credential.getResponse().getAttestation().getFormat())) throw Forms.refused();
            var result = relyingParty(Optional.empty())
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(creationOf(challenge, handle, OnePasskey.ITS_OWNER, OnePasskey.ITS_OWNER))
                            .response(credential)
                            .build());
            return made(result, Copies.of(credential.getResponse().getParsedAuthenticatorData()));
        });
    }

    @Override
    public Used verify(Map<String, Object> used, Token challenge, Passkey passkey) {
        return Forms.understood(() -> {
            var asked = AssertionRequest.builder()
                    .publicKeyCredentialRequestOptions(requestOf(challenge))
                    .username(OnePasskey.ITS_OWNER)
                    .build();
            var credential = PublicKeyCredential.parseAssertionResponseJson(Forms.text(used));
            var copies = Copies.of(credential.getResponse().getParsedAuthenticatorData());
            var result = relyingParty(Optional.of(passkey))
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(asked)
                            .response(credential)
                            .build());
            if (!result.isSuccess() || copies.allowed() != passkey.synced()) throw Forms.refused();
            return new Used(result.getSignatureCount(), copies.made());
        });
    }

    private PublicKeyCredentialCreationOptions creationOf(
            Token challenge, String handle, String name, String displayName) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site)
                .user(UserIdentity.builder()
                        .name(name)
                        .displayName(displayName)
                        .id(Bytes.of(handle))
                        .build())
                .challenge(Bytes.of(challenge.text()))
                .pubKeyCredParams(ALGORITHMS)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private PublicKeyCredentialRequestOptions requestOf(Token challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.of(challenge.text()))
                .rpId(site.getId())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** Whether a count has grown is for the database to say, which sees all servers. */
    private RelyingParty relyingParty(Optional<Passkey> passkey) {
        return RelyingParty.builder()
                .identity(site)
                .credentialRepository(new OnePasskey(passkey))
                .origins(Set.of(origin))
                .preferredPubkeyParams(ALGORITHMS)
                .validateSignatureCounter(false)
                .build();
    }

    private static Made made(RegistrationResult result, Copies copies) {
        var transports = result.getKeyId().getTransports().orElseGet(TreeSet::new);
        return new Made(
                result.getKeyId().getId().getBase64Url(),
                result.getPublicKeyCose().getBytes(),
                result.getSignatureCount(),
                transports.stream()
                        .map(AuthenticatorTransport::getId)
                        .filter(TRANSPORTS::contains)
                        .collect(Collectors.toSet()),
                copies.allowed(),
                copies.made());
    }

    private static Set<PublicKeyCredentialDescriptor> descriptors(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(Bytes.of(passkey.credentialId()))
                        .transports(passkey.transports().stream()
                                .map(AuthenticatorTransport::of)
                                .collect(Collectors.toSet()))
                        .build())
                .collect(Collectors.toSet());
    }
}
