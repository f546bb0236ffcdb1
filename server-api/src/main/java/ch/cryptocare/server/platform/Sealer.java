package ch.cryptocare.server.platform;

/** Keeps personal data unreadable in the database. */
public interface Sealer {
    /** @param place table, column and row: what is sealed for one place cannot be opened in another */
    byte[] seal(byte[] plain, String place);

    byte[] open(byte[] sealed, String place);

    /** A keyed hash: equal texts have equal keys, and nobody without our key can tell which text it was. */
    byte[] blindIndex(String text, String purpose);
}
