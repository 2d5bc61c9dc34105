package org.expedite.architecture.offenders.attic.box;

import org.expedite.architecture.offenders.attic.shelf.KnowsTheBox;
import org.jspecify.annotations.Nullable;

/** One half of a cycle in an unlisted adapter. */
public record KnowsTheShelf(@Nullable KnowsTheBox other) {}
