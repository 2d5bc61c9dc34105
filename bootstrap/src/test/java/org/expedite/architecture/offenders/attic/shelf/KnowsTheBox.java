package org.expedite.architecture.offenders.attic.shelf;

import org.expedite.architecture.offenders.attic.box.KnowsTheShelf;
import org.jspecify.annotations.Nullable;

/** The other half of a circle. */
public record KnowsTheBox(@Nullable KnowsTheShelf other) {}
