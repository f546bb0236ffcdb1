package ch.cryptocare.common.value;

/** What somebody works as, as courses are meant for it. */
public enum Profession {
    NURSE,
    PHYSICIAN,
    PHARMACIST,
    PHYSIOTHERAPIST,
    MIDWIFE,
    PSYCHOLOGIST,
    DENTIST,
    OCCUPATIONAL_THERAPIST,
    SPEECH_THERAPIST,
    DIETITIAN,
    PARAMEDIC,
    MEDICAL_ASSISTANT
}
