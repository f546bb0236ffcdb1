package ch.cryptocare.server.scheduling.domain;

/** Tells that two appointments are of the same patient, and nothing about who that is (a blind index). */
public record PatientKey(String text) {
    private static final int LONGEST = 128;

    public PatientKey {
        if (text.isBlank() || text.length() > LONGEST) throw new IllegalArgumentException("not a patient's key");
    }
}
