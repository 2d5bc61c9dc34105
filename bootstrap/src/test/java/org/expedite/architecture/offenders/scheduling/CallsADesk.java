package org.expedite.architecture.offenders.scheduling;

import org.expedite.architecture.offenders.application.cases.ServedDesk;

/** A scheduler that calls a desk, which is allowed. */
public record CallsADesk(ServedDesk desk) {}
