package ch.cryptocare.server.payments.bolt11;

/** Where the money of an invoice is real, and where it is play money. */
public enum Network {
    BITCOIN("bc"),
    TESTNET("tb"),
    SIGNET("tbs"),
    REGTEST("bcrt");

    private final String prefix;

    Network(String prefix) {
        this.prefix = prefix;
    }

    static Network of(String prefix) throws NotAnInvoice {
        for (var network : values()) {
            if (network.prefix.equals(prefix)) return network;
        }
        throw new NotAnInvoice("unknown network");
    }
}
