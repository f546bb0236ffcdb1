/**
 * Continuing education for health professionals. To read it, begin with the nouns, {@code domain.CourseVersion} and
 * {@code domain.CourseContent}; then the stories, {@code usecases.DraftCourse} and {@code usecases.PublishCourse}; then the
 * doors, {@code http.CatalogueRoutes} and {@code db.JooqCatalogue}; at last how it is wired, {@code LearningModule}.
 */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning;
