package ch.cryptocare.server.certificates.http;

import ch.cryptocare.common.contract.certificates.CertificateApi;
import ch.cryptocare.common.contract.certificates.IssuerKeyResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.certificates.usecases.IssuerKeys;
import ch.cryptocare.server.certificates.usecases.ReadOwnCertificates;
import ch.cryptocare.server.certificates.usecases.ReplaceCertificate;
import ch.cryptocare.server.certificates.usecases.RevokeCertificate;
import ch.cryptocare.server.certificates.usecases.SignBadge;
import ch.cryptocare.server.certificates.usecases.VerifyCertificate;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** For strangers who verify, for holders, and for administrators. */
public final class CertificateRoutes {
    private final VerifyCertificate verify;
    private final ReadOwnCertificates own;
    private final ReplaceCertificate replace;
    private final RevokeCertificate revoke;
    private final SignBadge signBadge;
    private final IssuerKeys keys;
    private final CertificateJson json;

    public CertificateRoutes(
            VerifyCertificate verify,
            ReadOwnCertificates own,
            ReplaceCertificate replace,
            RevokeCertificate revoke,
            SignBadge signBadge,
            IssuerKeys keys,
            InstantSource clock) {
        this.verify = verify;
        this.own = own;
        this.replace = replace;
        this.revoke = revoke;
        this.signBadge = signBadge;
        this.keys = keys;
        this.json = new CertificateJson(clock);
    }

    public void addTo(Api api) {
        api.serve(CertificateApi.CERTIFICATE, call -> json.of(verify.of(call.inPath("serial"), call.clientNetwork())));
        api.serve(
                CertificateApi.REVOKE,
                call -> json.of(
                        revoke.revoke(call.caller(), id(call), call.body().reason())));
        api.serve(CertificateApi.OWN, call -> json.of(own.of(call.caller().account())));
        api.serveFile(
                CertificateApi.DOCUMENT,
                "application/pdf",
                "certificate.pdf",
                call -> own.document(call.caller().account(), id(call)));
        api.serveFile(CertificateApi.BADGE, "application/vc+jwt", "badge.jwt", this::badge);
        api.serve(CertificateApi.ISSUER_KEY, this::issuerKey);
        api.serve(CertificateApi.REPLACE, call -> json.of(replace.replace(call.caller(), id(call))));
    }

    private byte[] badge(Call<Void> call) {
        return signBadge.of(call.caller().account(), id(call), call.language()).getBytes(StandardCharsets.US_ASCII);
    }

    private IssuerKeyResponse issuerKey(Call<Void> call) {
        return keys.shown(call.id())
                .map(key -> CertificateJson.of(call.id(), key))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static CertificateId id(Call<?> call) {
        return new CertificateId(call.id());
    }
}
