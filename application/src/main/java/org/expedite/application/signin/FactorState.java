package org.expedite.application.signin;

/**
 * Second factor of a person, as it is shown to it.
 *
 * @param setUp whether it has one
 * @param recoveryCodesLeft the number of recovery codes that it has not used
 * @param required whether its roles require one
 */
public record FactorState(boolean setUp, int recoveryCodesLeft, boolean required) {}
