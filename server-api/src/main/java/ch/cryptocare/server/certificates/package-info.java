/**
 * What somebody has learnt, in a form that a stranger can check. To read it, begin with the noun, {@code domain.Certificate};
 * then the stories, {@code usecases.IssueCertificate} and {@code usecases.VerifyCertificate}; then the file that is printed,
 * {@code pdf.CertificatePdf}; at last how it is wired, {@code CertificatesModule}.
 */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.certificates;
