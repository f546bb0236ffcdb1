package ch.cryptocare.sandbox.http;

import java.util.List;

/** A call of the sandbox's own API that cannot be done; answered as a problem (RFC 9457). */
public final class Refusal extends RuntimeException {
    private final int status;
    private final String code;
    private final List<String> allowed;

    public Refusal(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public Refusal(int status, String code, String detail, List<String> allowed) {
        super(detail);
        this.status = status;
        this.code = code;
        this.allowed = allowed;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What could have been said instead. */
    public List<String> allowed() {
        return allowed;
    }
}
