@org.jspecify.annotations.NullMarked
package ch.cryptocare.common.i18n;
