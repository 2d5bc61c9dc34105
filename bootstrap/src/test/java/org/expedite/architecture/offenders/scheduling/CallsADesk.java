package org.expedite.architecture.offenders.scheduling;

import org.expedite.architecture.offenders.application.cases.ServedDesk;

/** A scheduler that calls a desk, as it should. */
public record CallsADesk(ServedDesk desk) {}
