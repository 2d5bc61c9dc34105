package org.expedite.architecture.offenders.attic.shelf;

import org.expedite.architecture.offenders.attic.box.KnowsTheShelf;
import org.jspecify.annotations.Nullable;

/** The other half of the cycle. */
public record KnowsTheBox(@Nullable KnowsTheShelf other) {}
