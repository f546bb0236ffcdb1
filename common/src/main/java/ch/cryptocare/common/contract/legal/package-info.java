/** What people may ask about the data that we keep of them. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.common.contract.legal;
