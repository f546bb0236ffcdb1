/** Certificates of continuing education: what their holders have, and what anybody can check. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.common.contract.certificates;
