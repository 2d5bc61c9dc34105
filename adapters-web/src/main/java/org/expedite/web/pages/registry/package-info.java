/** Pages of the registry: search, records with their history, and forms. */
@NullMarked
package org.expedite.web.pages.registry;

import org.jspecify.annotations.NullMarked;
