package ch.cryptocare.server.certificates.db;

/** What is personal about a certificate, as it is sealed: in this shape it outlives deploys. */
record SealedHolder(String name) {
    @Override
    public String toString() {
        return "[holder]";
    }
}
