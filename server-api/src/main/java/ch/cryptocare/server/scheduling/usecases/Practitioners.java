package ch.cryptocare.server.scheduling.usecases;

/** All practitioners. */
public interface Practitioners {
    void add(Practitioner practitioner);

    boolean any();
}
