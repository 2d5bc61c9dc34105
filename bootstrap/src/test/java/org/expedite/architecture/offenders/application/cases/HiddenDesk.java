package org.expedite.architecture.offenders.application.cases;

/** A desk that is not public. */
final class HiddenDesk {}
