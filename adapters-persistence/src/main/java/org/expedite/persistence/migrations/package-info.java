/** Migrations that SQL cannot do. Like those in SQL, they are never changed once released. */
@NullMarked
package org.expedite.persistence.migrations;

import org.jspecify.annotations.NullMarked;
