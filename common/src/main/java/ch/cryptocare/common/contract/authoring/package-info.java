@org.jspecify.annotations.NullMarked
package ch.cryptocare.common.contract.authoring;
