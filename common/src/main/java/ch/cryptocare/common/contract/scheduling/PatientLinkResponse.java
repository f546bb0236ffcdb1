package ch.cryptocare.common.contract.scheduling;

/** Opens the patient's page of an appointment: to be shown to the patient, and never kept. */
public record PatientLinkResponse(String url) {
    /** Without the link: whoever has it may act as the patient. */
    @Override
    public String toString() {
        return "[patient link]";
    }
}
