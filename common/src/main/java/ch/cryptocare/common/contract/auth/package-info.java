@NullMarked
package ch.cryptocare.common.contract.auth;

import org.jspecify.annotations.NullMarked;
