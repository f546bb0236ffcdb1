create schema telehealth;
