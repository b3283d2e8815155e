import '@shared/stijl/index.css';
import { start } from '@app/start';

void start();
