import './task.type.ts';
