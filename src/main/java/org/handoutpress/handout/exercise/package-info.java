/** Blocks that tell one exercise: its title, pictures, dose, and other ways to do it. */
package org.handoutpress.handout.exercise;
