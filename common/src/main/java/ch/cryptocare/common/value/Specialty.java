package ch.cryptocare.common.value;

/** What a practitioner is trained in, as patients search for it. */
public enum Specialty {
    GENERAL_PRACTICE,
    PAEDIATRICS,
    GYNAECOLOGY,
    DERMATOLOGY,
    PSYCHIATRY,
    PSYCHOTHERAPY,
    PHYSIOTHERAPY,
    NUTRITION,
    MIDWIFERY,
    NURSING,
    DENTISTRY,
    OSTEOPATHY
}
