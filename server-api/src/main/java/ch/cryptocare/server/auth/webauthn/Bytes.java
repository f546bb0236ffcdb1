package ch.cryptocare.server.auth.webauthn;

import com.yubico.webauthn.data.ByteArray;
import java.util.Base64;

/** Bytes of ours, in the library's type. */
final class Bytes {
    private Bytes() {}

    static ByteArray of(String base64Url) {
        return new ByteArray(Base64.getUrlDecoder().decode(base64Url));
    }
}
