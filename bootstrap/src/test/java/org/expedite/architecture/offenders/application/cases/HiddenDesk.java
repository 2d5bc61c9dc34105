package org.expedite.architecture.offenders.application.cases;

/** A desk that nobody outside can see. */
final class HiddenDesk {}
