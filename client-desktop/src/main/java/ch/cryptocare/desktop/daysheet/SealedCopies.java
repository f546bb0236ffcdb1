package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.api.Form;
import ch.cryptocare.desktop.export.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Day sheets on this machine's disk, each sealed with the password of whoever it is for (AES-256-GCM; the key by PBKDF2,
 * with the rounds that OWASP asks of SHA-256). A file's name comes of the password, too: nothing tells whose it is.
 */
public final class SealedCopies {
    /** For people; fewer are for tests. */
    public static final int ROUNDS = 600_000;

    /** After that a file is of no use to anybody, whoever's it is. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(SealedCopies.class);
    private static final String ENDING = ".sealed";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final InstantSource clock;
    private final int rounds;
    private final SecureRandom random = new SecureRandom();

    public SealedCopies(Path folder, InstantSource clock, int rounds) {
        this.folder = folder;
        this.clock = clock;
        this.rounds = rounds;
    }

    /** Opens one person's copy. */
    public record Key(String name, SecretKey secret) {
        @Override
        public String toString() {
            return "Key[]";
        }
    }

    /** Takes a moment, as is its purpose. */
    public Key key(EmailAddress who, String password) throws IOException {
        var salt = (HexFormat.of().formatHex(salt()) + who.text().toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
        var asked = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
        try {
            var secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(asked);
            var root = new SecretKeySpec(secret.getEncoded(), "HKDF");
            return new Key(HexFormat.of().formatHex(derived(root, "name", 16).getEncoded()), derived(root, "seal", 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java brings these along", e);
        } finally {
            asked.clearPassword();
        }
    }

    public void keep(Key key, DaySheet sheet) throws IOException {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, Form.write(sheet));
        try (var whole = new WholeFile(file(key))) {
            Files.write(whole.beside(), nonce);
            Files.write(whole.beside(), sealed.orElseThrow(), StandardOpenOption.APPEND);
            whole.keep();
        }
    }

    /** Empty when there is none, when the key is another's, and when all of its days are over. */
    public Optional<DaySheet> open(Key key) {
        try {
            var bytes = Files.readAllBytes(file(key));
            if (bytes.length <= NONCE) return Optional.empty();
            var opened = crypt(
                    Cipher.DECRYPT_MODE,
                    key,
                    Arrays.copyOf(bytes, NONCE),
                    Arrays.copyOfRange(bytes, NONCE, bytes.length));
            return opened.isPresent() ? Optional.of(Form.read(opened.get(), DaySheet.class)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Those whose days are over, whoever they are of. */
    public void forgetOld() {
        var oldest = clock.instant().minus(LONGEST);
        for (var file : files()) if (writtenBefore(file, oldest.toEpochMilli())) delete(file);
    }

    public void forgetAll() {
        files().forEach(SealedCopies::delete);
    }

    private static SecretKey derived(SecretKey root, String purpose, int bytes) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey("AES", HKDFParameterSpec.expandOnly(root, purpose.getBytes(StandardCharsets.UTF_8), bytes));
    }

    private static Optional<byte[]> crypt(int mode, Key key, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(bytes));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    /** Of this machine, so that no table made elsewhere helps. */
    private byte[] salt() throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("salt");
        if (Files.exists(file)) return Files.readAllBytes(file);
        var salt = new byte[16];
        random.nextBytes(salt);
        try (var whole = new WholeFile(file)) {
            Files.write(whole.beside(), salt);
            whole.keep();
        }
        return salt;
    }

    private Path file(Key key) {
        return folder.resolve(key.name() + ENDING);
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean writtenBefore(Path file, long moment) {
        try {
            return Files.getLastModifiedTime(file).toMillis() < moment;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an old day sheet could not be deleted: {}", e.getClass().getSimpleName());
        }
    }
}
