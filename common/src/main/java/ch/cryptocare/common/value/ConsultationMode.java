package ch.cryptocare.common.value;

/** Where patient and practitioner meet. */
public enum ConsultationMode {
    VIDEO,
    IN_PERSON
}
