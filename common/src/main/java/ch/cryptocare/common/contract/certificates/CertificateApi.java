package ch.cryptocare.common.contract.certificates;

import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CERTIFICATE_NOT_VALID;
import static ch.cryptocare.common.problem.ProblemType.NAME_UNCHANGED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.TOO_MANY_REQUESTS;

import ch.cryptocare.common.contract.Access;
import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Certificates of continuing education. */
public interface CertificateApi {
    Endpoint<Void, CertificateResponse> CERTIFICATE = get(
                    "/api/certificates/{serial}",
                    CertificateResponse.class,
                    "What is printed on a certificate, and what it is worth now; hyphens and small letters do not matter")
            .or(NOT_FOUND, TOO_MANY_REQUESTS);

    Endpoint<RevocationRequest, CertificateResponse> REVOKE = post(
                    "/api/certificates/{id}/revocation",
                    RevocationRequest.class,
                    CertificateResponse.class,
                    "Take a certificate back, for good")
            .by(Access.ADMIN)
            .or(NOT_FOUND, PROOF_REQUIRED, CERTIFICATE_NOT_VALID);

    Endpoint<Void, OwnCertificatesResponse> OWN = get(
                    "/api/account/certificates",
                    OwnCertificatesResponse.class,
                    "One's own certificates, and the points of each year")
            .by(Access.SIGNED_IN);

    Endpoint<Void, Void> DOCUMENT = get(
                    "/api/account/certificates/{id}/certificate.pdf",
                    Void.class,
                    "The file that was issued, byte for byte (PDF/A-2a, PDF/UA-1); it is drawn within moments")
            .by(Access.SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<Void, Void> BADGE = get(
                    "/api/account/certificates/{id}/badge.jwt",
                    Void.class,
                    "The same as a badge that programs of others read: Open Badges 3.0, signed, as a VC-JWT")
            .by(Access.SIGNED_IN)
            .or(NOT_FOUND, CERTIFICATE_NOT_VALID);

    Endpoint<Void, IssuerKeyResponse> ISSUER_KEY = get(
                    "/api/certificate-keys/{id}",
                    IssuerKeyResponse.class,
                    "The key that a badge is signed with, as its kid names it")
            .or(NOT_FOUND);

    Endpoint<ReplacementRequest, CertificateResponse> REPLACE = create(
                    "/api/account/certificates/{id}/replacement",
                    ReplacementRequest.class,
                    CertificateResponse.class,
                    "Issue it anew to the name that one has now; the former says so from then on")
            .by(Access.SIGNED_IN)
            .or(NOT_FOUND, PROOF_REQUIRED, CERTIFICATE_NOT_VALID, NAME_UNCHANGED);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(CERTIFICATE, REVOKE, OWN, DOCUMENT, BADGE, ISSUER_KEY, REPLACE);
}
