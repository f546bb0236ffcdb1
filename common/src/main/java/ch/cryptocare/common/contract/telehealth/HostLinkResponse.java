package ch.cryptocare.common.contract.telehealth;

/** Opens the meeting as its host: for the practitioner of the appointment alone, and for now; never kept. */
public record HostLinkResponse(String url) {
    /** Without the link: whoever has it is the host. */
    @Override
    public String toString() {
        return "[host link]";
    }
}
