package ch.cryptocare.common.contract.legal;

/** What the register says of a processing activity, in one language (GDPR art. 30, Swiss FADP art. 12). */
public record ActivityTexts(
        String name,
        String purposes,
        String legalBasis,
        String persons,
        String data,
        String recipients,
        String transfers,
        String retention,
        String security) {}
