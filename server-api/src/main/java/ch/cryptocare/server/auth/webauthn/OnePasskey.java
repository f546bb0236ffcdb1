package ch.cryptocare.server.auth.webauthn;

import ch.cryptocare.server.auth.domain.Passkey;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.Optional;
import java.util.Set;

/** All that the library is told of our passkeys: the one that is to be verified, or none. */
record OnePasskey(Optional<Passkey> passkey) implements CredentialRepository {
    static final String ITS_OWNER = "its owner";

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return passkey.map(known -> Bytes.of(known.handle()));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return getUserHandleForUsername(ITS_OWNER).filter(handle::equals).map(known -> ITS_OWNER);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray handle) {
        return registered()
                .filter(known -> known.getCredentialId().equals(credentialId)
                        && known.getUserHandle().equals(handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return Set.of();
    }

    private Optional<RegisteredCredential> registered() {
        return passkey.map(known -> RegisteredCredential.builder()
                .credentialId(Bytes.of(known.credentialId()))
                .userHandle(Bytes.of(known.handle()))
                .publicKeyCose(new ByteArray(known.publicKey()))
                .signatureCount(known.signCount())
                .build());
    }
}
