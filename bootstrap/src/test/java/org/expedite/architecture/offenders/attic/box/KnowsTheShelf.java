package org.expedite.architecture.offenders.attic.box;

import org.expedite.architecture.offenders.attic.shelf.KnowsTheBox;
import org.jspecify.annotations.Nullable;

/** One half of a circle in an adapter that no list names. */
public record KnowsTheShelf(@Nullable KnowsTheBox other) {}
