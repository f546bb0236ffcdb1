package ch.cryptocare.server.scheduling.domain;

/** On whose behalf an appointment is changed; staff act for either. */
public enum Party {
    PATIENT,
    PRACTITIONER
}
