package ch.cryptocare.common.contract.certificates;

import java.util.List;

/**
 * What somebody has learnt.
 *
 * @param name what the account is called now: a certificate with another can be issued anew
 * @param items the latest completion first
 * @param years what they add up to, the latest first; neither superseded nor revoked ones count
 */
public record OwnCertificatesResponse(String name, List<CertificateResponse> items, List<TranscriptYear> years) {}
